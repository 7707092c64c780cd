using PolicyKit.Numerics;
using PolicyKit.Results;

namespace PolicyKit.Tests.Assessment;

public sealed class BoundTests
{
    [Theory]
    // exact figures of the year
    [InlineData("<= 2 by 2025", "2025: 2", "Met", "0")]
    [InlineData("<= 2 by 2025", "2025: 2.01", "NotMet", "0.01")]
    [InlineData("< 2 by 2025", "2025: 2", "NotMet", "0")]
    [InlineData(">= 2 by 2025", "2025: 2", "Met", "0")]
    [InlineData(">= 2 by 2025", "2025: 1.99", "NotMet", "-0.01")]
    [InlineData("> 2 by 2025", "2025: 2", "NotMet", "0")]
    [InlineData("= 2 by 2025", "2025: 2", "Met", "0")]
    [InlineData("= 2 by 2025", "2025: 3", "NotMet", "1")]
    [InlineData("<= 0 by 2025", "2025: 0", "Met", "0")]
    [InlineData("<= 0 by 2025", "2024: 1; 2025: 0.5", "NotMet", "0.5")]
    [InlineData("in 1..2 by 2025", "2025: 1", "Met", "0")]
    [InlineData("in 1..2 by 2025", "2025: 2", "Met", "0")]
    [InlineData("in 1..2 by 2025", "2025: 0.5", "NotMet", "-0.5")]
    [InlineData("in 1..2 by 2025", "2025: 2.5", "NotMet", "0.5")]
    // figures that are only bounded
    [InlineData(">= 2 by 2025", "2025: >2", "Met", "")]
    [InlineData(">= 2 by 2025", "2025: >=2", "Met", "")]
    [InlineData("> 2 by 2025", "2025: >2", "Met", "")]
    [InlineData("> 2 by 2025", "2025: >=2", "NotAssessable", "")]
    [InlineData(">= 2 by 2025", "2025: <2", "NotMet", "")]
    [InlineData(">= 2 by 2025", "2025: <=2", "NotAssessable", "")]
    [InlineData("> 2 by 2025", "2025: <=2", "NotMet", "")]
    [InlineData("<= 2 by 2025", "2025: <2", "Met", "")]
    [InlineData("<= 2 by 2025", "2025: <=2", "Met", "")]
    [InlineData("< 2 by 2025", "2025: <2", "Met", "")]
    [InlineData("< 2 by 2025", "2025: <=2", "NotAssessable", "")]
    [InlineData("< 2 by 2025", "2025: >=2", "NotMet", "")]
    [InlineData("<= 2 by 2025", "2025: >2", "NotMet", "")]
    [InlineData("<= 2 by 2025", "2025: >1", "NotAssessable", "")]
    [InlineData("= 2 by 2025", "2025: >2", "NotMet", "")]
    [InlineData("= 2 by 2025", "2025: >=2", "NotAssessable", "")]
    [InlineData("in 1..2 by 2025", "2025: >2", "NotMet", "")]
    [InlineData("in 1..2 by 2025", "2025: <1", "NotMet", "")]
    [InlineData("in 1..2 by 2025", "2025: >1", "NotAssessable", "")]
    // approximate figures say nothing for sure
    [InlineData(">= 2 by 2025", "2025: ~3", "NotAssessable", "")]
    [InlineData("in 1..2 by 2025", "2025: ~1.5", "NotAssessable", "")]
    // the year is not there yet
    [InlineData(">= 2 by 2025", "2023: 2", "OnTrack", "0")]
    [InlineData(">= 2 by 2025", "2023: >2", "OnTrack", "")]
    [InlineData(">= 2 by 2025", "2023: 1", "NotAssessable", "-1")]
    [InlineData(">= 2 by 2025", "2023: ~3", "NotAssessable", "")]
    [InlineData(">= 2 by 2025", "2023: <1", "NotAssessable", "")]
    [InlineData(">= 2 by 2025", "2021: 0; 2023: 1", "OnTrack", "-1")]
    [InlineData(">= 2 by 2025", "2021: 0; 2023: 0.99", "AtRisk", "-1.01")]
    [InlineData("> 2 by 2025", "2021: 0; 2023: 1", "AtRisk", "-1")]
    [InlineData("<= 2 by 2025", "2021: 4; 2023: 3", "OnTrack", "1")]
    [InlineData("<= 2 by 2025", "2021: 4; 2023: 4", "OffTrack", "2")]
    [InlineData("<= 2 by 2025", "2021: 4; 2023: 4.1", "OffTrack", "2.1")]
    [InlineData(">= 2 by 2025", "2021: 4; 2023: 1.5", "OffTrack", "-0.5")]
    [InlineData("<= 2 by 2025", "2021: 0; 2023: 2.5", "OffTrack", "0.5")]
    [InlineData("in 1..2 by 2025", "2021: 1.5; 2023: 3", "OffTrack", "1")]
    [InlineData("> 2 by 2025", "2021: 2; 2023: 2", "OffTrack", "0")]
    [InlineData(">= -2 by 2025", "2021: -3; 2023: -4", "OffTrack", "-2")]
    [InlineData("in 1..2 by 2025", "2021: 0; 2023: 9", "OffTrack", "7")]
    [InlineData("<= 0 by 2025", "2021: 4; 2023: 2", "OnTrack", "2")]
    [InlineData(">= 2 by 2025", "2021: 0; 2022: 1.9; 2023: 1", "OnTrack", "-1")]
    [InlineData(">= 2 by 2025", "2020: >1; 2021: 0; 2023: 1", "OnTrack", "-1")]
    [InlineData(">= 2 by 2025", "2021: >0; 2023: 1", "NotAssessable", "-1")]
    [InlineData("in 1..2 by 2025", "2021: 4; 2023: 3", "OnTrack", "1")]
    [InlineData("in 1..2 by 2025", "2021: 9; 2023: 3", "AtRisk", "1")]
    // nothing to say it with
    [InlineData(">= 2 by 2025", "", "NoData", "")]
    [InlineData("\"稳步提升\" by 2025", "2025: 3", "NotAssessable", "")]
    public void An_aim_has_its_status_and_gap(string aim, string figures, string status, string gap)
    {
        var outcome = AssessmentCheck.Outcome(aim, figures);

        Assert.Equal(Enum.Parse<TargetStatus>(status), outcome.Status);
        Assert.Equal(gap, outcome.Gap?.ToString() ?? "");
        Assert.Equal(status switch { "Met" => true, "NotMet" => false, _ => (bool?)null }, outcome.IsMet);
        Assert.NotEqual(outcome.Reason.English, outcome.Reason.Chinese);
        Assert.NotEmpty(outcome.Reason.Chinese);
    }

    [Theory]
    [InlineData("2022..2025", "2022: 4; 2023: 3; 2024: 2; 2025: 1", "Met")]
    [InlineData("2022..2025", "2022: 4; 2023: 3", "OnTrack")]
    [InlineData("2022..2025", "2022: 4; 2025: 3", "OnTrack")]
    [InlineData("2022..2025", "2022: 4; 2023: 4", "NotMet")]
    [InlineData("2022..2025", "2022: 4; 2023: 5; 2024: 2; 2025: 1", "NotMet")]
    [InlineData("2022..2025", "2020: 1; 2022: 4; 2023: 3; 2024: 2; 2025: 1", "Met")]
    [InlineData("2022..2025", "2023: 4", "NotAssessable")]
    [InlineData("2022..2025", "2022: <4; 2023: 3", "NotAssessable")]
    [InlineData("2022..2025", "2020: 4; 2021: 3", "NoData")]
    [InlineData("2022..2025", "", "NoData")]
    [InlineData("by 2025", "2024: 4; 2025: 3", "Met")]
    public void A_direction_is_held_against_each_step(string years, string figures, string status)
    {
        var falling = AssessmentCheck.Outcome("falling " + years, figures);
        var rising = AssessmentCheck.Outcome("rising " + years, figures.Replace(": ", ": -", StringComparison.Ordinal).Replace("-<", ">-", StringComparison.Ordinal));

        Assert.Equal(Enum.Parse<TargetStatus>(status), falling.Status);
        Assert.Equal(falling.Status, rising.Status);
        Assert.Null(falling.Gap);
    }

    [Fact]
    public void Only_later_figures_are_no_data_and_the_reason_says_which()
    {
        var policy = Policy.Parse("indicator A\ntarget A <= 2 by 2022, <= 1 by 2025");
        var outcome = policy.Evaluate(AssessmentCheck.Figures("2024: 1.5")).Outcomes[0];

        Assert.Equal(TargetStatus.NoData, outcome.Status);
        Assert.Equal("no figure is known for 2022; the nearest is 1.5 in 2024", outcome.Reason.English);
    }

    [Fact]
    public void The_pace_is_told_in_the_reason() => Assert.Equal(
        "from 4万元 in 2021 and 5万元 in 2023, a straight line gives 6万元 in 2025, which does not meet ≥7万元",
        AssessmentCheck.Outcome(">= 7万元 by 2025", "2021: 4; 2023: 5", "万元").Reason.English);

    [Theory]
    [InlineData("A", "1.9", "Met")]
    [InlineData("甲", "2.1", "NotMet")]
    public void Check_holds_one_figure_against_the_last_aim(string name, string value, string status)
    {
        Assert.True(Rational.TryParse(value, out var figure));
        Assert.Equal(Enum.Parse<TargetStatus>(status), Policy.Parse("indicator A aka 甲\ntarget A <= 3 by 2022, <= 2 by 2025").Check(name, figure).Status);
    }

    [Fact]
    public void Check_takes_the_aim_of_a_year_from_any_target_of_the_indicator()
    {
        var policy = Policy.Parse("indicator A\nindicator B\ntarget A <= 3 by 2022\ntarget A <= 2 by 2025");

        Assert.Equal(TargetStatus.Met, policy.Check("A", 3, 2022).Status);
        Assert.Equal(TargetStatus.NotMet, policy.Check("A", 3, 2025).Status);
        Assert.Equal(TargetStatus.NotMet, policy.Check("A", 3).Status);
        Assert.Equal("indicator", Assert.Throws<ArgumentException>(() => policy.Check("B", 1)).ParamName);
        Assert.Equal("indicator", Assert.Throws<ArgumentException>(() => policy.Check("C", 1)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentException>(() => policy.Check("A", 1, 2023)).ParamName);
    }

    [Theory]
    [InlineData("<= 2 by 2022, <= 1 by 2025", "2021: 1.5; 2023: 1.4; 2024: 1.05", "NoData OnTrack")]
    [InlineData("<= 2 by 2022, <= 1 by 2025", "2021: 1.5; 2022: 1.4", "Met AtRisk")]
    [InlineData("falling 2020..2022, <= 9 by 2025", "2020: 3; 2021: 2", "NotAssessable OnTrack")]
    [InlineData("falling 2020..2022, <= 9 by 2025", "2020: 3; 2021: 2; 2022: 1", "Met OnTrack")]
    public void A_target_of_a_past_year_is_met_by_that_years_figure_or_left_open(string aims, string figures, string statuses) =>
        Assert.Equal(statuses, string.Join(' ', AssessmentCheck.Evaluate(aims, figures).Outcomes.Select(o => o.Status)));
}
