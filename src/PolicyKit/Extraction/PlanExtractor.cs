using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences;
using PolicyKit.Extraction.Tables;
using PolicyKit.Text;

namespace PolicyKit.Extraction;

/// <summary>
/// Reads a plan in plain text – Chinese, simplified or traditional, with the furniture of its pages, tables flattened to one cell a line – and gives what it
/// states: targets and observed figures, each with its place. It knows no indicators beforehand. Takes time linear in the length of the text.
/// </summary>
public static class PlanExtractor
{
    /// <summary>The statements of a text.</summary>
    /// <param name="text">The plan.</param>
    /// <param name="options">What is known beyond the text; null for nothing.</param>
    public static PlanExtraction Extract(SourceText text, ExtractionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (lines, head) = PlanLines.Of(text.Content);
        var facts = DocumentFacts.Of(lines, head, options ?? new ExtractionOptions());
        var tables = PlanTables.Find(text.Content, lines, facts);
        var tabular = tables.SelectMany(t => Enumerable.Range(t.First, t.End - t.First)).ToHashSet();
        var running = lines.Where((_, i) => !tabular.Contains(i)).ToList();
        var statements = tables.SelectMany(t => t.Statements).Concat(PlanSentences.Read(text.Content, running, facts));
        return new PlanExtraction(text, facts.Title, facts.Region, facts.Period, [.. statements.OrderBy(s => s.Start).ThenBy(s => s.Length)]);
    }
}
