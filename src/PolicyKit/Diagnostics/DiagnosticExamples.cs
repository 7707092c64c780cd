namespace PolicyKit.Diagnostics;

/// <summary>The examples of the catalogue, by id.</summary>
internal static class DiagnosticExamples
{
    private const string Policy = "policy";
    private const string Csv = "csv";
    private const int DeeperThanAllowed = 101;

    private static readonly Dictionary<string, DiagnosticExample> Rows = new(StringComparer.Ordinal)
    {
        ["PK0101"] = new(Policy, "indicator 收入 $ : 元"),
        ["PK0102"] = new(Policy, "policy \"没有结束"),
        ["PK0103"] = new(Policy, "target 收入倍差 <= by 2025"),
        ["PK0104"] = new(Policy, "indicator 收入 元"),
        ["PK0105"] = new(Policy, $"收入倍差 <= {new string('(', DeeperThanAllowed)}1{new string(')', DeeperThanAllowed)} by 2025"),
        ["PK0106"] = new(Policy, "收入倍差 <= 1__ by 2025"),
        ["PK0107"] = new(Policy, "record 企业 { 登记日期: date }\nlet 新企业 of 企业 = 登记日期 > 2025-02-29"),
        ["PK0108"] = new(Policy, null, "It is told only after a thousand other mistakes."),
        ["PK0109"] = new(Policy, null, "It takes a text of millions of characters."),
        ["PK0110"] = new(Policy, null, "It takes a name of more than a thousand characters."),
        ["PK0111"] = new(Policy, null, "It takes a hundred thousand declarations and one more."),
        ["PK0112"] = new(Policy, null, "It takes an expression of thousands of terms."),
        ["PK0201"] = new(Policy, "indicator 收入 : 元\ntarget 收人 >= 1元 by 2025"),
        ["PK0202"] = new(Policy, "indicator 收入 : 元\nindicator 收入 : 元"),
        ["PK0203"] = new(Policy, "indicator 收入 = 支出 + 1\nindicator 支出 = 收入 - 1"),
        ["PK0204"] = new(Policy, "unit 公斤 = 2斤"),
        ["PK0205"] = new(Policy, "record 企业 { 税收: 万元 }\nrecord 园区 { 税收: 万元 }\nband 档 of 税收 { 低 < 10万元; 高 rest }"),
        ["PK0301"] = new(Policy, "indicator 收入 : 元\ntarget 收入 >= 3亩 by 2025"),
        ["PK0302"] = new(Policy, "record 企业 { 税收: 万元, 名称: text }\nlet 合计 of 企业 = 税收 + 名称"),
        ["PK0303"] = new(Policy, "indicator 支出 : 圜"),
        ["PK0304"] = new(Policy, "indicator 收入, 名次\ntarget 收入 top 名次 by 2025"),
        ["PK0305"] = new(Policy, "record 企业 { 税收: 万元 }\nlet 绝对值 of 企业 = abs(税收, 税收)"),
        ["PK0306"] = new(Policy, "indicator 收入\nindicator 平均收入 = mean(收入)"),
        ["PK0307"] = new(Policy, "indicator 恩格尔系数 : %\ntarget 恩格尔系数 <= 3个百分点 by 2025"),
        ["PK0308"] = new(Policy, "record 企业 { 行业: category(化工, 印染) }\nlet 重点 of 企业 = 行业 is 纺织"),
        ["PK0309"] = new(Policy, "record 企业 { 税收: 万元 }\nlet 比 of 企业 = 税收 / 0万元"),
        ["PK0310"] = new(Policy, "record 企业 { 税收: 万元, 人数: 人 }\nlet 最高 of 企业 = max(税收 weight 人数)"),
        ["PK0311"] = new(Policy, "record 家庭 { 地区: region, 收入: 元 }\nindicator 基尼系数 = gini(收入)"),
        ["PK0312"] = new(Policy, "record 企业 { 边长: 米 }\nlet 平方 of 企业 = 边长 * 边长 * 边长 * 边长 * 边长\nlet 乘方 of 企业 = 平方 * 平方 * 平方 * 平方 * 平方"),
        ["PK0401"] = new(Policy, "indicator 收入 : 元\ntarget 收入 >= 1元"),
        ["PK0402"] = new(Policy, "policy \"规划\" 2025..2021"),
        ["PK0403"] = new(Policy, "record 企业 { 得分: number }\nscore 评价 of 企业 { 得分 weight 100 }\ngrade 档次 of 评价 { A top 20%, B rest, C to 95% }"),
        ["PK0404"] = new(Policy, "record 企业 { 得分: number }\nscore 评价 of 企业 { 得分 weight 90 }"),
        ["PK0405"] = new(Policy, "policy \"规划\"\npolicy \"方案\""),
        ["PK0406"] = new(Policy, "record 企业 { 税收: 万元 }\nband 档 of 税收 { 低 < 10万元; 中 < 5万元; 高 rest }"),
        ["PK0407"] = new(Policy, "record 企业 { 税收: 万元 }\nband 档 of 税收 { 低 < 10万元; 高 > 50万元; 中 rest }"),
        ["PK0408"] = new(Policy, "record 企业 { 税收: 万元 }\nband 档 of 税收 { 低 < 10万元; 中 <= 50万元 }"),
        ["PK0409"] = new(Policy, "record 企业 { 税收: 万元 }\nband 档 of 税收 { 高 top 20%; 低 rest }"),
        ["PK0410"] = new(Policy, "record 企业 { 得分, 扣分: number }\nscore 评价 of 企业 { 得分 weight 110; 扣分 weight -10 }"),
        ["PK0411"] = new(Policy, "indicator 恩格尔系数 : %\ntarget 恩格尔系数 falling 2021..2024 by 2025"),
        ["PK0412"] = new(Policy, "indicator 收入倍差 : 倍\ntarget 收入倍差 <= 2.05倍 from 1.95倍 (2020) by 2025"),
        ["PK0413"] = new(Policy, "indicator 常住人口 : 人\ntarget 常住人口 < 0人 by 2025"),
        ["PK0414"] = new(Policy, "indicator 收入 : 元\ntarget 收入 >= 3万元 by 2025, < 2万元 by 2025"),
        ["PK0415"] = new(Policy, "indicator 收入倍差 : 倍\ntarget 收入倍差 <= 2.0 by 2022, <= 2.5 by 2025"),
        ["PK0416"] = new(Policy, "indicator 收入, 支出 : 元\ntarget 收入 >= 3万元 by 2025"),
        ["PK0417"] = new(Policy, "record 企业 { 税收: 万元 }\nindicator 税收总额 aka 税收 : 万元"),
        ["PK0418"] = new(Policy, "policy \"规划\" 2021..2025\nindicator 收入 : 元\ntarget 收入 >= 3万元 by 2026"),
        ["PK0419"] = new(Policy, "indicator 收入 : 元\ntarget 收入 >= 3万元 by 2025\ntask 1 \"农民增收\" by 2025 drives 收入\ntask 2 \"宣传发动\" by 2022"),
        ["PK0420"] = new(Policy, "indicator 收入, 支出 : 元\ntarget 收入 >= 3万元 by 2025\ntarget 支出 >= 2万元 by 2025\ntask 1 \"农民增收\" by 2025 drives 收入"),
        ["PK0421"] = new(Policy, "@better sideways\nindicator 收入 : 元\ntarget 收入 >= 3万元 by 2025"),
        ["PK0501"] = new(Policy, "到2025年，城乡居民收入倍差有所好转。"),
        ["PK0502"] = new(Policy, "到2025年，城乡居民收入倍差达到2缩小到1.9。"),
        ["PK0503"] = new(Policy, "到2025年，人均预期寿命81.5岁。"),
        ["PK0504"] = new(Policy, "到2025年，城镇调查失业率控制在5%以上。"),
        ["PK0505"] = new(Policy, "到2025年，常住人口城镇化率、户籍人口城镇化率分别达到75%、65%、55%。"),
        ["PK0506"] = new(Policy, "到2025年，占地区生产总值比重达到8%。"),
        ["PK0507"] = new(Policy, "到2025年，单位生产总值能耗下降15%。"),
        ["PK0601"] = new(Csv, "编码,税收\nE1,很多"),
        ["PK0602"] = new(Csv, "编码,税收\nE1"),
        ["PK0603"] = new(Csv, "编码,税金\nE1,3"),
        ["PK0604"] = new(Csv, "编码,税收\nE1,3\nE1,4"),
        ["PK0605"] = new(Csv, null, "A file by itself does not show it; it is told when a score lacks one of its values."),
        ["PK0606"] = new(Csv, "编码,税收,税收\nE1,3,4"),
    };

    public static DiagnosticExample Of(string id) => Rows[id];
}
