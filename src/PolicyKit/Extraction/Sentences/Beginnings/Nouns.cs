using PolicyKit.Extraction.Sentences.Names;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>What is counted or shared, behind its amount.</summary>
internal static class Nouns
{
    private const int Longest = 80;

    /// <summary>Where the noun ends that begins at a place.</summary>
    public static int End(int start, int end) => Math.Min(end, start + Longest);

    /// <summary>The noun between two places, without 的 before it.</summary>
    public static string Of(Clause clause, int start, int end)
    {
        var text = clause.Slice(start, End(start, end));
        return (text is ['的', ..] ? text[1..] : text).ToString();
    }

    /// <summary>A text without what says nothing at its beginning.</summary>
    public static ReadOnlySpan<char> WithoutOpening(ReadOnlySpan<char> text) => text[NameEnds.LengthOfOpening(text)..];
}
