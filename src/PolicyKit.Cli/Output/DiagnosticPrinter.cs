using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Text;

namespace PolicyKit.Cli.Output;

/// <summary>Writes diagnostics for people, each with its source line where there is one, and its help; of very many only the first.</summary>
internal static class DiagnosticPrinter
{
    private const int Most = 200;

    public static void Print(PolicyCompilation compilation, TextWriter writer, Language language) =>
        Print(compilation.Diagnostics, writer, language, compilation.SourceOf);

    public static void Print(ImmutableArray<Diagnostic> diagnostics, TextWriter writer, Language language, Func<Diagnostic, SourceText?>? source = null)
    {
        foreach (var diagnostic in diagnostics.Take(Most))
        {
            writer.WriteLine(DiagnosticFormatter.ToText(diagnostic, source?.Invoke(diagnostic), language));
        }

        if (diagnostics.Length > Most)
        {
            writer.WriteLine(language == Language.Chinese ? $"……另有{diagnostics.Length - Most}条" : $"… and {diagnostics.Length - Most} more");
        }
    }
}
