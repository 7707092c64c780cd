using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Names;

/// <summary>Takes what says nothing of a name from its two ends.</summary>
internal static class NameEnds
{
    private const int LongestName = 80;

    /// <summary>The name of a stretch.</summary>
    public static NameSpan Trimmed(Clause clause, int start, int end)
    {
        start += NameWords.Openings.SkipAll(clause.Slice(start, end));
        end = WithoutAdverbs(clause, start, end);
        end = end > start && clause.Text[end - 1] == '的' ? end - 1 : end;
        start = Math.Max(start, end - LongestName);
        return new NameSpan(start, clause.Text[start..end]);
    }

    /// <summary>Where a name ends before adverbs and comparisons in time: 均, 累计, 较2020年.</summary>
    public static int WithoutAdverbs(Clause clause, int start, int end)
    {
        for (var before = 0; before != end;)
        {
            before = end;
            var length = NameWords.Adverbs.AtEnd(clause.Slice(start, end));
            end -= length > 0 && !IsPartOfWord(clause, start, end - length) ? length : LengthOfComparison(clause.Slice(start, end));
        }

        return end;
    }

    /// <summary>Whether the word that begins at a place is the second half of another one: 均 in 人均, 达 in 发达.</summary>
    public static bool IsPartOfWord(Clause clause, int start, int at) => at > start && NameWords.Compounds.AtEnd(clause.Slice(at - 1, at + 1)) > 0;

    /// <summary>How long what comes before a name is: 力争, 进一步, 全市.</summary>
    public static int LengthOfOpening(ReadOnlySpan<char> text) => NameWords.Openings.SkipAll(text);

    // 在2020年基础上, 较2020年, 比上年, 与上年同期相比, 连续五年, 较“十三五”末
    private static int LengthOfComparison(ReadOnlySpan<char> text)
    {
        const int Longest = 10;
        text = text[^Math.Min(Longest, text.Length)..];
        if (text.EndsWith("基础上") && text.LastIndexOf('在') is >= 0 and var on && text[on..].Contains('年'))
        {
            return text.Length - on;
        }

        var end = text.Length - (NameWords.TimeEnds.AtEnd(text) > 0 ? 1 : 0);
        if (end == 0 || text[end - 1] is not ('年' or '期' or '同' or '月' or '”' or '末'))
        {
            return 0;
        }

        var at = text.LastIndexOf("连续");
        at = at >= 0 ? at : text.LastIndexOfAny('较', '比');
        var isTime = at >= 0 && (text[end - 1] is not ('”' or '末') || text[at..].Contains('“'));
        at -= at > 0 && text[at - 1] == '相' ? 1 : 0;
        return isTime ? text.Length - at : 0;
    }
}
