using System.CommandLine;
using PolicyKit.Cli.Output;
using PolicyKit.Diagnostics;

namespace PolicyKit.Cli.Commands;

/// <summary><c>policykit check FILE…</c></summary>
internal static class CheckCommand
{
    public static Command Create(Func<Terminal> terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Policy files, or names of policies in the pack; each is checked by itself.", Arity = ArgumentArity.OneOrMore };
        var catalog = new Option<string[]>("--catalog") { Description = "A policy whose regions, indicators and records the files may use." };
        var format = new Option<string>("--format") { Description = "text, json or sarif.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. DiagnosticFormats.Names]);
        var fix = new Option<bool>("--fix") { Description = "Change the files: make the fixes that are certain, then report what is left." };
        var command = new Command("check", "Compile policies and report what is wrong with them.") { files, catalog, format, fix };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(catalog), parsed.GetRequiredValue(format), parsed.GetValue(fix), terminal()));
        return command;
    }

    private static int Run(string[] files, string[]? catalog, string format, bool fix, Terminal terminal)
    {
        foreach (var file in fix ? files : [])
        {
            PolicyFixes.Make(file, PolicyFiles.ParseAll(catalog), terminal);
        }

        var known = PolicyFiles.ParseAll(catalog);
        var compilations = files.Select(f => PolicyCompilation.Create([PolicyFiles.Parse(f), .. known])).ToList();
        DiagnosticFormats.Write(format, compilations, terminal);
        foreach (var (file, compilation) in files.Zip(compilations))
        {
            var errors = compilation.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
            var warnings = compilation.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning);
            terminal.Error.WriteLine(terminal.Words($"{file}: {errors} errors, {warnings} warnings", $"{file}：{errors}个错误，{warnings}个警告"));
        }

        return compilations.Any(c => c.HasErrors) ? ExitCodes.Findings : ExitCodes.Fine;
    }
}
