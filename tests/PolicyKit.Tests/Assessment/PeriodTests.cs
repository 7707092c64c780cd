using PolicyKit.Results;

namespace PolicyKit.Tests.Assessment;

/// <summary>Aims that are due inside a year, held against figures of whole years.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("2025Q2", "2025: 3", "NotAssessable")]
    [InlineData("2025-11-30", "2024: 1; 2025: 3", "NotAssessable")]
    [InlineData("2025Q4", "2025: 3", "Met")]
    [InlineData("2025-12-31", "2025: 1", "NotMet")]
    [InlineData("2025Q2", "2024: 3", "OnTrack")]
    [InlineData("2025Q2", "2023: 0; 2024: 1", "AtRisk")]
    [InlineData("2025", "2023: 0; 2024: 1", "OnTrack")]
    [InlineData("2025Q2", "2023: 0.5; 2024: 1.5", "OnTrack")]
    [InlineData("2025Q2", "2024: 1", "NotAssessable")]
    [InlineData("2025Q2", "", "NoData")]
    [InlineData("2025Q2", "2026: 3", "NoData")]
    public void A_figure_of_the_year_does_not_decide_what_is_due_inside_it(string by, string figures, string expected) =>
        Assert.Equal(expected, Assess($">= 2 by {by}", figures).Status.ToString());

    [Fact]
    public void The_reason_names_the_figure_and_the_period()
    {
        var outcome = Assess(">= 2 by 2025Q2", "2025: 3");

        Assert.Equal("3 is the figure of the whole year 2025, which does not decide ≥2 by 2025Q2", outcome.Reason.English);
        Assert.Equal("3是2025年全年数值，不足以判定2025年第2季度的目标≥2", outcome.Reason.Chinese);
        Assert.Null(outcome.Gap);
    }

    [Theory]
    [InlineData("2025", "2023: 3; 2024: 2; 2025: 1", 2025, "Met")]
    [InlineData("2025Q2", "2023: 3; 2024: 2; 2025: 1", 2025, "OnTrack")]
    [InlineData("2025Q2", "2023: 3; 2024: 2; 2025: 4", 2025, "OnTrack")]
    [InlineData("2025Q2", "2023: 3; 2024: 4", 2025, "NotMet")]
    [InlineData("2025Q2", "2023: 3; 2024: 2", 2026, "NotAssessable")]
    public void A_direction_is_seen_up_to_the_last_whole_year(string by, string figures, int asOf, string expected) =>
        Assert.Equal(expected, Assess($"falling 2023..{by}", figures, asOf).Status.ToString());

    private static TargetOutcome Assess(string aim, string figures, int? asOf = null) =>
        Assert.Single(Policy.Parse($"indicator A\ntarget A {aim}").Evaluate(AssessmentCheck.Figures(figures), year: asOf).Outcomes);
}
