using PolicyKit.Assessment;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Assessment;

/// <summary>Figures of quarters and months: each decides what is asked of its own period, and nothing is made of them for another.</summary>
public sealed class QuarterTests
{
    [Theory]
    // the quarter and the month themselves
    [InlineData("", ">= 2 by 2025Q2", "2025Q2: 2", "Met")]
    [InlineData("", ">= 2 by 2025Q2", "2025Q2: 1.9", "NotMet")]
    [InlineData("", ">= 2 by 2025-06-30", "2025Q2: 2", "Met")]
    [InlineData("", ">= 2 by 2025-06", "2025-06: 2", "Met")]
    [InlineData("", ">= 2 by 2025-05-31", "2025-05: 2", "Met")]
    [InlineData("quarterly", ">= 2 by 2025Q4", "2025Q4: 1; 2025: 3", "NotMet")]
    [InlineData("quarterly", ">= 2 by 2025-12-31", "2025Q4: 1; 2025: 3", "NotMet")]
    [InlineData("monthly", ">= 2 by 2025-06-30", "2025-06: 1; 2025Q2: 3", "NotMet")]
    [InlineData("", "in 1..2 by 2025Q1", "2025Q1: 1.5", "Met")]
    // earlier ones stand in with their pace, later ones do not
    [InlineData("", ">= 2 by 2025Q2", "2025Q1: 3", "OnTrack")]
    [InlineData("", ">= 2 by 2025Q2", "2024Q4: 1; 2025Q1: 1.5", "OnTrack")]
    [InlineData("", ">= 2 by 2025Q2", "2024Q4: 1; 2025Q1: 1.4", "AtRisk")]
    [InlineData("", ">= 2 by 2025Q2", "2024Q4: 1.5; 2025Q1: 1.4", "OffTrack")]
    [InlineData("", ">= 2 by 2025Q2", "2025Q1: 3; 2025Q3: 3", "NoData")]
    [InlineData("", ">= 2 by 2025-06", "2025-05: 3; 2025-07: 3", "NoData")]
    // nothing is added up or taken for another period
    [InlineData("", ">= 2 by 2025", "2025Q1: 1; 2025Q2: 1; 2025Q3: 1; 2025Q4: 1", "NoData")]
    [InlineData("quarterly", ">= 2 by 2025", "2025Q4: 9", "NoData")]
    [InlineData("", ">= 2 by 2025", "2025-12: 9", "NoData")]
    [InlineData("quarterly", ">= 2 by 2025Q2", "2025: 3", "NoData")]
    [InlineData("quarterly", ">= 2 by 2025Q2", "2025-06: 3", "NoData")]
    [InlineData("", ">= 2 by 2025", "2025Q1: 9; 2025: 2", "Met")]
    [InlineData("", ">= 2 by 2025Q2", "2025: 3", "NotAssessable")]
    // growth is over the same quarter or month of the year before
    [InlineData("", "growth >= 10% by 2025Q2", "2024Q2: 100; 2025Q1: 1000; 2025Q2: 110", "Met")]
    [InlineData("", "growth >= 10% by 2025Q2", "2024Q2: 100; 2025Q1: 1; 2025Q2: 109", "NotMet")]
    [InlineData("", "growth >= 10% by 2025Q2", "2025Q1: 100; 2025Q2: 110", "NotAssessable")]
    [InlineData("", "growth >= 10% by 2025-06", "2024-06: 100; 2025-06: 110", "Met")]
    [InlineData("", "growth >= 10% 2023..2025Q2", "2023Q2: 100; 2024Q2: 110; 2025Q2: 121", "Met")]
    [InlineData("", "growth >= 10% 2023..2025Q2", "2023Q2: 100; 2024Q2: 109; 2025Q2: 200", "NotMet")]
    [InlineData("", "growth >= 10% yearly 2023..2025Q2", "2023Q2: 100; 2025Q2: 121", "Met")]
    [InlineData("", "growth >= 10% yearly 2023..2025Q2", "2023Q2: 100; 2025Q2: 120", "NotMet")]
    [InlineData("", "growth >= 40% total 2021..2025Q2", "2021Q1: 100; 2023Q1: 120", "OnTrack")]
    [InlineData("", "growth >= 40% total 2021..2025Q2", "2021Q1: 100; 2023Q1: 119", "AtRisk")]
    [InlineData("", "growth >= 10% by 2025", "2024Q2: 100; 2025Q2: 110", "NoData")]
    // a direction goes by the periods of the indicator
    [InlineData("quarterly", "falling 2024..2025Q1", "2024Q1: 5; 2024Q2: 4; 2024Q3: 3; 2024Q4: 2; 2025Q1: 1", "Met")]
    [InlineData("quarterly", "falling 2024..2025", "2024Q1: 5; 2024Q2: 4; 2024Q3: 3; 2024Q4: 2; 2025Q1: 1", "OnTrack")]
    [InlineData("quarterly", "falling 2024..2025", "2024Q1: 5; 2024Q3: 6", "NotMet")]
    [InlineData("quarterly", "falling 2024..2025", "2024: 5; 2025: 4", "NoData")]
    [InlineData("", "falling 2024..2025", "2024: 5; 2025: 4; 2024Q1: 1; 2024Q2: 2", "Met")]
    [InlineData("", "falling 2024..2025", "2024Q1: 5; 2024Q2: 4", "NoData")]
    [InlineData("monthly", "rising 2024..2025Q1", "2024-12: 3; 2025-01: 4; 2025-02: 5", "OnTrack")]
    public void A_figure_decides_what_is_asked_of_its_own_period(string frequency, string aim, string figures, string expected) =>
        Assert.Equal(expected, Assess(frequency, aim, figures).Status.ToString());

    [Theory]
    [InlineData("", ">= 2 by 2025", "2025Q1: 1; 2025Q2: 1.5", "no figure of a year is known, only 1.5 in 2025Q2 and 1 more; none is made of figures of other periods", "没有年度数值，仅有2025年第2季度的1.5等2个数值，不由其他期间的数值推算")]
    [InlineData("quarterly", ">= 2 by 2025Q2", "2025: 3", "no figure of a quarter is known, only 3 in 2025; none is made of figures of other periods", "没有季度数值，仅有2025年的3，不由其他期间的数值推算")]
    [InlineData("", ">= 2 by 2025Q2", "2025Q1: 3; 2025Q3: 4", "no figure is known for 2025Q2; the nearest is 3 in 2025Q1", "2025年第2季度没有数值，最近的是2025年第1季度的3")]
    [InlineData("", ">= 2 by 2025-06", "2025-06: 3", "3 in 2025-06 meets ≥2", "2025年6月的3达到≥2")]
    [InlineData("", "growth >= 10% by 2025Q2", "2024Q2: 100; 2025Q2: 110", "from 100 in 2024Q2 to 110 in 2025Q2: 'growth ≥10% each year 2024–2025Q2' asks for ≥110 by then, as it is", "由2024年第2季度的100到2025年第2季度的110：“逐年增长≥10% 2024–2025Q2”要求届时≥110，已达到")]
    [InlineData("quarterly", "falling 2024..2025", "2024Q1: 3", "only 3 in 2024Q1 is known; a direction needs two quarters", "只有2024年第1季度的3，判断方向需要两个季度")]
    public void The_reason_names_the_period_and_what_there_is(string frequency, string aim, string figures, string english, string chinese)
    {
        var reason = Assess(frequency, aim, figures).Reason;

        Assert.Equal((english, chinese), (reason.English, reason.Chinese));
    }

    [Fact]
    public void The_way_of_quarters_is_counted_in_years()
    {
        var progress = Assess("", ">= 4 by 2025Q4", "2024Q4: 1; 2025Q2: 2").Progress!;

        Assert.Equal((Rational)2, progress.Yearly);
        Assert.Equal((Rational)4, progress.RequiredYearly);
        Assert.Equal((Rational)3, progress.Linear.Value);
        Assert.Equal(2026, progress.Linear.ReachedIn);
        Assert.Equal((Rational)4, progress.Compound!.Value);
        Assert.Equal(2025, progress.Compound.ReachedIn);
    }

    [Fact]
    public void Formulas_are_computed_of_each_period_on_its_own()
    {
        var policy = Policy.Parse("indicator A, B\nindicator C = A / B\nindicator D : % = A growth\ntarget C <= 2 by 2025Q2\ntarget C <= 2 by 2025\ntarget D >= 50% by 2025Q2");
        var known = AssessmentCheck.Figures("2024Q2: 2; 2025Q2: 3").Concat(AssessmentCheck.Figures("2025Q2: 2; 2025: 9", "B"));

        Assert.Equal(["Met", "NoData", "Met"], policy.Evaluate(known).Outcomes.Select(o => o.Status.ToString()));
    }

    [Fact]
    public void Regions_are_ranked_by_the_same_quarter()
    {
        var policy = Policy.Parse("policy \"P\" for a\nregion p { a, b }\n@better higher\nindicator A\ntarget A top 1 among siblings by 2025Q2");
        Observation[] known = [new("a", "A", Period.OfQuarter(2025, 2), 2), new("b", "A", Period.OfQuarter(2025, 2), 1), new("b", "A", Period.OfQuarter(2025, 1), 9)];

        Assert.Equal(TargetStatus.Met, policy.Evaluate(known).Outcomes[0].Status);
    }

    [Theory]
    [InlineData("2025Q1", "OnTrack")]
    [InlineData("2025Q2", "NotMet")]
    [InlineData("2025-06", "NotMet")]
    [InlineData("2025-05", "OnTrack")]
    [InlineData("2024", "NotAssessable")]
    public void One_may_look_from_inside_a_year(string asOf, string expected)
    {
        Assert.True(Period.TryParse(asOf, out var period));
        var evaluation = Policy.Parse("indicator A\ntarget A >= 2 by 2025Q2")
            .Evaluate(AssessmentCheck.Figures("2024Q4: 1; 2025Q1: 2; 2025Q2: 1; 2025Q3: 5"), [], new EvaluationOptions { AsOf = period });

        Assert.Equal(expected, Assert.Single(evaluation.Outcomes).Status.ToString());
        Assert.Equal(period, evaluation.AsOf);
    }

    [Fact]
    public void A_quarter_that_is_past_and_has_no_figure_is_no_data()
    {
        var evaluation = Policy.Parse("indicator A\ntarget A >= 2 by 2025Q2").Evaluate(AssessmentCheck.Figures("2025Q1: 3"), [], new EvaluationOptions { AsOf = Period.OfQuarter(2025, 3) });

        Assert.Equal(TargetStatus.NoData, evaluation.Outcomes[0].Status);
    }

    [Property]
    public void Quarters_count_as_years_do((byte At, sbyte Value)[] figures, sbyte bound, bool rising)
    {
        var known = figures.Select(f => (At: f.At % 6, f.Value)).DistinctBy(f => f.At).ToList();
        var sign = rising ? ">=" : "<=";
        var years = Policy.Parse($"indicator A\ntarget A {sign} {bound} by 2025, falling 2020..2025")
            .Evaluate(known.Select(k => new Observation("", "A", 2020 + k.At, k.Value))).Outcomes;
        var quarters = Policy.Parse($"@frequency quarterly\nindicator A\ntarget A {sign} {bound} by 2025Q2")
            .Evaluate(known.Select(k => new Observation("", "A", Period.OfQuarter(2024 + (k.At / 4), 1 + (k.At % 4)), k.Value))).Outcomes;

        Assert.Equal(years[0].Status, quarters[0].Status);
        Assert.Equal(years[0].Gap, quarters[0].Gap);
        Assert.Equal(years[0].Progress?.Linear.Value, quarters[0].Progress?.Linear.Value);
        Assert.Equal(years[0].Progress?.Compound?.Value, quarters[0].Progress?.Compound?.Value);
    }

    private static TargetOutcome Assess(string frequency, string aim, string figures)
    {
        var annotation = frequency.Length == 0 ? "" : $"@frequency {frequency}\n";
        return Assert.Single(Policy.Parse($"{annotation}indicator A\ntarget A {aim}").Evaluate(AssessmentCheck.Figures(figures)).Outcomes);
    }
}
