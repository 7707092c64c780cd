using PolicyKit.Data;
using PolicyKit.Results;

namespace PolicyKit.Tests.Panels;

public sealed class PanelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Each_status_is_that_of_the_evaluation_of_the_region(int part)
    {
        for (var seed = part * 25; seed < (part + 1) * 25; seed++)
        {
            AssertIsThatOfEachRegion(new RandomPanel(seed));
        }
    }

    [Fact]
    public void A_panel_says_how_regions_stand_year_by_year()
    {
        var policy = Policy.Parse("region 省 { 甲市 \"330100\", 乙市 }\nindicator 失业率 aka 调查失业率\ntarget 失业率 <= 5 by 2023");
        var all = policy.Evaluate(new FigurePanel(["330100", "乙市"], 2021, 3, new NumberColumn("调查失业率", new[] { 6, 5.5, 5, 5.2, double.NaN, double.NaN })));

        Assert.Equal("甲市、乙市", string.Join('、', all.Panel.Regions));
        Assert.Equal([TargetStatus.NotAssessable, TargetStatus.OnTrack, TargetStatus.Met], Enumerable.Range(2021, 3).Select(y => all.Status(0, 0, y)!.Value));
        Assert.Equal([TargetStatus.NotAssessable, TargetStatus.NotAssessable, TargetStatus.NotAssessable], Enumerable.Range(2021, 3).Select(y => all.Status(0, 1, y)!.Value));
        Assert.Equal([(TargetStatus.Met, 1), (TargetStatus.NotAssessable, 1)], all.Counts(2023).Select(c => (c.Key, c.Value)));
        Assert.True(all.Aims[0].IsColumnar);
        Assert.Equal("5", all.Explain(0, 2023).Outcomes[0].Figure!.Value.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => all.Explain(2, 2023));
        Assert.Throws<ArgumentOutOfRangeException>(() => all.Status(0, 0, 2024));
    }

    // The example of docs/panels.md.
    [Fact]
    public void The_example_of_the_page_says_what_the_page_says()
    {
        var policy = Policy.Parse("indicator 失业率 : %\ntarget 失业率 <= 5% by 2023");
        var all = policy.Evaluate(new FigurePanel(["甲市", "乙市"], 2021, 3, new NumberColumn("失业率", new[] { 6, 5.5, 5, 5.2, double.NaN, double.NaN })));

        Assert.Equal(TargetStatus.Met, all.Status(aim: 0, region: 0, year: 2023));
        Assert.StartsWith("from 6% in 2021 and 5.5% in 2022, a straight line", all.Explain(region: 0, year: 2022).Outcomes[0].Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_panel_without_regions_counts_nothing()
    {
        var all = Policy.Parse("indicator A\ntarget A <= 5 by 2023").Evaluate(new FigurePanel([], 2021, 3, new NumberColumn("A", ReadOnlyMemory<double>.Empty)));

        Assert.Empty(all.Counts(2023));
        Assert.Throws<ArgumentOutOfRangeException>(() => all.Counts(2024));
    }

    [Fact]
    public void Aims_that_other_regions_decide_are_decided_region_by_region()
    {
        var policy = Policy.Parse("region 省 { 甲市, 乙市 }\n@better higher\nindicator A\ntarget A top 1 among siblings by 2021, >= 3 by 2021\ntarget A for 乙市 >= 2 by 2021");
        var all = policy.Evaluate(new FigurePanel(["甲市", "乙市"], 2021, 1, new NumberColumn("A", new[] { 1d, 2 })));

        Assert.Equal([false, true, true], all.Aims.Select(a => a.IsColumnar));
        Assert.Equal([TargetStatus.NotMet, TargetStatus.NotMet, null], Enumerable.Range(0, 3).Select(a => all.Status(a, 0, 2021)));
        Assert.Equal([TargetStatus.Met, TargetStatus.NotMet, TargetStatus.Met], Enumerable.Range(0, 3).Select(a => all.Status(a, 1, 2021)));
    }

    [Fact]
    public void A_panel_that_does_not_fit_is_refused()
    {
        var policy = Policy.Parse("region 省 { 甲市 \"330100\" }\nindicator A aka B");
        Assert.Throws<ArgumentException>(() => new FigurePanel(["甲", "甲"], 2021, 1));
        Assert.Throws<ArgumentException>(() => new FigurePanel(["甲"], 2021, 2, new NumberColumn("A", new double[1])));
        Assert.Throws<ArgumentException>(() => new FigurePanel(["甲"], 2021, 1, new NumberColumn("A", new double[1]), new NumberColumn("A", new double[1])));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FigurePanel(["甲"], 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FigurePanel(["甲"], 2021, 0));
        Assert.Throws<ArgumentException>(() => policy.Evaluate(new FigurePanel(["甲市"], 2021, 1, new NumberColumn("C", new double[1]))));
        Assert.Throws<ArgumentException>(() => policy.Evaluate(new FigurePanel(["甲市"], 2021, 1, new NumberColumn("A", new double[1]), new NumberColumn("B", new double[1]))));
        Assert.Throws<ArgumentException>(() => policy.Evaluate(new FigurePanel(["甲市", "330100"], 2021, 1)));
    }

    [Fact]
    public void Threads_change_nothing()
    {
        var random = new Random(3);
        var policy = Policy.Parse("indicator A, B\nindicator C = A / B\ntarget A >= 3 by 2024, falling 2020..2024\ntarget C <= 1 by 2025, growth >= 5% yearly 2020..2025");
        var panel = new FigurePanel(
            [.. Enumerable.Range(0, 9_000).Select(r => $"R{r}")],
            2020,
            4,
            [.. new[] { "A", "B" }.Select(n => new NumberColumn(n, Enumerable.Range(0, 36_000).Select(_ => random.Next(9) == 0 ? double.NaN : random.Next(9)).ToArray()))]);
        var (one, five) = (policy.Evaluate(panel, new() { Threads = 1, CompileFrom = long.MaxValue }), policy.Evaluate(panel, new() { Threads = 5, CompileFrom = 0 }));

        Assert.All(Enumerable.Range(0, 4), a => Assert.Equal(one.Codes(a).ToArray(), five.Codes(a).ToArray()));
        Assert.Equal(5, one.Codes(0).ToArray().Concat(one.Codes(2).ToArray()).Distinct().Count());
    }

    private static void AssertIsThatOfEachRegion(RandomPanel random)
    {
        var policy = Policy.Parse(random.Text);
        var all = policy.Evaluate(random.Panel);

        Assert.Equal(policy.Targets.SelectMany(t => t.Aims), all.Aims.Select(a => a.Aim));
        for (var region = 0; region < all.Panel.Regions.Length; region++)
        {
            var observations = ObservationsOf(random.Panel);
            for (var year = all.Panel.FirstYear; year <= all.Panel.LastYear; year++)
            {
                var one = policy.Evaluate(observations, all.Panel.Regions[region], year);
                var statuses = Enumerable.Range(0, all.Aims.Length).Select(a => (all.Aims[a].Aim, Status: all.Status(a, region, year))).Where(a => a.Status is not null);
                Assert.Equal(one.Outcomes.Select(o => (o.Aim, (TargetStatus?)o.Status)), statuses);
            }
        }
    }

    private static List<Observation> ObservationsOf(FigurePanel panel) =>
    [
        .. from column in panel.Columns
           from row in Enumerable.Range(0, panel.RowCount)
           where !double.IsNaN(column.Values.Span[row])
           select new Observation(panel.Regions[row / panel.Years], column.Name, panel.FirstYear + (row % panel.Years), PolicyKit.Numerics.Rational.FromShortest(column.Values.Span[row])),
    ];
}
