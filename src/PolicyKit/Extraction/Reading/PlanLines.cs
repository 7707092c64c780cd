using System.Collections.Immutable;

namespace PolicyKit.Extraction.Reading;

/// <summary>Cuts a text into its lines and leaves out the furniture of pages.</summary>
internal static class PlanLines
{
    /// <summary>The lines that say something, in order, and the first ones with what pages carry beside their text: a running head may be the title.</summary>
    public static (ImmutableArray<PlanLine> Lines, ImmutableArray<PlanLine> Head) Of(string text)
    {
        var lines = new List<PlanLine>();
        var gap = 0;
        foreach (var range in Split(text))
        {
            var clean = CleanText.Of(text, [range]);
            if (clean.Length == 0)
            {
                gap++;
                continue;
            }

            lines.Add(new PlanLine(range, clean, char.IsWhiteSpace(text[range.Start.Value]), gap));
            gap = 0;
        }

        var furniture = PageFurniture.Of(lines);
        return ([.. lines.Where(line => !furniture.Holds(line.Content))], [.. lines.Take(LongestHead)]);
    }

    private const int LongestHead = 80;

    // Tags of HTML end a line as well.
    private static IEnumerable<Range> Split(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is '\r' or '\n' or '\f' or '\u2028' or '\u2029')
            {
                yield return start..i;
                start = i + 1;
            }
            else if (text[i] == '<' && LengthOfTag(text, i) is > 0 and var length)
            {
                yield return start..i;
                i += length - 1;
                start = i + 1;
            }
        }
    }

    private static int LengthOfTag(string text, int at)
    {
        const int Longest = 500;
        if (at + 2 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || (text[at + 1] == '/' && char.IsAsciiLetter(text[at + 2]))))
        {
            return 0;
        }

        var length = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOfAny('>', '\n') + 1;
        return length > 0 && text[at + length - 1] == '>' ? length : 0;
    }
}
