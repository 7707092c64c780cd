using System.Buffers;
using PolicyKit.Extraction.Reading;

namespace PolicyKit.Extraction.Tables;

/// <summary>A cell of a table that was flattened into lines, or one of the cells of a line.</summary>
/// <param name="Line">The number of its line.</param>
/// <param name="Text">Its plain characters; at least one.</param>
internal sealed record PlanCell(int Line, CleanText Text)
{
    // Blanks between cells, where the head of a table shows no fewer.
    private const int WidestGap = 3;
    private const int FewestColumns = 3;
    private const int LongestRow = 120;

    private static readonly SearchValues<char> Separators = SearchValues.Create("\t|│┃ \u3000\u00A0");

    public string Content => Text.Content;

    /// <summary>Cuts lines into cells: at tabs, bars, and blanks; below a head whose columns stand closer, at as many blanks as there.</summary>
    public static IEnumerable<PlanCell> Of(string text, IReadOnlyList<PlanLine> lines)
    {
        var gap = WidestGap;
        for (var i = 0; i < lines.Count; i++)
        {
            gap = GapOfHead(text, lines[i]) ?? (lines[i].Content.Length > LongestRow || lines[i].Content.Contains('。', StringComparison.Ordinal) ? WidestGap : gap);
            foreach (var clean in text.AsSpan(lines[i].Range).ContainsAny(Separators) ? Split(text, lines[i].Range, gap) : IsCell(lines[i].Text) ? [lines[i].Text] : [])
            {
                yield return new PlanCell(i, clean);
            }
        }
    }

    private static int? GapOfHead(string text, PlanLine line)
    {
        for (var gap = text.AsSpan(line.Range).ContainsAny(Separators) ? WidestGap : 0; gap > 0 && line.Content.Length <= LongestRow; gap--)
        {
            var cells = Split(text, line.Range, gap).ToList();
            if (cells.Count >= FewestColumns && cells.TrueForAll(c => TableHead.IsColumn(c.Content)))
            {
                return gap;
            }
        }

        return null;
    }

    private static IEnumerable<CleanText> Split(string text, Range line, int gap) =>
        from range in Ranges(text, line, gap)
        let clean = CleanText.Of(text, [range])
        where IsCell(clean)
        select clean;

    private static bool IsCell(CleanText clean) => (clean.Length > 0 && !clean.Content.All(c => c is '—' or ':')) || clean.Content is "—" or "——";

    private static IEnumerable<Range> Ranges(string text, Range line, int gap)
    {
        var (offset, length) = line.GetOffsetAndLength(text.Length);
        var (start, blanks) = (offset, 0);
        for (var i = offset; i < offset + length; i++)
        {
            blanks = text[i] is ' ' or '\u3000' or '\u00A0' ? blanks + 1 : 0;
            if (text[i] is '\t' or '|' or '│' or '┃' || blanks == gap)
            {
                yield return start..i;
                start = i + 1;
            }
        }

        yield return start..(offset + length);
    }
}
