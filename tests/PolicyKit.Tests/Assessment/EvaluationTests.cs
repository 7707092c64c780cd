using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Results;

namespace PolicyKit.Tests.Assessment;

public sealed class EvaluationTests
{
    private const string Ratio = """
        policy "P" for 丽水市 2021..2025
        region 浙江省 "330000" { 丽水市 "331100", 衢州市 "330800" }
        indicator 城镇, 农村 : 元
        indicator 倍差 aka 收入比 : 倍 = 城镇 / 农村
        target 倍差 <= 2.0 by 2022, <= 1.95 by 2025
        target 农村 for 衢州市 >= 3万元
        """;

    [Fact]
    public void A_formula_gives_what_is_not_observed()
    {
        var outcome = Outcomes(Obs("城镇", 2022, 4), Obs("农村", 2022, 2))[0];

        Assert.Equal(TargetStatus.Met, outcome.Status);
        Assert.True(outcome.Figure!.IsComputed);
        Assert.Equal((Rational)2, outcome.Figure.Value);
    }

    [Fact]
    public void An_observation_comes_before_the_formula_whatever_its_name()
    {
        var outcome = Outcomes(Obs("城镇", 2022, 4), Obs("农村", 2022, 2), Obs("收入比", 2022, 2.01m) with { Source = "公报" })[0];

        Assert.Equal(TargetStatus.NotMet, outcome.Status);
        Assert.False(outcome.Figure!.IsComputed);
        Assert.Equal("公报", outcome.Figure.Source);
    }

    [Fact]
    public void A_formula_comes_before_an_observation_that_is_only_bounded() =>
        Assert.True(Outcomes(Obs("城镇", 2022, 4), Obs("农村", 2022, 2), Obs("倍差", 2022, 3) with { IsApproximate = true })[0].Figure!.IsComputed);

    [Fact]
    public void What_the_formula_lacks_is_the_reason()
    {
        var outcome = Outcomes(Obs("城镇", 2022, 4))[0];

        Assert.Equal(TargetStatus.NoData, outcome.Status);
        Assert.Equal("no figure is known: 农村 is missing", outcome.Reason.English);
        Assert.Equal("没有已知数值：缺少农村", outcome.Reason.Chinese);
    }

    [Fact]
    public void A_divisor_of_zero_is_the_reason() =>
        Assert.Equal("no figure is known: 农村 is 0 and cannot divide", Outcomes(Obs("城镇", 2022, 4), Obs("农村", 2022, 0))[0].Reason.English);

    [Fact]
    public void Sources_that_disagree_are_reported_and_none_is_taken()
    {
        var evaluation = Policy.Parse("indicator A : 万元\ntarget A >= 2万元 by 2025").Evaluate(AssessmentCheck.Figures("2025: 2.4@甲; 2025: 23000元@乙; 2025: >1@丙"));

        Assert.Equal(TargetStatus.NoData, Assert.Single(evaluation.Outcomes).Status);
        var finding = Assert.Single(evaluation.Findings);
        Assert.Equal("Sources disagree on A 2025: 2.4万元（甲）；2.3万元（乙）. None is taken.", finding.English);
        Assert.Contains("来源不一致", finding.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_that_agree_are_named_together()
    {
        var evaluation = AssessmentCheck.Evaluate(">= 2万元 by 2025", "2025: 2.4@甲; 2025: 24000元@乙; 2025: >1@丙", "万元");

        Assert.Empty(evaluation.Findings);
        Assert.Equal("甲；乙", evaluation.Outcomes[0].Figure!.Source);
    }

    [Fact]
    public void A_figure_is_converted_to_the_indicators_unit()
    {
        var outcome = AssessmentCheck.Outcome(">= 37600元 by 2025", "2025: 3.76万元", "元");

        Assert.Equal(TargetStatus.Met, outcome.Status);
        Assert.Equal((Rational)37600, outcome.Figure!.Value);
        Assert.Equal((Rational)0, outcome.Gap);
    }

    [Theory]
    [InlineData("3亩")]
    [InlineData("3里")]
    public void A_unit_that_does_not_fit_is_a_finding(string figure)
    {
        var evaluation = AssessmentCheck.Evaluate(">= 1 * 1元 by 2025", "2025: " + figure, "元");

        Assert.Equal(TargetStatus.NoData, Assert.Single(evaluation.Outcomes).Status);
        Assert.Contains(figure[1..], Assert.Single(evaluation.Findings).English, StringComparison.Ordinal);
        Assert.Contains(figure[1..], evaluation.Findings[0].Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_after_the_year_from_which_one_looks_are_not_seen()
    {
        var policy = Policy.Parse(Ratio);
        Observation[] known = [Obs("倍差", 2021, 2.1m), Obs("倍差", 2022, 2)];

        Assert.Equal(TargetStatus.Met, policy.Evaluate(known).Outcomes[0].Status);
        var earlier = policy.Evaluate(known, year: 2021);
        Assert.Equal(TargetStatus.NotAssessable, earlier.Outcomes[0].Status);
        Assert.Equal(2021, earlier.AsOf);
    }

    [Fact]
    public void Another_region_is_held_against_the_policys_targets_and_its_own()
    {
        var policy = Policy.Parse(Ratio);
        Observation[] known = [Obs("倍差", 2022, 1.9m) with { Region = "衢州市" }, Obs("倍差", 2022, 3), Obs("农村", 2025, 40000) with { Region = "衢州市" }];

        Assert.Equal(["倍差 2022 NotMet", "倍差 2025 NotAssessable"], Show(policy.Evaluate(known)));
        Assert.Equal(["倍差 2022 Met", "倍差 2025 OnTrack", "农村 2025 Met"], Show(policy.Evaluate(known, "衢州市")));
        Assert.Equal(["倍差 2022 NoData", "倍差 2025 NoData"], Show(policy.Evaluate(known, "浙江省")));
    }

    [Fact]
    public void A_region_may_be_given_by_its_code()
    {
        var policy = Policy.Parse(Ratio);
        Observation[] known = [Obs("倍差", 2022, 2) with { Region = "331100" }];

        Assert.Equal(TargetStatus.Met, policy.Evaluate(known).Outcomes[0].Status);
        Assert.Equal(TargetStatus.Met, policy.Evaluate(known, "331100").Outcomes[0].Status);
        Assert.Equal("丽水市", policy.Evaluate(known, "331100").Region);
    }

    [Fact]
    public void The_policys_own_region_may_be_named_where_no_regions_are_declared()
    {
        var policy = Policy.Parse("policy \"P\" for 丽水市 2021..2025\nindicator A\ntarget A for 丽水市 <= 2\ntarget A for 衢州市 <= 1");

        Assert.Single(policy.Evaluate([], "杭州市").Outcomes);
        Assert.Single(policy.Evaluate([]).Outcomes);
        Assert.Equal(2, policy.Evaluate([], "衢州市").Outcomes.Length);
    }

    private static IEnumerable<string> Show(PolicyEvaluation evaluation) => evaluation.Outcomes.Select(o => $"{o.Indicator} {o.Aim.Year} {o.Status}");

    private static Observation Obs(string indicator, int year, Rational value) => new("丽水市", indicator, year, value);

    private static TargetOutcome[] Outcomes(params Observation[] observations) => [.. Policy.Parse(Ratio).Evaluate(observations).Outcomes];
}
