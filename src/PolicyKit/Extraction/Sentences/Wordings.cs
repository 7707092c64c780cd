namespace PolicyKit.Extraction.Sentences;

/// <summary>The words around names and values that are no part of them.</summary>
internal static class Wordings
{
    /// <summary>What may stand before a name and says nothing of it.</summary>
    public static readonly WordTable Openings = new(
        "力争", "争取", "努力", "确保", "实现", "推动", "促进", "加快", "预计", "将", "使得", "让", "并", "且", "同时", "其中", "以及", "进一步", "全力", "基本实现", "基本形成", "基本建成", "形成", "推进", "大力", "必须",
        "到期末", "届时", "预期", "保证", "做到", "着力", "积极", "稳步", "持续", "不断", "逐步", "达成", "全市", "全省", "全县", "全区", "我市", "我省", "我县", "我区", "全州", "已", "成为", "努力成为", "也", "还", "则", "仍", "目前", "力促", "促使", "切实", "深入", "三年内", "五年内", "3年内", "5年内", "率先", "高质量");

    /// <summary>What may stand between a name and its verb.</summary>
    public static readonly WordTable Adverbs = new(
        "分别", "均", "都", "各", "力争", "争取", "将", "已", "仍", "大幅", "大幅度", "稳步", "逐步", "持续", "不断", "明显", "显著", "进一步", "基本", "总体", "全面", "也", "预计", "继续", "累计", "快速", "稳定", "努力", "确保", "全部", "整体", "合计", "总共", "约", "实际", "逐年", "必须", "系统性", "有效", "再", "实现");

    /// <summary>Verbs before values that only running text has.</summary>
    public static readonly (string Word, StatementOperator Operator)[] FurtherVerbs =
    [
        ("压缩至", StatementOperator.AtMost), ("压缩到", StatementOperator.AtMost), ("压降至", StatementOperator.AtMost), ("压降到", StatementOperator.AtMost), ("缩减至", StatementOperator.AtMost), ("缩减到", StatementOperator.AtMost), ("下调至", StatementOperator.AtMost), ("减至", StatementOperator.AtMost), ("减到", StatementOperator.AtMost), ("限制在", StatementOperator.AtMost), ("回落到", StatementOperator.AtMost), ("不得超过", StatementOperator.AtMost), ("不得高于", StatementOperator.AtMost), ("控制到", StatementOperator.AtMost), ("力控在", StatementOperator.AtMost),
        ("不得低于", StatementOperator.AtLeast), ("不得少于", StatementOperator.AtLeast), ("不应低于", StatementOperator.AtLeast), ("拓展到", StatementOperator.AtLeast), ("扩展到", StatementOperator.AtLeast), ("壮大到", StatementOperator.AtLeast), ("提至", StatementOperator.AtLeast), ("发展到", StatementOperator.AtLeast), ("发展至", StatementOperator.AtLeast), ("做到", StatementOperator.AtLeast), ("逾", StatementOperator.Above), ("大于等于", StatementOperator.AtLeast), ("≥", StatementOperator.AtLeast), ("≤", StatementOperator.AtMost), (">", StatementOperator.Above), ("<", StatementOperator.Below),
    ];

    /// <summary>Verbs before counts of things that are made, won, or brought in.</summary>
    public static readonly WordTable Making = new(
        "打造", "建成", "建设", "培育", "创成", "创建", "设立", "实施", "推出", "开发", "完成", "新增", "引进", "新创成", "争创", "谋划", "谋划建设", "形成", "打造形成", "开发推出", "建立", "组建", "新建", "改造", "新建改造", "改建", "扩建", "新改建", "培养", "招引", "引育", "集聚", "认定", "创办",
        "举办", "开展", "推进", "提升", "发展", "壮大", "发展壮大", "促成", "带动", "联结带动", "遴选", "选树", "选派", "布局", "布点", "争取", "力争", "建好", "新设", "新设立", "增加", "增设", "扩增", "构建", "搭建", "建有", "拥有", "达到", "超过", "突破", "实现", "落实", "落地", "招聘", "招收", "帮扶", "帮助", "服务", "覆盖", "改善", "整治", "治理", "修复", "创造", "提供",
        "筹集", "供应", "开工", "竣工", "投用", "投产", "储备", "安排", "不少于", "不低于", "每年", "累计", "共", "达", "超", "约", "近", "再", "新", "重点打造", "滚动谋划", "新培育", "新引进", "新认定", "成功创建", "高标准建设", "有", "个", "至少", "总投资", "入选", "入围", "列入", "纳入", "遴选建设", "编制", "制定", "出台", "修订", "发布", "培训", "资助", "扶持", "孵化", "转化", "解决", "搬迁", "转移", "吸纳", "接续", "更新", "配备", "配置", "购置", "添置", "设置", "划定", "命名", "评选", "择优", "推广", "升级");

    /// <summary>Verbs that say by how much a figure changes; true where it falls.</summary>
    public static readonly (string Word, bool Falls)[] Changes =
    [
        ("同比增长", false), ("比上年增长", false), ("同比提高", false), ("同比下降", true), ("累计提高", false), ("累计下降", true), ("累计降低", true), ("累计增长", false), ("累计提升", false), ("增长", false), ("猛增", false), ("增幅", false), ("增速", false), ("提高", false), ("提升", false), ("上升", false), ("加快", false), ("增加", false), ("扩大", false),
        ("下降", true), ("降低", true), ("减少", true), ("缩小", true), ("缩短", true), ("压减", true), ("节省", true), ("回落", true), ("高出", false), ("高", false), ("低", true), ("延长", false), ("增长速度", false), ("递增", false), ("下调", true), ("压缩", true), ("削减", true),
    ];

    /// <summary>Words before a rate of growth a year.</summary>
    public static readonly WordTable Yearly = new(
        "年均增长", "年均增速", "年均增幅", "年均增长率", "年均增长速度", "年均递增", "年平均增长", "年均实际增长", "年均名义增长", "年均提高", "年均增长达到", "年均增长保持在", "年均增速达到", "年均增速保持在");

    /// <summary>Plain verbs between a name and its value.</summary>
    public static readonly WordTable Copulas = new("为", "是", "有", "共", "共有", "至", "到", "保持", "实现", "完成", "发展到", "发展至", "稳定", "维持", "在", "调整到", "调整为", "设为", "定为");

    /// <summary>Nouns of what is measured: a direction of them can be looked up.</summary>
    public static readonly WordTable Measures = new(
        "比重", "占比", "比例", "率", "覆盖面", "收入", "差距", "成本", "消费", "投资", "效率", "规模", "总量", "经济价值", "面积", "产值", "增加值", "支出", "强度", "浓度", "排放", "排放量", "能耗", "差异系数", "系数", "之比", "倍差", "数量", "产量", "产能", "储量", "密度", "年限", "寿命", "工资", "待遇标准", "保障标准", "余额", "使用", "使用量", "消耗", "进出口", "出口", "进口", "总额", "总值", "指数",
        "满意度", "税收", "利润", "贷款", "存款", "保费", "增速", "负担", "消费量", "用量", "施用量", "蓄积量", "覆盖率", "存量", "增量", "人数", "户数", "里程", "债务", "杠杆率", "费用", "价格", "时间", "时限", "事故", "死亡人数", "发案数", "依存度", "物价", "价格水平", "房价", "杠杆");

    /// <summary>Two characters in which a conjunction is part of a word.</summary>
    public static readonly WordTable NoConjunction = new("和谐", "和睦", "和平", "和美", "共和", "总和", "中和", "饱和", "云和", "温和", "祥和", "缓和", "和田", "和县", "呼和", "普及", "涉及", "惠及", "以及", "及其", "及相关", "及时", "及格", "参与", "与会", "给与", "和解", "和合", "谋求", "触及", "兼及");
}
