using PolicyKit.Results;

namespace PolicyKit.Tests.Assessment.Regions;

public sealed class PlaceTests
{
    private const string OneItem = "A weight 100 by minmax missing exclude\n";

    [Theory]
    [InlineData("", "A: 20 40 20 10", "2 1 2 4")]
    [InlineData("ties competition", "A: 20 40 20 10", "2 1 2 4")]
    [InlineData("ties dense", "A: 20 40 20 10", "2 1 2 3")]
    [InlineData("ties dense", "A: 20 40 40 20 – 10 10", "2 1 1 2 – 3 3")]
    [InlineData("", "A: 20 40 40 20 – 10 10", "3 1 1 3 – 5 5")]
    public void Equal_totals_share_the_better_place(string ties, string figures, string places) => Assert.Equal(places, RegionCheck.Places(OneItem + ties, figures));

    [Fact]
    public void Thirds_that_are_equal_are_tied() => Assert.Equal("1 1 3", RegionCheck.Places(
        "A weight 50 by minmax from 0 to 3 missing none\nB weight 50 by minmax from 0 to 3 missing none", "A: 1 2 0", "B: 2 1 2.9999999999999999"));

    [Theory]
    [InlineData("veto when B > 0", "B: 0 1 0 0", "1 – 1 3")]
    [InlineData("veto when B > 0\nties dense", "B: 0 1 0 0", "1 – 1 2")]
    [InlineData("veto when B > 0\nveto when B < 0", "B: 0 1 -1 0", "1 – – 2")]
    [InlineData("veto when B > 0", "B: 0 1 – 0", "1 – – 2")]
    public void A_region_with_a_veto_has_no_place_and_the_others_close_up(string vetoes, string b, string places) =>
        Assert.Equal(places, RegionCheck.Places(OneItem + vetoes, "A: 20 40 20 10", b));

    [Fact]
    public void A_veto_leaves_the_total_and_is_told()
    {
        var region = RegionCheck.Assess(OneItem + "veto when B > 0", "A: 10 40", "B: 0 1").Regions[^1];

        Assert.Equal("R2 100", $"{region.Region} {region.Total}");
        Assert.Null(region.Place);
        Assert.Equal("B > 0", Assert.Single(region.Vetoes));
        Assert.Equal("no place: B > 0", Assert.Single(region.Reasons).English);
    }

    [Fact]
    public void A_veto_that_is_unknown_is_told()
    {
        var region = RegionCheck.Assess(OneItem + "veto when B > 0", "A: 10 40", "B: 0 –").Regions[^1];

        Assert.Empty(region.Vetoes);
        Assert.Equal("B is missing", Assert.Single(region.Reasons).English);
    }

    [Fact]
    public void Regions_come_by_place_and_those_without_one_last() =>
        Assert.Equal("R3 R1 R4 R2", string.Join(' ', RegionCheck.Assess(OneItem, "A: 2 – 3 1").Regions.Select(r => r.Region)));

    [Fact]
    public void A_region_that_is_best_in_all_is_first_whatever_the_weights()
    {
        var ranges = Ranges("vary 50% times 200 seed 1", "A: 30 20 10", "B: 9 0 7");

        Assert.Equal(new PlaceRange(1, 1, 1, 1), ranges[0]);
        Assert.Equal((2, 3), (ranges[1].Best, ranges[1].Worst));
    }

    [Fact]
    public void Regions_with_little_between_them_change_places()
    {
        var ranges = Ranges("vary 10% times 1000 seed 7", "A: 1 0", "B: 0 1");

        Assert.All(ranges, r => Assert.Equal((1, 2), (r.Best, r.Worst)));
        Assert.InRange(ranges[0].Unchanged.ToDouble(), 0.5, 0.95);
    }

    [Theory]
    [InlineData("sum")]
    [InlineData("geometric")]
    public void Trials_are_the_same_for_a_seed_and_others_for_another(string combination)
    {
        string[] figures = ["A: 5 4 3", "B: 3 4 5.1"];
        var lines = $"combine {combination}\nvary 20% times 100 seed";

        Assert.Equal(Ranges($"{lines} 7", figures), Ranges($"{lines} 7", figures));
        Assert.NotEqual(Ranges($"{lines} 7", figures), Ranges($"{lines} 8", figures));
    }

    [Fact]
    public void Regions_without_a_place_have_no_range_and_do_not_count()
    {
        var assessment = RegionCheck.Assess("A weight 51 by minmax missing none\nB weight 49 by minmax missing none\nvary 10% times 10 seed 7", "A: 3 2 –", "B: 3 1 9");

        Assert.Equal([new PlaceRange(1, 1, 1, 1), new PlaceRange(2, 2, 2, 1), null], RegionCheck.InOrder(assessment).Select(r => r.Range));
    }

    private static PlaceRange[] Ranges(string lines, params string[] figures) =>
        [.. RegionCheck.InOrder(RegionCheck.Assess($"A weight 51 by minmax from 0 to 30 missing none\nB weight 49 by minmax from 0 to 30 missing none\n{lines}", figures)).Select(r => r.Range!)];
}
