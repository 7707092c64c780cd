using PolicyKit.Extraction;
using PolicyKit.Text;

namespace PolicyKit.Tests.Extraction;

public sealed class DocumentTests
{
    [Fact]
    public void A_plan_without_a_period_has_a_year_before_which_all_was_measured()
    {
        var statements = PlanExtractor.Extract(SourceText.From("关于加快发展制造业的意见\n江发〔2021〕18号\n2020年增加值达到1280亿元。到2025年增加值达到2000亿元。\n")).Statements;

        Assert.Equal(["observed = 1280 亿元 2020 增加值", "target >= 2000 亿元 2025 增加值"], statements.Select(ExtractionCheck.Show));
    }

    [Fact]
    public void A_bulletin_states_figures_of_its_year() => AssertStates(
        "江河市2022年国民经济和社会发展统计公报\n一、综合\n初步核算，全年生产总值4235.8亿元，比上年增长3.2%。\n二、人口和社会保障\n人口自然增长率为-1.01‰。居民消费价格上涨2.1%。\n",
        "observed = 4235.8 亿元 2022 生产总值", "observed = 3.2 % 2022 生产总值增速", "observed = -1.01 ‰ 2022 人口自然增长率", "observed = 2.1 % 2022 居民消费价格涨幅");

    [Fact]
    public void A_work_report_looks_back_and_ahead() => AssertStates(
        "政府工作报告\n2024年1月20日\n一、2023年工作回顾\n过去一年，生产总值增长6%。\n二、2024年工作安排\n城镇新增就业70万人以上。\n",
        "observed = 6 % 2023 生产总值增速", "target >= 70 万人 2024 城镇新增就业人数");

    [Fact]
    public void The_past_of_a_plan_is_what_its_heading_says() => AssertStates(
        "江河省第十四个五年规划\n第一节 发展基础\n高速公路里程达6951公里。\n第二节 主要目标\n高速公路里程达8000公里。\n",
        "observed = 6951 公里 - 高速公路里程", "target >= 8000 公里 2025 高速公路里程");

    [Fact]
    public void A_running_head_may_be_the_title()
    {
        const string Text = "江河市第十五个五年规划\n— 3 —\n森林覆盖率达到62%，湿\n江河市第十五个五年规划\n— 4 —\n地保护率达到55%。\n";
        var read = PlanExtractor.Extract(SourceText.From(Text));

        Assert.Equal(("江河市第十五个五年规划", "江河市", (2026, 2030)), (read.Title, read.Region, read.Period));
        Assert.Equal(["森林覆盖率", "湿地保护率"], read.Statements.Select(s => s.Indicator));
    }

    [Theory]
    [InlineData("到二〇二五年，森林覆盖率达到62%。", 2025)]
    [InlineData("到二零三零年，森林覆盖率达到62%。", 2030)]
    [InlineData("到2027年底，森林覆盖率达到62%。", 2027)]
    public void Years_in_numerals_are_years(string text, int year) => Assert.Equal(year, Assert.Single(ExtractionCheck.Read(text).Statements).Year);

    private static void AssertStates(string text, params string[] statements) =>
        Assert.Equal(statements, PlanExtractor.Extract(SourceText.From(text)).Statements.Select(ExtractionCheck.Show));
}
