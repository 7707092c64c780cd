using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Formatting;

public sealed class DressingTests
{
    private const string English = """
        policy "方案" for 丽水市 2021..2025
        region 浙江省 "33" { 丽水市, 杭州市 }
        group 山区 = 丽水市, 杭州市
        @source "附件"  @更新 2022
        indicator 倍差 aka 比, 差 : 倍 = max(城镇 over children) * 2 / min(农村 over children)
        target    倍差 in 0.3..0.4 by 2025, ~ 3 by 2025-06-30, top 3 among siblings
        record 企业 {
          编码: text key, 日期: date?
          期间: period
          类:   category("甲", "乙")
          规上: bool
          地:   region
          税收: 万元
          量:   number
        }
        score 得分 of 企业 where not 规上 {
          税收  weight 30  base mean by 类, 地
          each 0 .. 1.5
          weights by 类 { 甲, "乙": 税收 30, 税收 20 }
        }
        grade 档次 of 得分 by 地 { none when 规上; A top 20%, B to 80%, D rest }
        assessment 考核 over 山区 in 2022 {
          富裕 {
            倍差  weight  40  by minmax from 3 to 1  missing zero
            城镇  weight 100  by places 9, 8 rest 1
          }
          combine geometric
          ties dense
          missing average
          veto when 农村 > 3
          vary 10% times 100 seed 7
        }

        """;

    private const string Chinese = """
        政策 "方案" 适用于 丽水市 2021..2025
        地区 浙江省 "33" { 丽水市、杭州市 }
        地区组 山区 = 丽水市、杭州市
        @来源 "附件"  @更新 2022
        指标 倍差 又称 比、差：倍 = 最大(城镇 遍及 下级) × 2 / 最小(农村 遍及 下级)
        目标 倍差 介于 0.3..0.4 到2025，≈ 3 到2025-06-30，前3 在 同级
        记录 企业 {
          编码：文本 主键，日期：日期?
          期间：期间
          类：  类别("甲"、"乙")
          规上：是非
          地：  地区
          税收：万元
          量：  数
        }
        评分 得分 属于 企业 限于 非 规上 {
          税收  权重 30  基准 平均 按 类、地
          每项 0 .. 1.5
          权重表 按 类 { 甲、"乙"：税收 30，税收 20 }
        }
        定档 档次 属于 得分 按 地 { 不评 当 规上；A 前20%，B 至80%，D 其余 }
        考评 考核 遍及 山区 介于 2022 {
          富裕 {
            倍差  权重  40  按 极差 自 3 至1  缺失 记零
            城镇  权重 100  按 名次分 9，8 其余 1
          }
          合成 几何平均
          并列 连号
          缺失 取平均
          否决 当 农村 > 3
          浮动 10% 次数 100 种子 7
        }

        """;

    [Fact]
    public void English_becomes_Chinese() => Check.Formatted(English, Chinese, Language.Chinese);

    [Fact]
    public void Chinese_becomes_English() => Check.Formatted(Chinese, English, Language.English);

    [Theory]
    [InlineData("指標 收入 又稱 甲", "指标 收入 又称 甲\n")]
    [InlineData("令 甲 屬於 企業 = 均值（乙 按 地區） ＞＝ ３．", "令 甲 屬於 企業 = 均值（乙 按 地區） ＞＝ ３．\n")]
    [InlineData("令 甲 屬於 企業 = 均值（乙 按 行業）＞＝３％", "令 甲 属于 企業 = 平均(乙 按 行業) ≥ 3%\n")]
    [InlineData("甲 ≦ 1 by 2025, >= ２０ by 二〇二五年", "甲 ≤ 1 到2025，≥ 20 到二〇二五年\n")]
    public void Chinese_is_written_in_one_way(string text, string expected) => Check.Formatted(text, expected, Language.Chinese);

    [Theory]
    [InlineData("甲≤１％到２０２５年，前3 在 上级 到2025", "甲 <= 1% by 2025年, top 3 among parent by 2025\n")]
    [InlineData("指标 「权重」、key、目标：元", "indicator 「权重」, key, 目标 : 元\n")]
    [InlineData("@目标 目标\n目标 目标 ≥ 目标", "@目标 目标\ntarget 目标 >= 目标\n")]
    [InlineData("记录 记录 { 数：数；文本：文本 文本文本：吨 }", "record 记录 { 数: number; 文本: text  文本文本: 吨 }\n")]
    [InlineData("令 令 属于 令 = 「平均」(平均)", "let 令 of 令 = 「平均」(平均)\n")]
    public void Names_are_left_alone(string text, string expected) => Check.Formatted(text, expected, Language.English);
}
