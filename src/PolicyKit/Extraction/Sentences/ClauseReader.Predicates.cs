using PolicyKit.Extraction.Reading;
using PolicyKit.Numerics;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Sentences;

// What a piece ends in.
internal sealed partial class ClauseReader
{
    private static readonly WordTable Coverages = new("全覆盖", "全面覆盖", "全域覆盖", "全部覆盖", "基本覆盖", "应保尽保", "全普及", "全达标", "全贯通", "全入网");
    private static readonly WordTable AtZero = new("动态清零", "清零", "零发生", "零增长率");
    private static readonly WordTable Heights = new("达到新高度", "达到新水平", "迈上新台阶", "再上新台阶", "跃上新台阶", "达到新的高度");
    private static readonly WordTable LevelEnds = new("水平", "平均", "平均数", "平均值", "增长", "增速", "增幅", "涨幅", "先进行列", "中位数");
    private static readonly WordTable NoLevels = new("更高水平", "新水平", "高水平", "较高水平", "一定水平", "合理水平", "较好水平", "最好水平");
    private static readonly (string Word, StatementOperator Operator)[] LevelVerbs =
    [
        ("快于", StatementOperator.FasterThan), ("高于", StatementOperator.Above), ("超过", StatementOperator.Above), ("不低于", StatementOperator.AtLeast), ("不高于", StatementOperator.AtMost), ("不超过", StatementOperator.AtMost),
        ("低于", StatementOperator.Below), ("慢于", StatementOperator.Below), ("达到", StatementOperator.AtLeast), ("迈向", StatementOperator.AtLeast), ("优于", StatementOperator.AtLeast), ("接近", StatementOperator.About), ("跑赢", StatementOperator.FasterThan), ("赶上", StatementOperator.AtLeast), ("达", StatementOperator.AtLeast),
    ];

    private Predicate? FindPredicate(Piece piece) =>
        FindAmounts(piece) ?? FindWording(piece) ?? FindRank(piece) ?? FindLevel(piece) ?? FindCourse(piece);

    private Predicate? FindAmounts(Piece piece)
    {
        if (piece.Last is not { } last)
        {
            return null;
        }

        // 100%和72%以上
        var first = piece.Amounts.Count - 1;
        while (first > 0 && piece.Amounts[first - 1].End is var before && before < piece.Amounts[first].Start && _text[before..piece.Amounts[first].Start] is "和" or "与" or "及" or "以及")
        {
            first--;
        }

        var at = piece.Amounts[first].Start;
        var about = AboutBefore(piece.Start, ref at);
        var (verb, falls, growth, suffix, hasVerb) = VerbBefore(piece.Start, ref at);
        hasVerb |= about is not null;
        var nameEnd = WithoutAdverbs(piece.Start, at);
        nameEnd = ReadBaseline(piece, first, nameEnd);
        nameEnd = EndBeforeComparison(piece.Start, nameEnd);
        var hasName = nameEnd > piece.Start + Wordings.Openings.SkipAll(Slice(piece.Start, nameEnd));
        if (!MayBeValue(last, hasVerb, hasName, Slice(piece.Start, nameEnd)))
        {
            return null;
        }

        var isGrowth = growth && last.IsPercent;
        about ??= Slice(piece.Start, nameEnd).StartsWith("约占") ? StatementOperator.About : null;
        var predicate = new Predicate(nameEnd, about ?? (falls && !_isObserved && last.Limit is null ? StatementOperator.Equal : null), "", Trust.Written)
        {
            Verb = verb,
            Suffix = isGrowth ? "" : suffix,
            IsGrowth = isGrowth,
            IsSpread = at > nameEnd && Slice(nameEnd, at) is var spread && (spread.Contains("分别", StringComparison.Ordinal) || spread.Contains("均", StringComparison.Ordinal) || spread.Contains("都", StringComparison.Ordinal)),
            MayLackName = hasVerb,
            IsForAll = at > nameEnd && IsForAll(nameEnd, at),
        };
        predicate.Amounts.AddRange(piece.Amounts.Skip(first));
        return predicate;
    }

    // 高于全国平均水平2个百分点
    private int EndBeforeComparison(int start, int nameEnd)
    {
        var name = Slice(start, nameEnd);
        var at = Math.Max(name.LastIndexOf("高于"), name.LastIndexOf("低于"));
        return at > 1 && (name.EndsWith("水平") || name.EndsWith("平均")) ? WithoutAdverbs(start, start + at) : nameEnd;
    }

    // 由2015年的1.5%提高到2.1%: where a change begins was measured.
    private int ReadBaseline(Piece piece, int index, int nameEnd)
    {
        if (index == 0 || piece.Amounts[index - 1] is var baseline && baseline.End != nameEnd)
        {
            return nameEnd;
        }

        var from = Slice(piece.Start, piece.Amounts[index - 1].Start).LastIndexOfAny('由', '从') + piece.Start;
        if (from <= piece.Start)
        {
            return nameEnd;
        }

        var before = piece.Amounts[index - 1];
        var year = PlanYears.At(_text.AsSpan(from + 1, before.Start - from - 1), 0);
        var end = WithoutAdverbs(piece.Start, from);
        _findings.Add(new Finding(piece.Start, before.End, Trimmed(piece.Start, end).Text, StatementOperator.Equal, before.Value, before.Upper, before.UnitOf(Slice(piece.Start, end)), Trust.Written) { IsFact = true, Year = year });
        return end;
    }

    // 达到93%(2022年为91.2%)
    private void ReadNote(Piece piece)
    {
        var end = piece.End < _end && _text[piece.End] == '(' ? _text.IndexOf(')', piece.End) : -1;
        if (end < 0 || _findings.Count == 0)
        {
            return;
        }

        var time = ClauseTime.Read(_text, piece.End + 1, end);
        var at = time.End + Wordings.Copulas.AtStart(Slice(time.End, end));
        at += SentenceFacts.LengthAtStart(SetWordRole.Verb, Slice(at, end));
        if (time.Year is { } year && AmountReader.Read(_text, at, end) is { } amount && amount.End == end)
        {
            var name = _findings[^1].Name;
            _findings.Add(new Finding(piece.Start, end + 1, name, amount.Limit ?? StatementOperator.Equal, amount.Value, amount.Upper, amount.UnitOf(name), Trust.Written) { IsFact = !time.IsDue, Year = year });
        }
    }

    private bool IsForAll(int start, int end) => Slice(start, end).ContainsAny('均', '都');

    private StatementOperator? AboutBefore(int start, ref int at)
    {
        var length = SentenceFacts.LengthAtEnd(SetWordRole.Approximation, Slice(start, at));
        if (length == 0 || IsPartOfWord(start, at - length) || (length == 1 && at - 2 >= start && _text[at - 2] is '附' or '临' or '最' or '靠'))
        {
            return null;
        }

        at -= length;
        return StatementOperator.About;
    }

    // From the value to the left: a verb, a word of growth or change, adverbs between them.
    private (StatementOperator? Verb, bool Falls, bool IsGrowth, string Suffix, bool Has) VerbBefore(int start, ref int at)
    {
        StatementOperator? verb = null;
        var has = false;
        var further = EndOfFurther(start, at);
        var length = further.Word is null ? SentenceFacts.LengthAtEnd(SetWordRole.Verb, Slice(start, at)) : 0;
        if (further.Word is not null)
        {
            (verb, at, has) = (further.Operator, at - further.Word.Length, true);
        }
        else if (length > 0 && !IsPartOfWord(start, at - length))
        {
            verb = MeaningOf(_text.Substring(at - length, length));
            (at, has) = (at - length, true);
        }

        var behind = at > start && _text[at - 1] == '了' ? at - 1 : at;
        behind = WithoutAdverbs(start, behind);
        length = Wordings.Yearly.AtEnd(Slice(start, behind));
        if (length > 0)
        {
            at = behind - length;
            return (verb, false, true, "年均增速", true);
        }

        var change = Array.Find(Wordings.Changes, c => _text.AsSpan(start, behind - start).EndsWith(c.Word) && (c.Word.Length > 1 || IsPlainChange(start, behind)));
        if (change.Word is not null && (verb is null || change.Word is "增长" or "增速" or "增幅" or "同比增长"))
        {
            at = behind - change.Word.Length;
            return (verb, change.Falls, false, change.Word is "增长" or "同比增长" or "比上年增长" or "猛增" ? "增速" : change.Word is "增速" or "增幅" ? change.Word : change.Falls ? "降幅" : "增幅", true);
        }

        if (!has && Wordings.Copulas.AtEnd(Slice(start, at)) is > 0 and var copula)
        {
            at -= copula;
            has = true;
        }

        return (verb, false, false, "", has);
    }

    private (string Word, StatementOperator Operator) EndOfFurther(int start, int at) =>
        Array.Find(Wordings.FurtherVerbs, v => _text.AsSpan(start, at - start).EndsWith(v.Word));

    // 高 and 低 are verbs only behind 比: 比全省高0.9个百分点.
    private bool IsPlainChange(int start, int at) => Slice(start, at).Contains('比');

    private static StatementOperator? MeaningOf(string verb) => SentenceFacts.MeaningOf(SetWordRole.Verb, verb) switch
    {
        SetWordMeaning.AtLeast => StatementOperator.AtLeast,
        SetWordMeaning.MoreThan => StatementOperator.Above,
        SetWordMeaning.AtMost => StatementOperator.AtMost,
        SetWordMeaning.LessThan => StatementOperator.Below,
        _ => null,
    };

    private static bool MayBeValue(Amount amount, bool hasVerb, bool hasName, ReadOnlySpan<char> name)
    {
        if (!hasVerb && !hasName)
        {
            return false;
        }

        return amount switch
        {
            { Form: NumberForm.Magnitude } => (hasVerb || amount.Limit is StatementOperator.AtLeast) && amount.Unit.Length > 0,
            { Form: NumberForm.Numeral } => hasVerb || amount.IsPercent,
            { Unit: "年" or "天" or "岁" } when !hasVerb => name.EndsWith("年限") || name.EndsWith("寿命") || name.EndsWith("时间") || name.EndsWith("年龄"),
            { Unit: "" } when !hasVerb => name.EndsWith("倍差") || name.EndsWith("之比") || name.EndsWith("系数") || name.EndsWith("指数"),
            _ => true,
        };
    }

    private Predicate? FindWording(Piece piece)
    {
        var text = Slice(piece.Start, piece.End);
        if (Heights.AtEnd(text) is > 0 and var height)
        {
            return new Predicate(piece.End - height, StatementOperator.Rising, "", Trust.Vague) { IsShared = true, Doubt = Doubts.NoStatistic };
        }

        if (text.EndsWith("零突破"))
        {
            return new Predicate(piece.End - 3, StatementOperator.AtLeast, "个", Trust.Wording) { Value = Rational.One, Suffix = "数" };
        }

        if (AtZero.AtEnd(text) is > 0 and var zero)
        {
            const int Near = 30;
            var near = Slice(Math.Max(_sentence.Start, piece.Start - Near), piece.End);
            var isHousehold = near.Contains("家庭", StringComparison.Ordinal) || near.Contains("户", StringComparison.Ordinal) || near.Contains("危房", StringComparison.Ordinal);
            return new Predicate(piece.End - zero, StatementOperator.Equal, isHousehold ? "户" : "个", Trust.Wording) { Value = Rational.Zero, Suffix = "数", MayLackName = true };
        }

        return FindCoverage(piece);
    }

    private Predicate? FindCoverage(Piece piece)
    {
        var text = Slice(piece.Start, piece.End);
        var length = Coverages.AtEnd(text);
        if (length == 0 && text is [.., '应' or '需' or '能' or '该', _, '尽', _] && text[^1] == text[^3])
        {
            length = 4;
        }

        if (length == 0)
        {
            return null;
        }

        var isAbout = text[^length..].StartsWith("基本") || ClauseIs("基本实现") || ClauseIs("基本形成") || ClauseIs("基本建成") || text[..^length].EndsWith("基本") || text[..^length].EndsWith("基本实现");
        var word = text[^length..];
        return new Predicate(piece.End - length, isAbout ? StatementOperator.About : _isObserved ? StatementOperator.Equal : StatementOperator.AtLeast, "%", Trust.Wording)
        {
            Value = Hundred,
            IsShared = true,
            Suffix = word.Contains("覆盖", StringComparison.Ordinal) ? "覆盖率" : word.EndsWith("尽保") ? "保障率" : "完成率",
            MayLackName = true,
        };
    }

    private bool ClauseIs(string opening) => Slice(_start, _end).Contains(opening, StringComparison.Ordinal);

    private Predicate? FindRank(Piece piece)
    {
        var text = Slice(piece.Start, piece.End).ToString();
        if (Ranks.OfEnd(text) is not { } rank || (!rank.HasVerb && !rank.HasScope))
        {
            return null;
        }

        var nameEnd = WithoutAdverbs(piece.Start, piece.Start + rank.Start);
        var isSlogan = text.StartsWith("干在", StringComparison.Ordinal) || text is "走在前列";
        return isSlogan ? null : new Predicate(nameEnd, StatementOperator.Top, rank.Place is null ? "" : "位", rank.Place is null ? Trust.Direction : Trust.Written)
        {
            Value = rank.Place,
            IsShared = true,
            MayLackName = rank.HasVerb,
            IsForAll = IsForAll(piece.Start, piece.Start + Math.Min(text.Length, 2)),
        };
    }

    // 高于全省平均水平, 不低于人均可支配收入增幅, 达到高收入国家水平
    private Predicate? FindLevel(Piece piece)
    {
        var text = Slice(piece.Start, piece.End);
        if (text.EndsWith("基本同步") || text.EndsWith("保持同步"))
        {
            return text.IndexOfAny('与', '和') > 0 ? new Predicate(piece.End - 4, StatementOperator.About, "", Trust.Direction) : null;
        }

        if (LevelEnds.AtEnd(text) == 0 || NoLevels.AtEnd(text) > 0)
        {
            return null;
        }

        var (at, length, op) = (-1, 0, StatementOperator.AtLeast);
        foreach (var (word, meaning) in LevelVerbs)
        {
            if (text.LastIndexOf(word, StringComparison.Ordinal) is > 0 and var found && found + word.Length > at + length)
            {
                (at, length, op) = (found, word.Length, meaning);
            }
        }

        if (at <= 0 || text[(at + length)..].IndexOfAnyInRange('0', '9') >= 0 || text.Length - at - length < 3)
        {
            return null;
        }

        var nameEnd = WithoutAdverbs(piece.Start, piece.Start + at);
        var name = Slice(piece.Start, nameEnd);
        var isGrowth = text.EndsWith("增长") || text.EndsWith("增速") || text.EndsWith("增幅") || text.EndsWith("涨幅") || name.EndsWith("增速") || name.EndsWith("增幅") || name.EndsWith("增长");
        if (isGrowth && op is StatementOperator.Above or StatementOperator.AtLeast)
        {
            op = StatementOperator.FasterThan;
        }

        return name.Length < 2 ? null : new Predicate(nameEnd, op, op is StatementOperator.FasterThan ? "" : UnitOf(name), Trust.Direction) { Doubt = Doubts.NoNumber };
    }

    private static string UnitOf(ReadOnlySpan<char> name) =>
        name.EndsWith("年限") ? "年" : name.EndsWith("占比") || name.EndsWith("率") || name.EndsWith("比重") || name.EndsWith("比例") ? "%" : "";

    private Predicate? FindCourse(Piece piece)
    {
        var text = Slice(piece.Start, piece.End);
        const int LongestModel = 8;
        if (text.EndsWith("翻两番"))
        {
            return new Predicate(WithoutAdverbs(piece.Start, piece.End - 3), StatementOperator.Double, "", Trust.Named) { IsShared = true, Doubt = Doubts.Quadrupled };
        }

        if (text.EndsWith("翻一番") || text.EndsWith("翻番") || text.EndsWith("实现倍增"))
        {
            var word = text.EndsWith("翻番") ? 2 : text.EndsWith("翻一番") ? 3 : 4;
            return new Predicate(WithoutAdverbs(piece.Start, piece.End - word), StatementOperator.Double, "", Trust.Written) { IsShared = true };
        }

        if (text.EndsWith("进一步彰显") && text.Contains("成效", StringComparison.Ordinal))
        {
            return new Predicate(piece.End - 5, StatementOperator.Rising, "", Trust.Vague) { Doubt = Doubts.NoStatistic };
        }

        if (text.EndsWith("发展") && text[..^2] is var grown && Courses.OfEnd(grown) is (StatementOperator.Rising, var at) && grown[at..] is "倍增")
        {
            return new Predicate(WithoutAdverbs(piece.Start, piece.Start + Courses.AdverbsEnd(grown, at)), StatementOperator.Rising, "", Trust.Direction);
        }

        if (Courses.OfEnd(text) is var (op, start) && start > 0)
        {
            return FindDirection(piece, text, op, start);
        }

        // 差距持续缩小的省域范例
        var of = text.LastIndexOf('的');
        return of > 0 && text.Length - of <= LongestModel && Courses.OfEnd(text[..of]) is var (course, at2) && at2 > 0 && FindDirection(piece, text[..of], course, at2) is { Doubt: null } model ? model : null;
    }

    private Predicate? FindDirection(Piece piece, ReadOnlySpan<char> text, StatementOperator op, int start)
    {
        var adverb = Courses.AdverbsEnd(text, start);
        var opening = Wordings.Openings.SkipAll(text[..adverb]);
        var name = text[..adverb];
        var isSteady = op == StatementOperator.Steady;
        var isMeasured = Wordings.Measures.AtEnd(name) > 0;
        var hasAdverb = adverb < start || isSteady;
        var isWide = text[start..] is "拓展" or "壮大";
        if (_isObserved || (isWide && !isMeasured) || (!hasAdverb && !IsPushed(name)) || adverb - opening < 2 || (isSteady && !isMeasured))
        {
            return null;
        }

        return new Predicate(piece.Start + adverb, op, "", isMeasured ? Trust.Direction : Trust.Vague) { IsShared = true, IsPushed = !hasAdverb, Doubt = isMeasured ? null : Doubts.NoStatistic };
    }

    // 促进耕地质量提升: without an adverb only where the clause says that it is brought about.
    private bool IsPushed(ReadOnlySpan<char> name) => (ClauseIs("促进") || ClauseIs("推动") || ClauseIs("实现")) && IsPushable(name);

    private static bool IsPushable(ReadOnlySpan<char> name) => Wordings.Measures.AtEnd(name) > 0 || name.EndsWith("质量") || name.EndsWith("速度");
}
