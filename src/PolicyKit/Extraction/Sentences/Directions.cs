namespace PolicyKit.Extraction.Sentences;

/// <summary>Which way an indicator should go, read from its name.</summary>
internal static class Directions
{
    // Figures of which less is better.
    private static readonly string[] Lower =
    [
        "倍差", "收入比", "差距", "差异系数", "变异系数", "离散", "能耗", "耗能", "水耗", "电耗", "煤耗", "用水量", "耗水", "排放", "浓度", "死亡", "失业", "犯罪", "发案", "成讼", "事故", "恩格尔", "基尼", "劣Ⅴ类", "劣V类", "负担",
        "建设用地使用面积", "卫生支出占", "房价", "投诉", "流失率", "辍学", "贫困发生率", "近视率", "发病率", "患病率", "漏损率", "损失率", "不良率", "不良贷款", "负债率", "债务率", "逾期", "空置率", "文盲", "吸烟率", "出生缺陷",
        "碳强度", "消费强度", "污染强度", "施用量", "使用量减", "降幅", "办理时间", "办理时限", "到达时间", "通达时间", "响应时间", "候诊", "排队", "拥堵", "赤字率", "发生率", "感染率", "事项数减", "破产率", "弃风", "弃光", "弃水",
        "用水总量", "能源消费总量", "煤炭消费", "能耗总量", "开采量", "超采", "药占比", "死亡人数", "受伤", "伤亡", "火灾", "受害率", "成灾率", "肥胖", "龋", "住院日", "住院天数", "大班额", "自付", "信访", "案件", "撂荒", "化肥使用", "农药使用", "消费税负", "物价", "消费价格", "污染物", "待遇差", "通勤时间", "等候时间", "出险率", "缺陷率", "逃逸率", "违约率", "库存",
    ];

    private static readonly string[] Higher = ["登记率", "下降率", "下降比例", "下降比率", "降低比例", "下降幅度", "降低幅度", "减排量", "减排率", "无害化", "削减率", "处置率", "回收率", "降低率", "防控率", "破案率", "结案率", "化解", "扑灭率", "去除率", "控制率", "处理率", "治理率", "收集率", "办结率", "监测率", "治愈率", "化解率"];

    /// <summary>What a bare number beside the name means as a target: at most where less is better, at least otherwise.</summary>
    public static StatementOperator Sense(string name) =>
        !Higher.Any(w => name.EndsWith(w, StringComparison.Ordinal)) && Lower.Any(w => name.Contains(w, StringComparison.Ordinal)) ? StatementOperator.AtMost : StatementOperator.AtLeast;
}
