namespace PolicyKit.Extraction.Reading;

/// <summary>A cell of a table that was flattened into lines, or one of the cells of a line.</summary>
/// <param name="Line">The number of its line.</param>
/// <param name="Text">Its plain characters; at least one.</param>
internal sealed record PlanCell(int Line, CleanText Text)
{
    public string Content => Text.Content;

    /// <summary>Cuts lines into cells: at tabs, bars, and three blanks or more.</summary>
    public static IEnumerable<PlanCell> Of(string text, IReadOnlyList<PlanLine> lines, int first)
    {
        for (var i = first; i < lines.Count; i++)
        {
            foreach (var range in Split(text, lines[i].Range))
            {
                var clean = CleanText.Of(text, [range]);
                if (clean.Length > 0 && !clean.Content.All(c => c is '—' or ':') || clean.Content is "—" or "——")
                {
                    yield return new PlanCell(i, clean);
                }
            }
        }
    }

    private static IEnumerable<Range> Split(string text, Range line)
    {
        const int Gap = 3;
        var (offset, length) = line.GetOffsetAndLength(text.Length);
        var (start, blanks) = (offset, 0);
        for (var i = offset; i < offset + length; i++)
        {
            blanks = text[i] is ' ' or '\u3000' or '\u00A0' ? blanks + 1 : 0;
            if (text[i] is '\t' or '|' or '│' or '┃' || blanks == Gap)
            {
                yield return start..i;
                start = i + 1;
            }
        }

        yield return start..(offset + length);
    }
}
