using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences;

/// <summary>What a clause says first of time: 到2025年, 截至2022年底, “十四五”期间.</summary>
/// <param name="End">Where it ends.</param>
/// <param name="Year">The year; null where it names none.</param>
/// <param name="IsDue">Whether it is a year to come: 到2025年.</param>
/// <param name="IsPast">Whether it is said of what was measured: 截至.</param>
internal readonly record struct ClauseTime(int End, int? Year, bool IsDue, bool IsPast)
{
    /// <summary>The years before the last one: 到2022年、2025年.</summary>
    public IReadOnlyList<int> Earlier { get; init; } = [];

    /// <summary>Whether it is a part of a year: of the one that is reported on, or of the one that is planned.</summary>
    public bool IsQuarter { get; init; }

    private static readonly WordTable Quarters = new("上半年", "前三季度", "一季度", "下半年", "前三个季度", "第一季度");
    private static readonly WordTable Before = new("力争", "确保", "争取", "努力", "预计", "计划", "其中", "同时", "也", "将", "到", "至", "在", "自", "从", "截至", "截止", "截止到", "截至到", "于", "力争到", "确保到", "争取到", "通过努力", "使");
    private static readonly WordTable Behind = new("年", "年底", "年末", "年前", "年底前", "年末前", "年度", "年以前", "年之前", "年以来", "年起", "年至今", "年全年", "年初", "年期间", "末", "期间", "时期", "末期", "时");
    private static readonly WordTable Now = new("截至目前", "目前", "如今", "今年以来", "去年", "当前", "近年来", "现有", "已有", "迄今", "近日", "至今", "过去一年", "过去三年", "过去五年", "近两年", "近三年", "近五年", "一年来", "三年来", "五年来", "几年来");

    /// <summary>Reads the beginning of a clause; its end is the start where it says nothing of time.</summary>
    public static ClauseTime Read(string text, int start, int end)
    {
        var now = Now.AtStart(text.AsSpan(start, end - start));
        if (now > 0)
        {
            return new ClauseTime(start + now, null, false, true);
        }

        var quarter = Quarters.AtStart(text.AsSpan(start, end - start));
        if (quarter > 0)
        {
            return new ClauseTime(start + quarter, null, false, false) { IsQuarter = true };
        }

        var at = start;
        var (isDue, isPast) = (false, false);
        while (Before.AtStart(text.AsSpan(at, end - at)) is > 0 and var length)
        {
            var word = text.AsSpan(at, length);
            isDue |= word.EndsWith("到") && !word.StartsWith("截");
            isPast |= word.StartsWith("截");
            at += length;
        }

        // 2016—2020年: what happened in these years.
        if (at + 10 <= end && PlanYears.At(text, at) is { } && text[at + 4] is '—' or '至' && PlanYears.At(text, at + 5) is { } lastOfSpan && text[at + 9] == '年')
        {
            var behind = Behind.AtStart(text.AsSpan(at + 9, end - at - 9));
            return new ClauseTime(at + 9 + behind, lastOfSpan, false, isPast);
        }

        if (at < end && PlanYears.At(text, at) is { } year)
        {
            var behind = at + 4;
            var length = Behind.AtStart(text.AsSpan(behind, end - behind));
            isPast |= length > 0 && text.AsSpan(behind, length) is "年以来" or "年起" or "年至今";
            return length > 0 && !(behind + length < end && text[behind + length] is '—' || (char.IsAsciiDigit(Next(text, behind + length, end)) && text.AsSpan(behind, length) is "年"))
                ? WithFurther(text, end, new ClauseTime(behind + length, year, isDue, isPast))
                : new ClauseTime(start, null, false, false);
        }

        var quoted = at < end && text[at] == '“' ? at + 1 : at;
        if (PlanYears.PlanIn(text.AsSpan(quoted, Math.Min(3, end - quoted))) is var (_, last))
        {
            var close = quoted + 3 + (quoted > at && quoted + 3 < end && text[quoted + 3] == '”' ? 1 : 0);
            var length = Behind.AtStart(text.AsSpan(close, end - close));
            return length > 0 ? new ClauseTime(close + length, last, isDue, false) : new ClauseTime(start, null, false, false);
        }

        return new ClauseTime(start, null, false, isPast);
    }

    private static char Next(string text, int at, int end) => at < end ? text[at] : '\0';

    private static ClauseTime WithFurther(string text, int end, ClauseTime time)
    {
        var years = new List<int> { time.Year!.Value };
        var at = time.End;
        while (at + 5 < end && text[at] is '、' or '和' && PlanYears.At(text, at + 1) is { } year && text[at + 5] == '年')
        {
            years.Add(year);
            at += 6;
        }

        return time with { End = at, Year = years[^1], Earlier = years[..^1] };
    }
}
