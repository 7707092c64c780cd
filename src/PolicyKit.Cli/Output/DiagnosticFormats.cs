using PolicyKit.Diagnostics;

namespace PolicyKit.Cli.Output;

/// <summary>The formats in which the findings about policies are written.</summary>
internal static class DiagnosticFormats
{
    private static readonly Dictionary<string, Action<IReadOnlyList<PolicyCompilation>, Terminal>> Writers = new(StringComparer.Ordinal)
    {
        ["text"] = WriteText,
        ["json"] = (compilations, terminal) => terminal.Output.WriteLine(DiagnosticJson.ToJson(Findings(compilations), terminal.Language)),
        ["sarif"] = (compilations, terminal) => terminal.Output.WriteLine(Sarif.ToSarif(Findings(compilations), terminal.Language)),
    };

    public static IEnumerable<string> Names => Writers.Keys;

    public static void Write(string format, IReadOnlyList<PolicyCompilation> compilations, Terminal terminal) => Writers[format](compilations, terminal);

    private static void WriteText(IReadOnlyList<PolicyCompilation> compilations, Terminal terminal)
    {
        foreach (var compilation in compilations)
        {
            DiagnosticPrinter.Print(compilation, terminal.Output, terminal.Language);
        }
    }

    // What is wrong with a catalog is found again with every file that is checked against it.
    private static IEnumerable<Diagnostic> Findings(IReadOnlyList<PolicyCompilation> compilations) =>
        compilations.SelectMany(c => c.Diagnostics).DistinctBy(d => (d.Location, d.Id, d.GetMessage()));
}
