using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Words;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>Values at the end of a piece: 达到62%, 100%和72%以上, 年均增长7%.</summary>
internal static class AmountPredicate
{
    // A smaller numeral without a verb is a manner of speaking: 一个, 三种.
    private const int LeastCount = 10;

    private static readonly WordTable BetweenValues = new("和", "与", "及", "以及");
    private static readonly WordTable Spreading = new("分别", "均", "都");
    private static readonly WordTable AllOf = new("均", "都");

    // Of what is compared with before a difference: 高于全国平均水平2个百分点.
    private static readonly WordTable Compared = new("水平", "平均", "增速", "增幅", "平均值", "平均数", "全国", "全省", "全市", "全区", "世界", "同期");
    private static readonly string[] Comparing = ["高于", "低于", "快于", "优于"];

    // What a law says, and what is paid for what.
    private static readonly WordTable Rules = new("应当", "不得");
    private static readonly WordTable Grants = new("奖励", "补助", "补贴", "奖补", "资助", "罚款", "给予", "最高", "一次性", "处以", "每人每次", "予以");

    // Beside these a bare number of years, or one without a unit, is their value.
    private static readonly WordTable Ages = new("年限", "寿命", "时间", "年龄");
    private static readonly WordTable Bare = new("倍差", "之比", "收入比", "系数", "指数", "万人比");

    public static Predicate? Read(Piece piece)
    {
        if (piece.Last is not { } last)
        {
            return null;
        }

        var clause = piece.Clause;
        var first = FirstOfLast(piece);
        var at = piece.Amounts[first].Start;
        var about = AboutBefore(piece, ref at);
        var verb = ValueVerb.Before(clause, piece.Start, at);
        var hasVerb = verb.IsWritten || about is not null;
        var nameEnd = NameEnds.WithoutAdverbs(clause, piece.Start, verb.Start);
        var baseline = BaselineReader.Before(piece, first, nameEnd);
        nameEnd = baseline?.NameEnd ?? nameEnd;
        var compared = EndBeforeComparison(piece, nameEnd);
        var isDifference = compared < nameEnd;
        nameEnd = compared;
        var level = LevelOfShare(piece, nameEnd, last);
        nameEnd = level?.NameEnd ?? nameEnd;
        var name = piece.Before(nameEnd);
        if (!MayBeValue(last, hasVerb, name))
        {
            return null;
        }

        var isGrowth = verb.IsYearly && last.IsPercent;
        about ??= name.StartsWith("约占") ? StatementOperator.About : null;
        var between = verb.Start > nameEnd ? clause.Slice(nameEnd, verb.Start) : [];
        var predicate = new Predicate(nameEnd, about ?? (verb.Falls && !clause.IsObserved && last.Limit is null ? StatementOperator.Equal : null), "", Trust.Written)
        {
            Verb = verb.Operator ?? BoundInside(last, name),
            Suffix = level?.Suffix ?? (isGrowth ? "" : verb.Suffix),
            IsGrowth = isGrowth,
            IsSpread = Spreading.In(between),
            MayLackName = hasVerb,
            IsForAll = AllOf.In(between) && !VerbWords.YearlyAdverbs.In(between),
            Baseline = baseline?.Finding,
            Doubt = Rules.In(name) || (!clause.IsObserved && last.IsMoney && Grants.AtEnd(name) > 0) ? Doubts.Rule : isDifference && !clause.IsObserved ? Doubts.Difference : null,
            Year = ValueVerb.YearBefore(clause, piece.Start, at),
        };
        predicate.Amounts.AddRange(piece.Amounts.Skip(first));
        return predicate;
    }

    // 100%和72%以上
    private static int FirstOfLast(Piece piece)
    {
        var first = piece.Amounts.Count - 1;
        while (first > 0 && piece.Amounts[first - 1].End is var end && end <= piece.Amounts[first].Start && (end == piece.Amounts[first].Start ? IsOtherMeasure(piece.Amounts[first - 1], piece.Amounts[first]) : BetweenValues.Is(piece.Clause.Slice(end, piece.Amounts[first].Start))))
        {
            first--;
        }

        return first;
    }

    // 治理河流98条1350公里
    private static bool IsOtherMeasure(Amount first, Amount second) => first is { IsCount: true, Limit: null } && !second.IsCount && second.Unit.Length > 0 && !second.IsPercent;

    // 工业用地不少于供地总量的30%: the bound stands before what the share is of.
    private static StatementOperator? BoundInside(Amount last, ReadOnlySpan<char> name) =>
        last.IsPercent && name.LastIndexOf('不') is > 1 and var at && at + 3 < name.Length ? ValueVerb.MeaningOf(name.Slice(at, 3)) : null;

    // 收入达到全国平均水平的90%: the ratio of both.
    private static (int NameEnd, string Suffix)? LevelOfShare(Piece piece, int nameEnd, Amount last)
    {
        var name = piece.Before(nameEnd);
        var at = Math.Max(name.LastIndexOf("达到"), name.LastIndexOf("相当于"));
        if (at < 2 || name[^1] != '的' || !(last.IsPercent || last.Unit is "倍"))
        {
            return null;
        }

        var level = name[(at + (name[at] == '达' ? 2 : 3))..^1];
        return Compared.AtEnd(level) > 0 ? (NameEnds.WithoutAdverbs(piece.Clause, piece.Start, piece.Start + at), $"与{level}之比") : null;
    }

    private static int EndBeforeComparison(Piece piece, int nameEnd)
    {
        var name = piece.Before(nameEnd);
        var at = -1;
        foreach (var word in Comparing)
        {
            at = Math.Max(at, name.LastIndexOf(word));
        }

        return at > 1 && Compared.AtEnd(name) > 0 ? NameEnds.WithoutAdverbs(piece.Clause, piece.Start, piece.Start + at) : nameEnd;
    }

    private static StatementOperator? AboutBefore(Piece piece, ref int at)
    {
        var length = SentenceFacts.LengthAtEnd(SetWordRole.Approximation, piece.Before(at));
        if (length == 0 || NameEnds.IsPartOfWord(piece.Clause, piece.Start, at - length) || (length == 1 && piece.Before(at - 1) is [.., '附' or '临' or '最' or '靠']))
        {
            return null;
        }

        at -= length;
        return StatementOperator.About;
    }

    private static bool MayBeValue(Amount amount, bool hasVerb, ReadOnlySpan<char> name) => amount switch
    {
        _ when !hasVerb && NameEnds.LengthOfOpening(name) == name.Length => false,
        { Form: NumberForm.Magnitude } => (hasVerb || amount.Limit is StatementOperator.AtLeast) && amount.Unit.Length > 0,
        { Form: NumberForm.Numeral } => hasVerb || amount.IsPercent || (amount.IsCount && (amount.Upper is not null || amount.Value >= LeastCount || VerbWords.Making.AtStart(name) > 0)),
        { Unit: "年" or "天" or "岁" } when !hasVerb => Ages.AtEnd(name) > 0,
        { Unit: "" } when !hasVerb => Bare.AtEnd(name) > 0,
        _ => true,
    };
}
