namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>What each level is to have: “市有三馆一院、县有两馆、村有文化礼堂”.</summary>
internal static class FacilityBeginning
{
    private const int LongestPlace = 8;
    private const string Levels = "市县区乡村镇)道社";
    private const string Digits = "一二三四五六七八九十";

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var (piece, text) = (beginning.Piece, beginning.Clause.Text);
        if (Quotes.First(piece) is not var (open, close))
        {
            return null;
        }

        var found = new List<Finding>();
        foreach (var (start, end) in Quotes.Parts(text, open, close))
        {
            var has = text.IndexOf('有', start, end - start);
            if (has > start && has - start <= LongestPlace && Levels.Contains(text[has - 1], StringComparison.Ordinal))
            {
                found.AddRange(OfPlace(text, start, has, end));
            }
        }

        return found.Count > 0 ? found : null;
    }

    private static IEnumerable<Finding> OfPlace(string text, int start, int has, int end)
    {
        var place = text[start..has];
        var at = has + 1;
        for (; at + 1 < end && Digits.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var digit; at += 2)
        {
            yield return new Finding(start, end, $"{place}级{text[at + 1]}数", null, digit + 1, null, "个", Trust.Wording);
        }

        if (at == has + 1 && at < end)
        {
            yield return new Finding(start, end, $"{place}{text[at..end]}覆盖率", StatementOperator.AtLeast, 100, null, "%", Trust.Wording);
        }
    }
}
