using PolicyKit.Assessment;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Assessment;

/// <summary>How a region stands to growth, ranks, references and bounds that depend on figures of elsewhere.</summary>
public sealed class AimTests
{
    private const string Province = """
        policy "P" for 丽水市 2021..2025
        region 浙江省 "330000" { 丽水市 "331100" { 莲都区, 青田县 }, 衢州市 "330800", 杭州市 }
        group 两市 = 丽水市, 衢州市
        @better higher
        indicator A : 元
        indicator B : 元
        """;

    [Theory]
    [InlineData("growth >= 10% by 2025", "2024: 10; 2025: 11", "Met")]
    [InlineData("growth > 10% by 2025", "2024: 10; 2025: 11", "NotMet")]
    [InlineData("growth >= 10% by 2025", "2023: 10; 2024: 11", "NotAssessable")]
    [InlineData("growth >= 10% by 2025", "2024: 0; 2025: 11", "NotAssessable")]
    [InlineData("growth >= 10% by 2025", "2024: -1; 2025: 11", "NotAssessable")]
    [InlineData("growth >= 10% by 2025", "2024: ~10; 2025: 11", "NotAssessable")]
    [InlineData("growth >= 10% by 2025", "2024: 10; 2025: >11", "Met")]
    [InlineData("growth >= 10% by 2025", "2024: 10; 2025: >10", "NotAssessable")]
    [InlineData("growth >= 10% by 2025", "", "NoData")]
    [InlineData("growth >= 10% 2022..2025", "2022: 100; 2023: 110; 2024: 121; 2025: 133.1", "Met")]
    [InlineData("growth >= 10% 2022..2025", "2022: 100; 2023: 200; 2024: 219; 2025: 300", "NotMet")]
    [InlineData("growth >= 10% 2022..2025", "2022: 100; 2023: 110; 2025: 200", "OnTrack")]
    [InlineData("growth >= 10% yearly 2022..2025", "2022: 100; 2025: 133.1", "Met")]
    [InlineData("growth > 10% yearly 2022..2025", "2022: 100; 2025: 133.1", "NotMet")]
    [InlineData("growth > 10% yearly 2022..2025", "2022: 100; 2025: 133.1000000000000000000001", "Met")]
    [InlineData("growth >= 10% yearly 2022..2025", "2022: 100; 2023: 50; 2025: 133.1", "Met")]
    [InlineData("growth >= 10% yearly 2022..2025", "2022: 100; 2024: 121", "OnTrack")]
    [InlineData("growth >= 10% yearly 2022..2025", "2022: 100; 2024: 120.9", "AtRisk")]
    [InlineData("growth >= 10% yearly 2022..2025", "2023: 100; 2025: 200", "NotAssessable")]
    [InlineData("growth >= 10% yearly 2022..2025", "2022: 100", "NotAssessable")]
    [InlineData("growth >= 10% yearly by 2025", "2022: 100; 2025: 200", "NotAssessable")]
    [InlineData("growth >= -10% yearly 2022..2024", "2022: 100; 2024: 81", "Met")]
    [InlineData("growth <= 5% yearly 2022..2024", "2022: 100; 2024: -3", "Met")]
    [InlineData("growth ~ 10% yearly 2022..2024", "2022: 100; 2024: 121", "Met")]
    [InlineData("growth ~ 10% yearly 2022..2024", "2022: 100; 2024: 122", "NotAssessable")]
    [InlineData("growth >= 50% total 2021..2025", "2021: 100; 2025: 150", "Met")]
    [InlineData("growth >= 50% total 2021..2025", "2021: 100; 2023: 125", "OnTrack")]
    [InlineData("growth >= 50% total 2021..2025", "2021: 100; 2023: 124", "AtRisk")]
    [InlineData("growth >= 50% total 2021..2025Q2", "2021: 100; 2025: 150", "NotAssessable")]
    [InlineData("growth >= 10% 2023..2025Q2", "2023: 100; 2024: 110; 2025: 200", "OnTrack")]
    [InlineData("steady 2023..2025", "2023: 1; 2024: 1; 2025: 1", "Met")]
    [InlineData("steady 2023..2025", "2023: 1; 2024: 1.1; 2025: 1", "NotAssessable")]
    [InlineData("steady 2023..2025", "2023: 1; 2024: 1", "OnTrack")]
    [InlineData("~ 1.5 by 2025", "2025: 1.5", "Met")]
    [InlineData("~ 1.5 by 2025", "2025: 1.6", "NotAssessable")]
    [InlineData("~ 1.5 by 2025", "2024: 1.5", "OnTrack")]
    [InlineData("~ 1.5 by 2025", "2025: >2", "NotAssessable")]
    [InlineData("<= 1 from 2 (2020) by 2025", "2024: 1.2", "OnTrack")]
    [InlineData("<= 1 from 2 (2020) by 2025", "2024: 1.3", "AtRisk")]
    [InlineData("<= 1 from 2 (2020) by 2025", "2023: 1.2; 2024: 1.2", "OffTrack")]
    [InlineData("<= 1 from 2 by 2025", "2024: 1.2", "NotAssessable")]
    // the target is 0
    [InlineData("= 0 by 2025", "2021: 4; 2023: 2", "OnTrack")]
    [InlineData("= 0 by 2025", "2021: 4; 2023: 3", "AtRisk")]
    [InlineData(">= 0 by 2025", "2021: -2; 2023: -3", "OffTrack")]
    [InlineData("in 0..0 by 2025", "2025: 0", "Met")]
    [InlineData("growth >= 0% by 2025", "2024: 1; 2025: 1", "Met")]
    [InlineData("growth > 0% by 2025", "2024: 1; 2025: 1", "NotMet")]
    // the baseline is 0
    [InlineData(">= 2 from 0 (2020) by 2025", "2024: 1.6", "OnTrack")]
    [InlineData("<= 2 from 0 (2020) by 2025", "2024: 4", "OffTrack")]
    [InlineData("doubles 2020..2025", "2020: 0; 2025: 9", "NotAssessable")]
    // the baseline is the target
    [InlineData(">= 2 from 2 (2020) by 2025", "2024: 2", "OnTrack")]
    [InlineData(">= 2 from 2 (2020) by 2025", "2024: 1", "OffTrack")]
    // a value past the target already
    [InlineData(">= 2 by 2025", "2021: 4; 2023: 2.5", "OnTrack")]
    [InlineData("<= 2 by 2025", "2021: 0; 2023: 1.9", "OnTrack")]
    [InlineData("growth >= 10% total 2021..2025", "2021: 100; 2023: 300", "OnTrack")]
    public void Figures_decide_what_they_can(string aim, string figures, string expected) =>
        Assert.Equal(expected, AssessmentCheck.Outcome(aim, figures).Status.ToString());

    [Theory]
    [InlineData("growth >= 10% 2022..2024", "2022: 100; 2023: 110; 2025: 200", "NotAssessable")]
    [InlineData("growth >= 10% yearly 2022..2023", "2022: 100; 2025: 200", "NoData")]
    [InlineData("growth >= 10% yearly 2022..2023", "2025: 200", "NoData")]
    public void What_is_over_is_not_made_up_for(string aim, string figures, string expected)
    {
        var policy = Policy.Parse($"indicator A\ntarget A {aim}");

        Assert.Equal(expected, policy.Evaluate(AssessmentCheck.Figures(figures), year: 2025).Outcomes[0].Status.ToString());
    }

    [Fact]
    public void The_reason_of_growth_says_what_was_asked_for()
    {
        var outcome = AssessmentCheck.Outcome("growth >= 10% yearly 2022..2025", "2022: 100; 2025: 130", "元");

        Assert.Equal(TargetStatus.NotMet, outcome.Status);
        Assert.Equal(Rational.Create(-31, 10), outcome.Gap);
        Assert.Equal("from 100元 in 2022 to 130元 in 2025: 'growth ≥10% a year on average 2022–2025' asks for ≥133.1元 by then, which it is not", outcome.Reason.English);
        Assert.Equal("由2022年的100元到2025年的130元：“年均增长≥10% 2022–2025”要求届时≥133.1元，未达到", outcome.Reason.Chinese);
    }

    [Fact]
    public void What_is_about_so_is_not_decided_for_want_of_a_tolerance()
    {
        var outcome = AssessmentCheck.Outcome("~ 1.5 by 2025", "2025: 1.6");

        Assert.Equal("1.6 in 2025 is not ≈1.5 to the letter, and how far from it is still about so is not stated", outcome.Reason.English);
        Assert.Equal("2025年的1.6与≈1.5不完全相等，未说明多大出入仍算“左右”", outcome.Reason.Chinese);
    }

    [Theory]
    [InlineData("target A > (A of parent)", "丽水市 A 2025 5; 浙江省 A 2025 4", "Met: 5元 in 2025 meets >4元; the bound is (A of parent) in 2025")]
    [InlineData("target A > (A of parent)", "丽水市 A 2025 5; 330000 A 2025 5", "NotMet: 5元 in 2025 does not meet >5元; the bound is (A of parent) in 2025")]
    [InlineData("target A > (A of parent)", "丽水市 A 2024 5; 浙江省 A 2024 4", "OnTrack: 5元 in 2024 already meets >4元 for 2025; the bound is (A of parent) in 2024")]
    [InlineData("target A > (A of parent)", "丽水市 A 2023 1; 丽水市 A 2024 3; 浙江省 A 2024 4", "NotAssessable: 3元 in 2024 is not yet >4元, and no earlier figure tells the pace; the bound is (A of parent) in 2024")]
    [InlineData("target A > (A of parent)", "丽水市 A 2025 5", "NotAssessable: (A of parent) is not known for 2025: no exact figure of A is known of 浙江省 for 2025")]
    [InlineData("target A > (A of parent)", "浙江省 A 2025 5", "NoData: no figure is known")]
    [InlineData("target A >= B * 2", "丽水市 A 2025 5; 丽水市 B 2025 2", "Met: 5元 in 2025 meets ≥4元; the bound is B * 2 in 2025")]
    [InlineData("target A >= max(A over siblings)", "丽水市 A 2025 5; 衢州市 A 2025 5; 杭州市 A 2025 5", "Met: 5元 in 2025 meets ≥5元; the bound is max(A over siblings) in 2025")]
    [InlineData("target A >= mean(B over children)", "丽水市 A 2025 5; 莲都区 B 2025 5; 青田县 B 2025 6", "NotMet: 5元 in 2025 does not meet ≥5.5元; the bound is mean(B over children) in 2025")]
    [InlineData("target A >= sum(B over 两市)", "丽水市 A 2025 5; 丽水市 B 2025 2; 衢州市 B 2025 2", "Met: 5元 in 2025 meets ≥4元; the bound is sum(B over 两市) in 2025")]
    [InlineData("target A >= min(B over 两市)", "丽水市 A 2025 5; 丽水市 B 2025 2", "NotAssessable: min(B over 两市) is not known for 2025: no exact figure of B is known of 衢州市 for 2025")]
    [InlineData("target A growth > (A of parent growth)", "丽水市 A 2024 10; 丽水市 A 2025 12; 浙江省 A 2024 100; 浙江省 A 2025 110", "Met: from 10元 in 2024 to 12元 in 2025: 'growth > that of A of parent each year 2024–2025' asks for >11元 by then, as it is")]
    [InlineData("target A growth >= (B growth) yearly", "丽水市 A 2021 1; 丽水市 A 2025 2; 丽水市 B 2021 10; 丽水市 B 2025 20", "Met: from 1元 in 2021 to 2元 in 2025: 'growth ≥ that of B a year on average 2021–2025' asks for ≥2元 by then, as it is")]
    [InlineData("target A growth >= (B growth) total", "丽水市 A 2021 1; 丽水市 A 2025 2; 丽水市 B 2021 10", "NotAssessable: B is not known for 2025: B is missing")]
    [InlineData("target A growth >= (B growth)", "丽水市 A 2024 1; 丽水市 A 2025 2; 丽水市 B 2024 0; 丽水市 B 2025 1", "NotAssessable: growth is not counted from 0, which B was in 2024")]
    [InlineData("target A as 浙江省\ntarget A for 浙江省 >= 4元", "丽水市 A 2025 5", "Met: as in 浙江省: 5元 in 2025 meets ≥4元")]
    [InlineData("target A as parent\ntarget A for 浙江省 >= 4元 by 2024", "丽水市 A 2025 5", "NotAssessable: no target of 浙江省 for A by 2025 is known")]
    [InlineData("target A as 浙江省\ntarget A for 浙江省 >= 4元, <= 6元", "丽水市 A 2025 5", "NotAssessable: 浙江省 has several aims for A by 2025, and which of them is meant is not stated")]
    [InlineData("target A as 浙江省\ntarget A for 浙江省 as 丽水市", "丽水市 A 2025 5", "NotAssessable: the target of 浙江省 for A by 2025 only refers to another region")]
    [InlineData("target A for 浙江省 as parent", "浙江省 A 2025 5", "NotAssessable: the policy does not declare the parent of 浙江省")]
    [InlineData("target A top 1 among siblings", "丽水市 A 2025 5; 衢州市 A 2025 4; 杭州市 A 2025 5", "Met: 5元 in 2025 is place 1 of 3, which meets 'top 1, siblings'")]
    [InlineData("target A top 1 among siblings", "丽水市 A 2025 5; 衢州市 A 2025 4; 杭州市 A 2025 6", "NotMet: 5元 in 2025 is place 2 of 3, which does not meet 'top 1, siblings'")]
    [InlineData("target A top 50% among 两市", "丽水市 A 2025 5; 衢州市 A 2025 4", "Met: 5元 in 2025 is place 1 of 2, which meets 'top 50%, 两市'")]
    [InlineData("target A top 33% among siblings", "丽水市 A 2025 5; 衢州市 A 2025 4; 杭州市 A 2025 4", "NotMet: 5元 in 2025 is place 1 of 3, which does not meet 'top 33%, siblings'")]
    [InlineData("target A top 1 among siblings", "丽水市 A 2024 5; 衢州市 A 2024 4; 杭州市 A 2024 6", "NotAssessable: 5元 in 2024 is place 2 of 3, which does not meet yet 'top 1, siblings'")]
    [InlineData("target A top 2 among siblings", "丽水市 A 2024 5; 衢州市 A 2024 4; 杭州市 A 2024 6", "OnTrack: 5元 in 2024 is place 2 of 3, which already meets 'top 2, siblings'")]
    [InlineData("target A top 1 among siblings", "丽水市 A 2025 5; 衢州市 A 2025 4", "NotAssessable: no exact figure of A is known of 杭州市 for 2025")]
    [InlineData("target A top 1 among siblings", "衢州市 A 2025 4", "NoData: no figure is known")]
    [InlineData("target A top 1 among children", "丽水市 A 2025 5", "NotAssessable: 丽水市 is not among children")]
    [InlineData("target A top 1", "丽水市 A 2025 5", "NotAssessable: the text does not say among which regions")]
    [InlineData("target B top 1 among siblings", "丽水市 B 2025 5", "NotAssessable: whether a higher or a lower B is better is not declared (@better higher, @better lower)")]
    public void Figures_of_elsewhere_decide_what_they_can(string targets, string figures, string expected)
    {
        var region = targets.StartsWith("target A for 浙江省", StringComparison.Ordinal) ? "浙江省" : null;
        var outcome = Policy.Parse($"{Province}\n{targets}").Evaluate(Known(figures), region).Outcomes[0];

        Assert.Equal(expected, $"{outcome.Status}: {outcome.Reason.English}");
        Assert.NotEqual(outcome.Reason.English, outcome.Reason.Chinese);
    }

    [Fact]
    public void A_lower_figure_may_be_the_better_one()
    {
        var policy = Policy.Parse("policy \"P\" for b\nregion p { a, b }\nindicator A @方向 越低越好\ntarget A top 1 among siblings by 2025");

        Assert.Equal(TargetStatus.Met, policy.Evaluate(Known("a A 2025 2; b A 2025 1")).Outcomes[0].Status);
        Assert.Equal(TargetStatus.NotMet, policy.Evaluate(Known("a A 2025 1; b A 2025 2")).Outcomes[0].Status);
    }

    [Fact]
    public void Formulas_take_figures_from_other_regions_and_years_in_turn()
    {
        var policy = Policy.Parse($"""
            {Province}
            indicator 倍差 = max(A over children) / min(A over children)
            indicator 与上级之比 = 倍差 / 倍差 of parent
            indicator 变化 : % = 与上级之比 growth
            indicator 总和 = sum(倍差 over siblings) + 倍差 of 浙江省
            target 倍差 >= 0
            target 与上级之比 >= 0
            target 变化 >= 0
            target 总和 >= 0
            """);
        var known = Known("""
            莲都区 A 2024 6; 青田县 A 2024 3; 丽水市 A 2024 3; 衢州市 A 2024 4; 杭州市 A 2024 12;
            莲都区 A 2025 9; 青田县 A 2025 3; 丽水市 A 2025 4; 衢州市 A 2025 4; 杭州市 A 2025 8
            """);

        var values = policy.Evaluate(known).Outcomes.Select(o => o.Figure?.Value.ToString() ?? o.Reason.English);

        Assert.Equal(["3", "1.5", "200", "no figure is known: no exact figure of 倍差 is known of 衢州市 for 2025"], values);
    }

    [Fact]
    public void An_observation_comes_before_the_formula_elsewhere_too()
    {
        var policy = Policy.Parse($"{Province}\nindicator C = A + B\ntarget C >= C0\nindicator C0 = C of parent");

        Assert.Equal((Rational)2, policy.Evaluate(Known("丽水市 A 2025 1; 丽水市 B 2025 2; 浙江省 C 2025 1")).Outcomes[0].Gap);
        Assert.Equal((Rational)(-2), policy.Evaluate(Known("丽水市 A 2025 1; 丽水市 B 2025 2; 浙江省 A 2025 2; 浙江省 B 2025 3")).Outcomes[0].Gap);
    }

    [Fact]
    public void What_is_only_bounded_does_not_feed_a_formula()
    {
        var policy = Policy.Parse("indicator A, B\nindicator C = A + B\ntarget C >= 1 by 2025\ntarget A >= B by 2025");
        var outcomes = policy.Evaluate(AssessmentCheck.Figures("2025: 2").Concat(AssessmentCheck.Figures("2025: >3", "B"))).Outcomes;

        Assert.Equal("no figure is known: of B only >3 is known for 2025", outcomes[0].Reason.English);
        Assert.Equal("没有已知数值：2025年的B仅知>3", outcomes[0].Reason.Chinese);
        Assert.Equal("B is not known for 2025: of B only >3 is known for 2025", outcomes[1].Reason.English);
    }

    [Fact]
    public void A_name_that_reads_like_a_figure_of_elsewhere_is_still_a_name()
    {
        var policy = Policy.Parse($"{Province}\nindicator 「A of parent」 : 元\nindicator C : 元 = 「A of parent」 + A of parent\ntarget C >= 1元");

        Assert.Equal((Rational)11, policy.Evaluate(Known("丽水市 A of parent 2025 1; 浙江省 A 2025 10")).Outcomes[0].Figure!.Value);
    }

    [Fact]
    public void Disagreeing_sources_of_another_region_are_told_with_its_name()
    {
        var evaluation = Policy.Parse($"{Province}\ntarget A >= A of parent").Evaluate(Known("丽水市 A 2025 1; 浙江省 A 2025 1; 浙江省 A 2025 2"));

        Assert.StartsWith("浙江省: Sources disagree on A 2025", Assert.Single(evaluation.Findings).English, StringComparison.Ordinal);
        Assert.Equal(TargetStatus.NotAssessable, evaluation.Outcomes[0].Status);
    }

    [Fact]
    public void A_chain_of_a_thousand_regions_figures_is_no_danger()
    {
        var chain = string.Join('\n', Enumerable.Range(1, 1000).Reverse().Select(i => $"indicator X{i} = X{i - 1} of p + 1"));
        var policy = Policy.Parse($"policy \"P\" for a\nregion p {{ a }}\nindicator X0\n{chain}\ntarget X1000 >= 1001 by 2025");

        Assert.Equal(TargetStatus.Met, policy.Evaluate(Known("p X0 2025 1")).Outcomes[0].Status);
    }

    [Fact]
    public void One_figure_is_held_against_growth_and_rank_without_more() =>
        Assert.All(["growth >= 10%", "top 1 among siblings", "> A of parent", "steady"], aim =>
            Assert.Equal(TargetStatus.NotAssessable, Policy.Parse($"{Province}\ntarget A {aim}").Check("A", 3).Status));

    [Fact]
    public void An_indicator_of_records_has_no_figure_unless_it_is_observed()
    {
        var share = new IndicatorSymbol("A", [], Unit.One, false, Location.At("", 1, 1)) { Records = ["R"] };
        var book = new IndicatorBook([share], [], new RegionTree([]), UnitCatalog.BuiltIn, [], []);
        var target = new TargetSymbol(share, null, [new BoundAim(Comparison.AtLeast, 1, Period.OfYear(2025))], share.Location);
        TargetOutcome Outcome(params Observation[] known) =>
            new TargetAssessor(new FigureTable(book, known, [], "", 2025), book.Regions, [target]).Assess(target, target.Aims[0]);

        Assert.Equal("no figure is known: it is computed from records, and nobody observed it", Outcome().Reason.English);
        Assert.Equal("没有已知数值：该指标由记录计算，没有观测值", Outcome().Reason.Chinese);
        Assert.Equal(TargetStatus.NoData, Outcome().Status);
        Assert.Equal(TargetStatus.Met, Outcome(new Observation("", "A", 2025, 1)).Status);
    }

    [Fact]
    public void What_is_made_of_siblings_is_that_of_each_region_s_own()
    {
        var policy = Policy.Parse("""
            policy "P" for a
            region p { a, b }
            region q { c, d }
            region e
            group 各地 = a, b, c, d
            group 连同 = a, e
            indicator A
            indicator B = mean(A over siblings)
            indicator C = max(B over 各地)
            indicator D = min(B over 各地)
            indicator E = min(B over 连同)
            target C = 35 by 2025
            target D = 15 by 2025
            target E = 1 by 2025
            """);

        var outcomes = policy.Evaluate(Known("a A 2025 10;b A 2025 20;c A 2025 30;d A 2025 40;e A 2025 50")).Outcomes;

        Assert.Equal([TargetStatus.Met, TargetStatus.Met, TargetStatus.NoData], outcomes.Select(o => o.Status));
        Assert.Contains("no exact figure of B is known of e for 2025", outcomes[2].Reason.English, StringComparison.Ordinal);
    }

    private static IEnumerable<Observation> Known(string figures) => figures
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(f => f.Split(' '))
        .Select(f => new Observation(f[0], string.Join(' ', f[1..^2]), int.Parse(f[^2], System.Globalization.CultureInfo.InvariantCulture), Rational.TryParse(f[^1], out var value) ? value : throw new FormatException(f[^1])));
}
