using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Cli.Output;

/// <summary>Writes diagnostics, each on a line with its help on the next; of very many only the first.</summary>
internal static class DiagnosticPrinter
{
    private const int Most = 200;

    public static void Print(ImmutableArray<Diagnostic> diagnostics, TextWriter writer, Language language)
    {
        foreach (var diagnostic in diagnostics.Take(Most))
        {
            writer.WriteLine(DiagnosticFormatter.ToLine(diagnostic, language));
            if (diagnostic.GetHelp(language) is { Length: > 0 } help)
            {
                writer.WriteLine($"    {help}");
            }
        }

        if (diagnostics.Length > Most)
        {
            writer.WriteLine(language == Language.Chinese ? $"……另有{diagnostics.Length - Most}条" : $"… and {diagnostics.Length - Most} more");
        }
    }
}
