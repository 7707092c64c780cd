using System.CommandLine;
using PolicyKit.Cli.Output;
using PolicyKit.Diagnostics;
using PolicyKit.Formatting;
using PolicyKit.Syntax;

namespace PolicyKit.Cli.Commands;

/// <summary><c>policykit format FILE…</c></summary>
internal static class FormatCommand
{
    private const string Standard = "-";

    private static readonly Dictionary<string, Language> Dresses = new(StringComparer.Ordinal) { ["zh"] = Language.Chinese, ["en"] = Language.English };

    public static Command Create(Func<Terminal> terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Policy files; - for standard input, which is written to standard output.", Arity = ArgumentArity.OneOrMore };
        var keywords = new Option<string?>("--keywords") { Description = "zh or en: write keywords and signs in Chinese or in English. Default: as they are." };
        keywords.AcceptOnlyFromAmong([.. Dresses.Keys]);
        var check = new Option<bool>("--check") { Description = "Write nothing; list the files that would change." };
        var command = new Command("format", "Lay policy files out. Exit code 1 where a file has mistakes of form, or with --check would change.") { files, keywords, check };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(files),
            new FormattingOptions { Keywords = parsed.GetValue(keywords) is { } dress ? Dresses[dress] : null },
            parsed.GetValue(check),
            terminal()));
        return command;
    }

    private static int Run(string[] files, FormattingOptions options, bool isCheck, Terminal terminal)
    {
        // All are read before the first is written.
        var trees = files.Select(file => file == Standard ? PolicyFiles.Parse(terminal.Input, file) : PolicyFiles.ParseOwn(file)).ToList();
        var code = ExitCodes.Fine;
        foreach (var (file, tree) in files.Zip(trees))
        {
            DiagnosticPrinter.Print(tree.Diagnostics, terminal.Error, terminal.Language, _ => tree.Text);
            var formatted = Formatter.Format(tree, options);
            var isChanged = formatted != tree;
            code = (isChanged && isCheck) || !tree.Diagnostics.IsEmpty ? ExitCodes.Findings : code;
            if (isCheck && isChanged)
            {
                terminal.Output.WriteLine(file);
            }
            else if (!isCheck)
            {
                Write(file, formatted, isChanged, terminal);
            }
        }

        return code;
    }

    private static void Write(string file, SyntaxTree formatted, bool isChanged, Terminal terminal)
    {
        if (file == Standard)
        {
            terminal.Output.Write(formatted.Text.Content);
        }
        else if (isChanged)
        {
            PolicyFiles.Write(file, formatted.Text);
            terminal.Error.WriteLine(terminal.Words($"{file}: formatted", $"{file}：已排版"));
        }
    }
}
