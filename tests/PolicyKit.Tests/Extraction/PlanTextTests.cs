using PolicyKit.Extraction;
using PolicyKit.Text;

namespace PolicyKit.Tests.Extraction;

/// <summary>Short plans of several fields, as a whole: title, headings, sentences.</summary>
public sealed class PlanTextTests
{
    [Fact]
    public void An_outline() => AssertStates(
        """
        山原省国民经济和社会发展第十四个五年规划纲要
        第一章 发展基础
        城镇化率由2015年的43.3%提高到50.1%，贫困发生率降至零。
        第二章 主要目标
        ——地区生产总值年均增长8%左右，到2025年突破3.5万亿元，全员劳动生产率年均增长高于7%。
        ——居民收入增长与经济增长基本同步，人均预期寿命提高1岁。
        ——单位地区生产总值能耗降低13.5%，地表水达到或好于Ⅲ类水体比例力争达到92%。
        """,
        "observed = 43.3 % 2015 城镇化率", "observed = 50.1 % - 城镇化率", "observed = 0 % - 贫困发生率",
        "target growth 8 % 2025 地区生产总值", "target > 3.5 万亿元 2025 地区生产总值", "target growth 7 % 2025 全员劳动生产率",
        "target ~ - - 2025 居民收入增速", "target >= 1 岁 2025 人均预期寿命增幅",
        "target = 13.5 % 2025 单位地区生产总值能耗降幅", "target >= 92 % 2025 地表水达到或好于Ⅲ类水体比例");

    [Fact]
    public void A_health_plan() => AssertStates(
        """
        海角市卫生健康事业发展“十四五”规划
        到2025年，婴儿死亡率、5岁以下儿童死亡率和孕产妇死亡率分别控制在3‰、4‰和7/10万以下。
        每千人口床位数达7.8张，县域内就诊率稳定在90%以上，个人卫生支出占卫生总费用的比例降至25%左右。
        建成三级医院8家，社区中医馆实现全覆盖。
        """,
        "target <= 3 ‰ 2025 婴儿死亡率", "target <= 4 ‰ 2025 5岁以下儿童死亡率", "target <= 7 /10万 2025 孕产妇死亡率",
        "target >= 7.8 张 2025 每千人口床位数", "target >= 90 % 2025 县域内就诊率", "target ~ 25 % 2025 个人卫生支出占卫生总费用比例",
        "target >= 8 家 2025 三级医院数", "target >= 100 % 2025 社区中医馆覆盖率");

    [Fact]
    public void A_plan_in_traditional_characters() => AssertStates(
        """
        清溪縣教育事業發展「十四五」規劃
        學前教育毛入園率達到98%以上,殘疾兒童義務教育入學率不低於97%。
        全縣所有中小學校建成智慧校園,兒童青少年近視率每年下降0.5個百分點。
        生均公用經費標準逐年提高。
        """,
        "target >= 98 % 2025 学前教育毛入园率", "target >= 97 % 2025 残疾儿童义务教育入学率",
        "target >= 100 % 2025 建成智慧校园的中小学校占比", "target = 0.5 个百分点 2025 儿童青少年近视率降幅", "target rising - - 2025 生均公用经费标准");

    [Fact]
    public void A_work_report() => AssertStates(
        """
        政府工作报告
        2024年1月18日
        一、2023年工作回顾
        实现地区生产总值5,120.6亿元、增长6.1%，规上工业增加值增长7.2%，居全省第2位。
        二、2024年工作安排
        地区生产总值增长6%左右，城镇调查失业率5.5%左右。
        新增高新企业200家以上、“小巨人”企业15家。
        新开工亿元项目200个、竣工100个，上半年投资完成率50%以上。
        """,
        "observed = 5120.6 亿元 2023 地区生产总值", "observed = 6.1 % 2023 地区生产总值增速", "observed = 7.2 % 2023 规上工业增加值增速", "observed top 2 位 2023 规上工业增加值增速",
        "target ~ 6 % 2024 地区生产总值增速", "target ~ 5.5 % 2024 城镇调查失业率", "target >= 200 家 2024 新增高新企业数", "target >= 15 家 2024 新增“小巨人”企业数",
        "target >= 200 个 2024 新开工亿元项目数", "target >= 100 个 2024 亿元项目竣工数", "target >= 50 % 2024 投资完成率");

    [Fact]
    public void A_transport_plan() => AssertStates(
        """
        平川市综合交通运输“十四五”发展规划
        到2025年，高速公路里程1650公里，集装箱吞吐量翻一番，达到200万标箱。
        道路运输较大事故死亡人数下降20%，新增公共停车泊位约2万个。
        交通投资规模较“十三五”增长30%以上。
        """,
        "target >= 1650 公里 2025 高速公路里程", "target double - - 2025 集装箱吞吐量", "target >= 200 万标箱 2025 集装箱吞吐量",
        "target = 20 % 2025 道路运输较大事故死亡人数降幅", "target ~ 2 万个 2025 新增公共停车泊位数", "target >= 30 % 2025 交通投资规模增速");

    private static void AssertStates(string text, params string[] statements) =>
        Assert.Equal(statements, PlanExtractor.Extract(SourceText.From(text)).Statements.Select(ExtractionCheck.Show));
}
