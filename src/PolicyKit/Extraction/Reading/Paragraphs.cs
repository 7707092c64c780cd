namespace PolicyKit.Extraction.Reading;

/// <summary>Puts lines together that a page broke, in the middle of a sentence or of a word.</summary>
internal static class Paragraphs
{
    private const int ShortestBroken = 15;
    private const int LongestTitle = 60;
    private const int LongestPageNumber = 3;

    private static readonly string[] TitleEnds = ["规划", "方案", "纲要", "计划", "意见", "通知", "报告", "公报", "决定", "办法", "目录", "目标"];

    private const string Ends = "。!?;:)》.…";
    private const string EndsInQuotes = "。!?;…";

    /// <summary>The paragraphs of lines of running text, each with the number of its first line.</summary>
    public static IEnumerable<(int Line, CleanText Text)> Of(string text, IReadOnlyList<PlanLine> lines)
    {
        lines = [.. lines.Where((_, i) => !IsPageNumber(lines, i))];
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && GoesOn(lines[end - 1], lines[end], IsHeading(lines[first].Content) && end == first + 1))
            {
                end++;
            }

            yield return (first, end == first + 1 ? lines[first].Text : CleanText.Of(text, lines.Skip(first).Take(end - first).Select(l => l.Range)));
            first = end;
        }
    }

    /// <summary>Whether a line is the heading of a part: 一、…, (二)…, 第三章, 1.….</summary>
    public static bool IsHeading(string line) =>
        line.Length <= 40 && line.AsSpan().IndexOfAny("。,;") < 0 && (LengthOfOrdinal(line) > 0 || line.StartsWith('#'));

    /// <summary>How long the ordinal is with which a line begins: 一、 (二) 3. 第四章; 0 if there is none.</summary>
    public static int LengthOfOrdinal(ReadOnlySpan<char> line)
    {
        var at = line is ['#', ..] ? line.IndexOfAnyExcept('#') : 0;
        at = Math.Max(at, 0);
        var start = at;
        var isBracketed = at < line.Length && line[at] == '(';
        var isCounted = at < line.Length && line[at] == '第';
        at += isBracketed || isCounted ? 1 : 0;
        var number = at;
        while (at < line.Length && (char.IsAsciiDigit(line[at]) || "一二三四五六七八九十百".Contains(line[at], StringComparison.Ordinal)))
        {
            at++;
        }

        if (at == number || at >= line.Length || at - number > 4)
        {
            return start > 0 ? start : 0;
        }

        var isClosed = isBracketed ? line[at] == ')' : isCounted ? line[at] is '章' or '节' or '条' or '篇' or '部' : line[at] is '、' || (line[at] == '.' && !(at + 1 < line.Length && char.IsAsciiDigit(line[at + 1])));
        return isClosed ? at + 1 : start > 0 ? start : 0;
    }

    // A bare number between lines of text, outside of tables.
    private static bool IsPageNumber(IReadOnlyList<PlanLine> lines, int at) =>
        at > 0 && at + 1 < lines.Count && lines[at].Content.Length <= LongestPageNumber && lines[at].Content.All(char.IsAsciiDigit)
        && lines[at - 1].Content.Length >= ShortestBroken && lines[at + 1].Content is { Length: >= 2 } next && !char.IsAsciiDigit(next[0]) && next[0] is not ('%' or '‰' or '.')
        && UnitWords.LengthAt(next) == 0;

    private static bool IsTitle(string line) =>
        line.Length <= LongestTitle && line.AsSpan().IndexOfAny(",、") < 0 && Array.Exists(TitleEnds, w => line.EndsWith(w, StringComparison.Ordinal));

    // A quoted name may stand before a break, a quoted sentence ends.
    private static bool IsEnd(string line) => line is [.., var last, '”'] ? EndsInQuotes.Contains(last, StringComparison.Ordinal) : Ends.Contains(line[^1], StringComparison.Ordinal);

    // …达到93%左右 without a stop before a line of its own.
    private static bool EndsInShare(string line)
    {
        var end = line.Length - (line.EndsWith("以上", StringComparison.Ordinal) || line.EndsWith("左右", StringComparison.Ordinal) || line.EndsWith("以内", StringComparison.Ordinal) || line.EndsWith("以下", StringComparison.Ordinal) ? 2 : 0);
        return end > 0 && (line[end - 1] is '%' or '‰' || line.AsSpan(0, end).EndsWith("百分点"));
    }

    // 提高到6 before 5%以上
    private static bool BreaksNumber(string line, string next) =>
        (char.IsAsciiDigit(line[^1]) || line[^1] == '.') && (char.IsAsciiDigit(next[0]) || next[0] is '%' or '‰' or '.') && !line.All(c => char.IsAsciiDigit(c) || c is '.' or '—') && !next.All(char.IsAsciiDigit);

    private static bool StartsAnew(string line) => line[0] is (',' or '、' or ';' or '。' or '.' or '和' or '与' or '及' or '以' or '左' or '的' or '(' or ')' or '”' or '—' or '至' or '到') ? line.Length > 1 && line[0] is '到' && char.IsAsciiDigit(line[1]) : !char.IsAsciiDigit(line[0]);

    private static bool GoesOn(PlanLine line, PlanLine next, bool isHeading) =>
        !isHeading
        && !next.IsIndented
        && !IsTitle(line.Content)
        && !IsEnd(line.Content)
        && !(EndsInShare(line.Content) && StartsAnew(next.Content))
        && (line.Content.Length >= ShortestBroken || line.Content.Contains(',', StringComparison.Ordinal) || BreaksNumber(line.Content, next.Content))
        && LengthOfOrdinal(next.Content) == 0
        && next.Content[0] is not ('—' or '●' or '•' or '■' or '◆' or '#' or '(' or '·');
}
