using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Words;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>The verb before a value, with a word of growth or change.</summary>
/// <param name="Start">Where it begins; the place of the value where there is none.</param>
/// <param name="Operator">What it says; null for plain verbs.</param>
/// <param name="Falls">Whether the value is the size of a fall.</param>
/// <param name="IsYearly">Whether the value is growth a year.</param>
/// <param name="Suffix">What it puts behind the name: 增速.</param>
/// <param name="IsWritten">Whether there is one.</param>
internal readonly record struct ValueVerb(int Start, StatementOperator? Operator, bool Falls, bool IsYearly, string Suffix, bool IsWritten)
{
    private const int LengthOfYear = 6;

    // 改造提升60万亩: the second verb is no change of a figure.
    private static readonly WordTable DoneTo = new("改造", "整治", "优化");

    /// <summary>The verb that ends at a place.</summary>
    public static ValueVerb Before(Clause clause, int start, int at)
    {
        at = SkipShare(clause, start, YearBefore(clause, start, at) is null ? at : at - LengthOfYear);
        var verb = BoundBefore(clause, start, at);
        return ChangeBefore(clause, start, verb) ?? (verb.IsWritten ? verb : CopulaBefore(clause, start, at));
    }

    /// <summary>The year that is written between a verb and its value: 缩小到2025年的1.75; null if there is none.</summary>
    public static int? YearBefore(Clause clause, int start, int at) =>
        at - LengthOfYear > start && clause.Slice(start, at).EndsWith("年的") && (BoundBefore(clause, start, at - LengthOfYear).IsWritten || clause.Text[at - LengthOfYear - 1] is '是' or '为') ? PlanYears.At(clause.Text, at - LengthOfYear) : null;

    /// <summary>What a set verb means: 达到, 不超过.</summary>
    public static StatementOperator? MeaningOf(ReadOnlySpan<char> verb) => SentenceFacts.MeaningOf(SetWordRole.Verb, verb.ToString()) switch
    {
        SetWordMeaning.AtLeast => StatementOperator.AtLeast,
        SetWordMeaning.MoreThan => StatementOperator.Above,
        SetWordMeaning.AtMost => StatementOperator.AtMost,
        SetWordMeaning.LessThan => StatementOperator.Below,
        _ => null,
    };

    /// <summary>What the set verb means that a text ends with; null where it ends with none.</summary>
    public static StatementOperator? AtEndOf(ReadOnlySpan<char> text) => SentenceFacts.LengthAtEnd(SetWordRole.Verb, text) is > 0 and var length ? MeaningOf(text[^length..]) : null;

    // What the value is measured by may stand between both: 达到每人每月1100元.
    private static int SkipShare(Clause clause, int start, int at)
    {
        const int Longest = 6;
        var share = clause.Text.IndexOf('每', Math.Max(start, at - Longest), Math.Min(Longest, at - start));
        return share > start && BoundBefore(clause, start, share).IsWritten ? share : at;
    }

    private static ValueVerb BoundBefore(Clause clause, int start, int at)
    {
        var before = clause.Slice(start, at);
        foreach (var (word, op) in VerbWords.Bounds)
        {
            if (before.EndsWith(word))
            {
                return new ValueVerb(at - word.Length, op, false, false, "", true);
            }
        }

        var length = SentenceFacts.LengthAtEnd(SetWordRole.Verb, before);
        return length > 0 && !NameEnds.IsPartOfWord(clause, start, at - length)
            ? new ValueVerb(at - length, MeaningOf(before[^length..]), false, false, "", true)
            : new ValueVerb(at, null, false, false, "", false);
    }

    // 年均增长达到7%, 比上年提高了2个百分点
    private static ValueVerb? ChangeBefore(Clause clause, int start, ValueVerb verb)
    {
        var behind = verb.Start > start && clause.Text[verb.Start - 1] == '了' ? verb.Start - 1 : verb.Start;
        behind = NameEnds.WithoutAdverbs(clause, start, behind);
        var before = clause.Slice(start, behind);
        if (VerbWords.Yearly.AtEnd(before) is > 0 and var length)
        {
            return new ValueVerb(behind - length, verb.Operator, false, true, before.EndsWith("提高") ? "年均增幅" : "年均增速", true);
        }

        foreach (var change in VerbWords.Changes)
        {
            if (change.IsGrowth && before.EndsWith(change.Word) && IsByTheYear(clause, start, behind - change.Word.Length))
            {
                return new ValueVerb(behind - change.Word.Length, verb.Operator, false, true, "年均" + change.Suffix, true);
            }

            if (change.Falls && before.EndsWith(change.Word) && IsByTheYear(clause, start, behind - change.Word.Length))
            {
                return new ValueVerb(behind - change.Word.Length, verb.Operator, true, false, "年均降幅", true);
            }

            if (before.EndsWith(change.Word) && DoneTo.AtEnd(before[..^change.Word.Length]) == 0 && (!change.NeedsComparison || before.Contains('比')))
            {
                return verb.Operator is null || change.IsRate ? new ValueVerb(behind - change.Word.Length, verb.Operator, change.Falls, false, change.Suffix, true) : null;
            }
        }

        return null;
    }

    // 年均分别增长6%和8%
    private static bool IsByTheYear(Clause clause, int start, int at) =>
        VerbWords.YearlyAdverbs.In(clause.Slice(NameEnds.WithoutAdverbs(clause, start, at), at));

    private static ValueVerb CopulaBefore(Clause clause, int start, int at) =>
        VerbWords.Copulas.AtEnd(clause.Slice(start, at)) is > 0 and var length ? new ValueVerb(at - length, null, false, false, "", true) : new ValueVerb(at, null, false, false, "", false);
}
