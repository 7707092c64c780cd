namespace PolicyKit.Extraction.Sentences.Words;

/// <summary>The words around names that are no part of them, and those that names end in.</summary>
internal static class NameWords
{
    /// <summary>What may stand before a name and says nothing of it.</summary>
    public static readonly WordTable Openings = new(
        "力争", "争取", "努力", "确保", "实现", "推动", "促进", "加快", "预计", "将", "使得", "让", "并", "且", "同时", "其中", "以及", "进一步", "全力", "基本实现", "基本形成", "基本建成", "形成", "推进", "大力", "必须",
        "到期末", "届时", "预期", "保证", "做到", "着力", "积极", "稳步", "持续", "不断", "逐步", "达成", "全市", "全省", "全县", "全区", "我市", "我省", "我县", "我区", "全州", "全年", "年末", "已", "成为", "也", "还", "则", "仍", "目前", "力促", "促使",
        "切实", "深入", "三年内", "五年内", "3年内", "5年内", "率先", "高质量");

    /// <summary>What may stand between a name and its verb.</summary>
    public static readonly WordTable Adverbs = new(
        "分别", "均", "都", "各", "力争", "争取", "将", "已", "仍", "大幅", "大幅度", "稳步", "逐步", "持续", "不断", "明显", "显著", "进一步", "基本", "总体", "全面", "也", "预计", "继续", "累计", "快速", "稳定", "努力", "确保", "全部", "整体", "合计",
        "总共", "约", "实际", "逐年", "必须", "系统性", "有效", "再", "实现", "同比", "环比", "每年", "每人每月", "每人每年", "分别建成", "分别新增", "分别培育", "分别创建", "分别完成", "分别打造", "始终", "一直", "率先", "年均", "每年平均", "平均每年", "三年", "五年");

    /// <summary>Words of two characters the second of which is no adverb, verb or conjunction.</summary>
    public static readonly WordTable Compounds = new(
        "人均", "户均", "年均", "月均", "日均", "地均", "亩均", "平均", "村均", "社均", "成都", "首都", "可达", "通达", "发达", "表达", "直达", "条约", "集约", "节约", "签约", "合约", "违约", "公约", "履约", "预约", "制约", "契约");

    /// <summary>Words in which 和, 与, 及 join nothing.</summary>
    public static readonly WordTable NoConjunction = new(
        "和谐", "和睦", "和平", "和美", "和解", "共和", "总和", "中和", "饱和", "云和", "温和", "祥和", "缓和", "和田", "和县", "呼和", "普及", "及以", "涉及", "惠及", "以及", "及其", "及相关", "及时", "及格", "触及", "参与", "与会", "给与");

    /// <summary>Beginnings that name with whom something is done.</summary>
    public static readonly WordTable Partnership = new("与", "同", "加强与", "深化与", "加快与", "扩大与", "由");

    /// <summary>Words behind a conjunction that make one thing of both: 收入与人均GDP之比, 企业和个体户等群体收入.</summary>
    public static readonly WordTable OneThing = new("之比", "之间", "等", "协调");

    /// <summary>What ratios end in: each of several names before one value may have it.</summary>
    public static readonly WordTable Ratios = new("率", "占比", "比重", "比例");

    /// <summary>Ends of a time that is compared with.</summary>
    public static readonly WordTable TimeEnds = new("年底", "年末", "年初", "同期");

    /// <summary>Nouns of what is measured: a direction of them can be looked up.</summary>
    public static readonly WordTable Measures = new(
        "比重", "占比", "比例", "比率", "率", "排放总量", "最高最低倍差", "建筑面积", "播种面积", "增幅", "蓄积", "优良率", "覆盖率", "普及率", "达标率", "合格率", "参保率", "利用率", "处理率", "治理率", "效率", "覆盖面", "收入", "差距", "成本", "消费", "投资", "规模", "总量", "经济价值", "面积", "产值", "增加值", "支出", "强度", "浓度", "排放", "能耗", "系数", "之比", "倍差", "数量", "产量", "产能", "储量", "密度", "年限",
        "寿命", "工资", "待遇标准", "保障标准", "余额", "使用", "使用量", "消耗", "进出口", "出口", "进口", "总额", "总值", "指数", "满意度", "税收", "利润", "贷款", "存款", "保费", "增速", "负担", "消费量", "用量", "排放量", "蓄积量", "存量", "增量",
        "人数", "户数", "里程", "减排量", "吞吐量", "周转量", "客运量", "货运量", "运量", "发电量", "用电量", "用水量", "保有量", "拥有量", "申请量", "授权量", "交易额", "成交额", "销售额", "营业额", "营业收入", "装机容量", "装机规模", "处理能力", "生产能力", "债务", "费用", "价格", "时间", "时限", "事故", "发案数", "依存度", "物价", "价格水平", "房价", "杠杆");
}
