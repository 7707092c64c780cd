namespace PolicyKit.Extraction.Sentences.Words;

/// <summary>The verbs before values. Those that sentences of the language have too are in <see cref="Syntax.SentenceFacts"/>.</summary>
internal static class VerbWords
{
    /// <summary>Verbs of bounds that only running text has; a longer one before those it ends in.</summary>
    public static readonly (string Word, StatementOperator Operator)[] Bounds =
    [
        ("压减至", StatementOperator.AtMost), ("压减到", StatementOperator.AtMost), ("压缩至", StatementOperator.AtMost), ("压缩到", StatementOperator.AtMost), ("压降至", StatementOperator.AtMost), ("压降到", StatementOperator.AtMost), ("缩减至", StatementOperator.AtMost), ("缩减到", StatementOperator.AtMost),
        ("缩短至", StatementOperator.AtMost), ("缩短到", StatementOperator.AtMost), ("下调至", StatementOperator.AtMost), ("减至", StatementOperator.AtMost), ("减到", StatementOperator.AtMost), ("回落到", StatementOperator.AtMost), ("控制到", StatementOperator.AtMost),
        ("达到或超过", StatementOperator.AtLeast), ("达到或优于", StatementOperator.AtLeast), ("达到或高于", StatementOperator.AtLeast), ("等于或低于", StatementOperator.AtMost), ("限制在", StatementOperator.AtMost), ("不得超过", StatementOperator.AtMost), ("不得高于", StatementOperator.AtMost), ("≤", StatementOperator.AtMost), ("<", StatementOperator.Below),
        ("不得低于", StatementOperator.AtLeast), ("不得少于", StatementOperator.AtLeast), ("不应低于", StatementOperator.AtLeast), ("拓展到", StatementOperator.AtLeast), ("扩展到", StatementOperator.AtLeast), ("壮大到", StatementOperator.AtLeast),
        ("提至", StatementOperator.AtLeast), ("发展到", StatementOperator.AtLeast), ("发展至", StatementOperator.AtLeast), ("做到", StatementOperator.AtLeast), ("大于等于", StatementOperator.AtLeast), ("≥", StatementOperator.AtLeast),
        ("逾", StatementOperator.Above), (">", StatementOperator.Above),
    ];

    /// <summary>Verbs that say by how much a figure changes, with what that makes of the name.</summary>
    public static readonly ChangeVerb[] Changes =
    [
        new("增长", "增速", IsRate: true), new("猛增", "增速"), new("递增", "增速"), new("增产", "增速"), new("增速", "增速", IsRate: true), new("增幅", "增幅", IsRate: true), new("增长速度", "增速"),
        new("上涨", "涨幅"), new("提高", "增幅"), new("提升", "增幅"), new("上升", "增幅"), new("加快", "增幅"), new("增加", "增幅"), new("扩大", "增幅"), new("延长", "增幅"), new("高出", "增幅"), new("前移", "前移位数"), new("前进", "前移位数"), new("高", "增幅"),
        new("下降", "降幅", Falls: true), new("降低", "降幅", Falls: true), new("减少", "降幅", Falls: true), new("减产", "降幅", Falls: true), new("下跌", "降幅", Falls: true), new("缩小", "降幅", Falls: true), new("缩短", "降幅", Falls: true),
        new("压减", "降幅", Falls: true), new("节省", "降幅", Falls: true), new("回落", "降幅", Falls: true), new("下调", "降幅", Falls: true), new("压缩", "降幅", Falls: true), new("削减", "降幅", Falls: true), new("低", "降幅", Falls: true),
    ];

    /// <summary>Words before a rate of growth a year.</summary>
    public static readonly WordTable Yearly = new(
        "年均增长", "年均增速", "年均增幅", "年均增长率", "年均增长速度", "年均递增", "年平均增长", "年均实际增长", "年均名义增长", "年均提高", "年均增长达到", "年均增长保持在", "年均增速达到", "年均增速保持在");

    /// <summary>What makes a rate of growth one a year, with other adverbs between it and the verb.</summary>
    public static readonly WordTable YearlyAdverbs = new("年均", "年平均", "平均每年", "每年平均");

    /// <summary>Plain verbs between a name and its value.</summary>
    public static readonly WordTable Copulas = new("为", "是", "有", "共", "共有", "至", "到", "保持", "实现", "完成", "发展到", "发展至", "稳定", "维持", "在", "调整到", "调整为", "设为", "定为");

    /// <summary>Verbs, and the words beside them, before things that are made, won, or brought in.</summary>
    public static readonly WordTable Making = new(
        "打造", "建成", "建设", "培育", "创成", "创建", "设立", "实施", "推出", "开发", "完成", "新增", "引进", "争创", "谋划", "形成", "建立", "组建", "新建", "改造", "改建", "扩建", "新改建", "培养", "招引", "引育", "集聚", "认定", "创办", "举办", "开展",
        "推进", "提升", "发展", "壮大", "促成", "带动", "联结", "遴选", "选树", "选派", "布局", "布点", "争取", "力争", "建好", "新设", "增加", "增设", "扩增", "构建", "搭建", "建有", "拥有", "达到", "超过", "突破", "实现", "落实", "落地", "招聘", "招收",
        "帮扶", "帮助", "服务", "覆盖", "改善", "整治", "治理", "修复", "创造", "提供", "筹集", "筹建", "供应", "开工", "竣工", "投用", "投产", "储备", "安排", "不少于", "不低于", "每年", "累计", "共", "达", "超", "约", "近", "再", "新", "重点", "滚动",
        "成功", "高标准", "有", "个", "至少", "总投资", "入选", "入围", "列入", "纳入", "编制", "制定", "出台", "修订", "发布", "培训", "资助", "扶持", "孵化", "转化", "解决", "搬迁", "转移", "吸纳", "接续", "更新", "配备", "配置", "购置", "添置", "设置",
        "划定", "命名", "评选", "择优", "推广", "升级", "一体");
}

/// <summary>A verb of change.</summary>
/// <param name="Word">The verb.</param>
/// <param name="Suffix">What is put behind the name.</param>
/// <param name="Falls">Whether the figure falls.</param>
/// <param name="IsRate">Whether it may stand before a verb of bounds: 增长达到7%.</param>
internal sealed record ChangeVerb(string Word, string Suffix, bool Falls = false, bool IsRate = false)
{
    /// <summary>Whether it is a verb only behind 比: 比全省高0.9个百分点.</summary>
    public bool NeedsComparison => Word.Length == 1;

    /// <summary>Whether it may be growth a year.</summary>
    public bool IsGrowth => Suffix is "增速";
}
