using PolicyKit.Numerics;
using PolicyKit.Results;

namespace PolicyKit.Tests.Assessment;

/// <summary>The way towards a bound, against values worked out by hand.</summary>
public sealed class ProgressTests
{
    // share of the way, change a year, change needed, straight line and its year, compound growth and its year, gap as a part of the bound
    [Theory]
    [InlineData(">= 2 by 2025", "2021: 1; 2023: 1.5", "0.5", "0.25", "0.25", "2", 2025, "2.25", 2025, "-0.25")]
    [InlineData(">= 4 by 2025", "2021: 1; 2023: 2", "0.333333333333", "0.5", "1", "3", 2027, "4", 2025, "-0.5")]
    [InlineData("<= 1 by 2025", "2021: 4; 2023: 2", "0.666666666667", "-1", "-0.5", "0", 2024, "1", 2025, "1")]
    [InlineData(">= 3 by 2026", "2021: 1; 2023: 2", "0.5", "0.5", "0.333333333333", "3.5", 2025, "5.656854249492", 2025, "-0.333333333333")]
    // away from the bound, or not at all
    [InlineData(">= 2 by 2025", "2021: 1; 2023: 0.5", "-0.5", "-0.25", "0.75", "0", null, "0.25", null, "-0.75")]
    [InlineData("<= 2 by 2025", "2021: 4; 2023: 4", "0", "0", "-1", "4", null, "4", null, "1")]
    // past the bound already
    [InlineData(">= 2 by 2025", "2021: 1; 2023: 3", "2", "1", "0", "5", 2023, "9", 2023, "0.5")]
    // the target is 0, the baseline is 0, the baseline is at the bound
    [InlineData("<= 0 by 2025", "2021: 4; 2023: 2", "0.5", "-1", "-1", "0", 2025, "1", null, "")]
    [InlineData(">= 4 by 2025", "2021: 0; 2023: 2", "0.5", "1", "1", "4", 2025, "", null, "-0.5")]
    [InlineData(">= 4 by 2025", "2021: 4; 2023: 3", "", "-0.5", "0.5", "2", null, "2.25", null, "-0.25")]
    // negative figures have no growth
    [InlineData(">= 2 by 2025", "2021: 4; 2023: 3", "", "-0.5", "0", "2", 2023, "2.25", 2023, "0.5")]
    [InlineData(">= 2 by 2025", "2021: 4; 2023: 1", "", "-1.5", "0.5", "-2", null, "0.25", null, "-0.5")]
    [InlineData(">= -1 by 2025", "2021: -3; 2023: -2", "0.5", "0.5", "0.5", "-1", 2025, "", null, "-1")]
    // a range: its nearer end; within a year: by its quarters
    [InlineData("in 1..2 by 2025", "2021: 4; 2023: 3", "0.5", "-0.5", "-0.5", "2", 2025, "2.25", 2026, "0.5")]
    [InlineData("<= 2 by 2025Q2", "2021: 4; 2023: 3", "0.5", "-0.5", "-0.666666666667", "2.25", 2025, "2.417782", 2026, "0.5")]
    // a stated baseline stands in where no figure does
    [InlineData("<= 1 from 2 (2020) by 2025", "2024: 1.2", "0.8", "-0.2", "-0.2", "1", 2025, "1.056", 2026, "0.2")]
    public void The_way_is_told(
        string aim, string figures, string share, string yearly, string required, string linear, int? linearYear, string compound, int? compoundYear, string gapShare)
    {
        var outcome = AssessmentCheck.Outcome(aim, figures);

        var progress = outcome.Progress!;
        Assert.Equal(
            (share, yearly, required, linear, linearYear, compoundYear, gapShare),
            (Told(progress.Share), Told(progress.Yearly), Told(progress.RequiredYearly), Told(progress.Linear.Value), progress.Linear.ReachedIn, progress.Compound?.ReachedIn, Told(outcome.GapShare)));
        Assert.Equal(compound.Length == 0, progress.Compound is null);
        Assert.StartsWith(compound, Told(progress.Compound?.Value), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">= 2 by 2025", "2023: 1")]
    [InlineData(">= 2 by 2025", "2021: >0; 2023: 1")]
    [InlineData(">= 2 by 2025", "2021: 0; 2023: >1")]
    [InlineData(">= 2 by 2025", "")]
    [InlineData("falling 2021..2025", "2021: 3; 2022: 2")]
    [InlineData("\"稳步提升\" by 2025", "2021: 3; 2022: 2")]
    public void Without_two_exact_figures_and_a_bound_there_is_no_way(string aim, string figures) => Assert.Null(AssessmentCheck.Outcome(aim, figures).Progress);

    [Fact]
    public void When_the_year_is_over_no_change_is_needed_any_more()
    {
        var progress = AssessmentCheck.Outcome(">= 2 by 2025", "2021: 1; 2025: 1.5").Progress!;

        Assert.Null(progress.RequiredYearly);
        Assert.Equal("1.5", Told(progress.Linear.Value));
        Assert.Equal(2029, progress.Linear.ReachedIn);
    }

    [Property]
    public void Other_units_change_nothing_but_the_size(byte baseline, byte latest, byte bound, PositiveScale scale)
    {
        var (one, other) = (Of(1), Of((int)scale));

        Assert.Equal(one.Status, other.Status);
        Assert.Equal(one.Progress!.Share, other.Progress!.Share);
        Assert.Equal(one.Progress.Linear.ReachedIn, other.Progress.Linear.ReachedIn);
        Assert.Equal(one.Progress.Compound?.ReachedIn, other.Progress.Compound?.ReachedIn);
        Assert.Equal(one.Progress.Linear.Value * (int)scale, other.Progress.Linear.Value);
        Assert.Equal(one.GapShare, other.GapShare);

        TargetOutcome Of(int factor) => AssessmentCheck.Outcome($">= {bound * factor} by 2025", $"2021: {baseline * factor}; 2023: {latest * factor}");
    }

    public enum PositiveScale
    {
        Ten = 10,
        Thousand = 1000,
        ThreeFold = 3,
    }

    private static string Told(Rational? value) => value?.ToString(12) ?? "";
}
