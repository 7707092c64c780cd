using System.Collections.Immutable;
using PolicyKit.Assessment;
using PolicyKit.Diagnostics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Assessment;

/// <summary>Aims that are due inside a year, held against figures of whole years.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("2025Q2", "2025: 3", "NotAssessable")]
    [InlineData("2025-11", "2024: 1; 2025: 3", "NotAssessable")]
    [InlineData("2025Q4", "2025: 3", "Met")]
    [InlineData("2025-12", "2025: 1", "NotMet")]
    [InlineData("2025Q2", "2024: 3", "OnTrack")]
    [InlineData("2025Q2", "2023: 0; 2024: 1", "AtRisk")]
    [InlineData("2025", "2023: 0; 2024: 1", "OnTrack")]
    [InlineData("2025Q2", "2023: 0.5; 2024: 1.5", "OnTrack")]
    [InlineData("2025Q2", "2024: 1", "NotAssessable")]
    [InlineData("2025Q2", "", "NoData")]
    [InlineData("2025Q2", "2026: 3", "NoData")]
    public void A_figure_of_the_year_does_not_decide_what_is_due_inside_it(string by, string figures, string expected) =>
        Assert.Equal(expected, Assess(new BoundAim(Comparison.AtLeast, 2, Parse(by)), figures).Status.ToString());

    [Fact]
    public void The_reason_names_the_figure_and_the_period()
    {
        var outcome = Assess(new BoundAim(Comparison.AtLeast, 2, Period.OfQuarter(2025, 2)), "2025: 3");

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
        Assert.Equal(expected, Assess(new DirectionAim(Direction.Falling, 2023, Parse(by)), figures, asOf).Status.ToString());

    private static TargetOutcome Assess(TargetAim aim, string figures, int? asOf = null)
    {
        var indicator = new IndicatorSymbol("A", [], Unit.One, false, Location.At("", 1, 1));
        var series = AssessmentCheck.Figures(figures).Select(o => new Figure(o.Year, o.Value, o.Comparison, o.IsApproximate, false, "")).ToImmutableArray();
        var last = series.Select(f => f.Year).DefaultIfEmpty(2025).Max();
        return TargetAssessor.Assess(new TargetSymbol(indicator, null, [aim], indicator.Location), aim, "", asOf ?? Math.Max(last, 2025), series, null);
    }

    private static Period Parse(string text) => Period.TryParse(text, out var period) ? period : throw new FormatException(text);
}
