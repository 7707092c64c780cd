namespace PolicyKit.Tests.Assessment.Regions;

/// <summary>Each method against values computed by hand.</summary>
public sealed class NormalizationTests
{
    [Theory]
    [InlineData("efficacy 60", ": 10 20 40", "60 73.3333 100")]
    [InlineData("efficacy 60", " lower: 10 20 40", "100 86.6667 60")]
    [InlineData("efficacy 60", ": 10 – 40", "60 – 100")]
    [InlineData("efficacy 60 from 10 to 50", ": 10 20 40 60", "60 70 90 110")]
    [InlineData("efficacy 60 from 50 to 10", " lower: 10 20 40 60", "100 90 70 50")]
    [InlineData("efficacy 0 from 0 to 1", ": 0.5 0.25 1", "50 25 100")]
    public void Efficacy_gives_its_floor_to_the_worst_and_100_to_the_best(string method, string figures, string marks) =>
        Assert.Equal(marks, RegionCheck.Marks(method, figures));

    [Theory]
    [InlineData("minmax", ": 10 20 40", "0 33.3333 100")]
    [InlineData("minmax", " lower: 10 20 40", "100 66.6667 0")]
    [InlineData("minmax from 0 to 50", ": 10 20 40", "20 40 80")]
    [InlineData("minmax from 20 to 30", ": 10 20 40", "-100 0 200")]
    [InlineData("minmax", ": -5 0 5", "0 50 100")]
    public void Minmax_gives_0_to_the_worst_and_100_to_the_best(string method, string figures, string marks) =>
        Assert.Equal(marks, RegionCheck.Marks(method, figures));

    [Theory]
    [InlineData(": 2 4 4 4 5 5 7 9", "-1.5 -0.5 -0.5 -0.5 0 0 1 2")]
    [InlineData(" lower: 2 4 4 4 5 5 7 9", "1.5 0.5 0.5 0.5 0 0 -1 -2")]
    public void Zscore_is_the_distance_from_the_mean_in_standard_deviations(string figures, string marks) =>
        Assert.Equal(marks, RegionCheck.Marks("zscore", figures));

    [Fact]
    public void Zscore_that_is_no_fraction_is_rounded_to_12_places()
    {
        var marks = RegionCheck.InOrder(RegionCheck.Assess("A weight 100 by zscore missing zero", "A: 1 2 3")).Select(r => r.Items.Single().Mark!.Value.ToString());

        Assert.Equal(["-1.224744871392", "0", "1.224744871392"], marks); // √1.5 = 1.2247448713915890…
    }

    [Theory]
    [InlineData(": 10 20 20 40", "0 66.6667 66.6667 100")]
    [InlineData(" lower: 10 20 20 40", "100 66.6667 66.6667 0")]
    [InlineData(": 10 – 20 40", "0 – 50 100")]
    [InlineData(": 7 7 7", "100 100 100")]
    [InlineData(": 7", "–")]
    public void Rank_goes_from_100_for_the_first_to_0_for_the_last(string figures, string marks) =>
        Assert.Equal(marks, RegionCheck.Marks("rank", figures));

    [Theory]
    [InlineData(": 10 20 20 40", "12.5 50 50 87.5")]
    [InlineData(" lower: 10 20 20 40", "87.5 50 50 12.5")]
    [InlineData(": 10 – 40", "25 – 75")]
    public void Percentile_counts_those_that_are_worse_and_half_of_the_equal_ones(string figures, string marks) =>
        Assert.Equal(marks, RegionCheck.Marks("percentile", figures));

    [Theory]
    [InlineData("distance to 50", ": 25 50 60", "50 100 120")]
    [InlineData("distance to 50", " lower: 25 50 60", "150 100 80")]
    [InlineData("distance to -50", ": -25 -50 -60", "150 100 80")]
    public void Distance_gives_100_at_the_reference(string method, string figures, string marks) =>
        Assert.Equal(marks, RegionCheck.Marks(method, figures));

    [Theory]
    [InlineData("places 100, 80, 60 rest 10", ": 10 20 20 40 50", "10 60 60 80 100")]
    [InlineData("places 100 rest 0", " lower: 10 20 10", "100 0 100")]
    [InlineData("places 100, 50 rest 0", ": – 3 1 2", "– 100 0 50")]
    public void Places_gives_marks_by_place_and_those_of_equal_figures_the_better_one(string method, string figures, string marks) =>
        Assert.Equal(marks, RegionCheck.Marks(method, figures));

    [Theory]
    [InlineData("met >= 20", ": 19 20 21 –", "0 100 100 –")]
    [InlineData("met > 20", ": 19 20 21", "0 0 100")]
    [InlineData("met < 20", " lower: 19 20 21", "100 0 0")]
    [InlineData("met <= 20", " lower: 19 20 21", "100 100 0")]
    public void Met_gives_all_or_nothing(string method, string figures, string marks) =>
        Assert.Equal(marks, RegionCheck.Marks(method, figures));

    [Theory]
    [InlineData("each 0 .. 1", "0 0 100")]
    [InlineData("each 0 .. 1.5", "0 0 150")]
    [InlineData("each 0.5 .. 1", "50 50 100")]
    public void Each_limits_marks(string each, string marks) =>
        Assert.Equal(marks, RegionCheck.Marks("minmax from 20 to 30", ": 10 20 40", each));

    [Theory]
    [InlineData("efficacy 60")]
    [InlineData("minmax")]
    [InlineData("zscore")]
    public void Figures_that_do_not_tell_regions_apart_give_no_mark_and_say_so(string method)
    {
        var region = RegionCheck.Assess($"A weight 100 by {method} missing zero", "A: 7 7").Regions[0];

        Assert.Equal("the figures of A do not tell the regions apart", region.Items.Single().Missing!.English);
        Assert.Equal(0, region.Total);
    }
}
