using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences;

/// <summary>Tells what is aimed at from what was measured.</summary>
internal static class SentenceKind
{
    private static readonly WordTable Aims = new("力争", "争取", "确保", "预计", "预期目标", "主要目标", "目标是", "努力实现", "下一步", "将达到", "要达到", "到2024年", "到2025年", "到2026年", "到2027年", "到2030年", "到2035年");
    private static readonly WordTable Facts = new("截至", "截止", "目前", "如今", "比上年", "较上年", "去年", "上年", "已达", "已有", "已建", "已累计", "累计已", "以来", "上半年", "本报讯", "增长了", "提高了", "提升了", "下降了", "超额完成", "普查显示", "数据显示", "统计显示", "调查显示", "监测显示", "年平均增长了");

    // 同比例提高 compares no years.
    private static readonly WordTable InProportion = new("同比例", "同比重");

    private static readonly WordTable PastParts = new("发展基础", "基础", "现状", "回顾", "成就", "成效", "十三五", "十二五", "过去", "发展环境", "背景", "基本情况");
    private static readonly WordTable ComingParts = new("目标", "任务", "要求", "举措", "措施", "行动", "安排", "思路", "工程", "推进", "打造", "实施", "建设", "加快", "展望", "保障", "组织", "重点工作", "工作重点", "今年", "今后", "未来", "下一步");
    private static readonly WordTable Reports = new("本报讯", "记者", "通讯员", "据介绍", "介绍,", "介绍。", "表示,", "典型经验", "做法", "统计公报", "相关负责人");

    /// <summary>What a text that is not known as a plan is: a report tells who said something.</summary>
    public static bool IsReport(string text) => Reports.In(text);

    /// <summary>Whether a sentence says what is, and then what is expected: 达到62万人,预计到2025年突破75万人.</summary>
    public static bool EndsInForecast(ReadOnlySpan<char> sentence) => sentence.IndexOf(",预计到") > 0;

    /// <summary>Whether a clause goes on about parts of what was said before.</summary>
    public static bool IsPart(ReadOnlySpan<char> clause) => clause.StartsWith("其中");

    /// <summary>What a heading says of the part below it; null if nothing.</summary>
    public static StatementKind? OfHeading(string heading) =>
        ComingParts.In(heading) ? StatementKind.Target : PastParts.In(heading) ? StatementKind.Observation : null;

    /// <summary>What a clause and those behind it are; null where it does not tell.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="time">What it says first of time.</param>
    /// <param name="begin">The year in which the plan begins.</param>
    /// <param name="part">What the part of a report on work is about; null elsewhere.</param>
    public static StatementKind? Of(ReadOnlySpan<char> clause, ClauseTime time, int? begin, StatementKind? part)
    {
        if (time.IsQuarter)
        {
            return part ?? StatementKind.Observation;
        }

        if (time.IsPast || (time is { Year: { } year, IsDue: false } && year < begin))
        {
            return StatementKind.Observation;
        }

        return time.IsDue || Aims.In(clause) ? StatementKind.Target : Facts.In(clause) || IsYearOnYear(clause) ? StatementKind.Observation : null;
    }

    private static bool IsYearOnYear(ReadOnlySpan<char> clause) => clause.IndexOf("同比") is >= 0 and var at && InProportion.AtStart(clause[at..]) == 0;
}
