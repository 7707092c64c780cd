using PolicyKit.Assessment;
using PolicyKit.Data;
using PolicyKit.Results;
using PolicyKit.Symbols;

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
    public void Aims_that_other_regions_decide_are_decided_for_all_regions_at_once()
    {
        var policy = Policy.Parse(
            """
            region 省 { 甲市, 乙市, 丙市 }
            @better higher
            indicator A
            indicator Rest = sum(A over siblings) - A
            target A top 1 among siblings by 2021, >= 3 by 2021, >= (mean(A over siblings)) by 2021, as 乙市 by 2022, >= 1 by 2021Q2
            target A for 乙市 >= 2 by 2022
            target Rest <= 3 by 2021
            """);
        var all = policy.Evaluate(new FigurePanel(["甲市", "乙市", "丙市", "外市"], 2021, 1, new NumberColumn("A", new[] { 1d, 2, 3, 4 })));

        Assert.Equal([true, true, true, true, false, true, true], all.Aims.Select(a => a.IsColumnar));
        Assert.Equal("NotMet NotMet NotMet NotAssessable NotAssessable - NotMet", Row(0));
        Assert.Equal("NotMet NotMet Met OnTrack NotAssessable OnTrack NotMet", Row(1));
        Assert.Equal("Met Met Met OnTrack NotAssessable - Met", Row(2));
        Assert.Equal("NotAssessable Met NotAssessable OnTrack NotAssessable - NoData", Row(3));

        string Row(int region) => string.Join(' ', Enumerable.Range(0, all.Aims.Length).Select(a => all.Status(a, region, 2021)?.ToString() ?? "-"));
    }

    [Fact]
    public void What_no_double_tells_from_a_whole_number_is_decided_all_the_same()
    {
        var policy = Policy.Parse("region 省 { 甲, 乙, 丙 }\nindicator A\nindicator M = mean(A over siblings)\ntarget M > 1 by 2021");
        var all = policy.Evaluate(new FigurePanel(["甲", "乙", "丙"], 2021, 2, new NumberColumn("A", new[] { 1, 1, 1, 1, 1.0000000000000002, 1 })));

        Assert.True(all.Aims[0].IsColumnar);
        Assert.All(Enumerable.Range(0, 3), r => Assert.Equal(TargetStatus.Met, all.Status(0, r, 2021)));
        Assert.All(Enumerable.Range(0, 3), r => Assert.Equal(TargetStatus.Met, all.Status(0, r, 2022)));
    }

    // Some figures are bounded, about, doubled, preliminary or in another unit.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Each_status_of_observed_regions_is_that_of_the_evaluation_of_the_region(int part)
    {
        for (var seed = part * 20; seed < (part + 1) * 20; seed++)
        {
            var random = new RandomPanel(seed);
            var noise = new Random(seed);
            var observations = ObservationsOf(random.Panel).SelectMany(o => noise.Next(40) switch
            {
                0 => [o with { Comparison = Comparison.Greater }],
                1 => [o with { IsApproximate = true }],
                2 => [o with { Source = "甲报告" }, o with { Source = "乙报告", Value = o.Value + noise.Next(2) }],
                3 => [o with { Status = FigureStatus.Preliminary }],
                4 => [o with { Value = o.Value / 3 }],
                5 => [o with { Period = Period.OfQuarter(o.Year, 2) }],
                _ => new[] { o },
            }).ToList();
            var policy = Policy.Parse(random.Text);
            var options = new EvaluationOptions { AsOf = random.Panel.LastYear, LeastStatus = noise.Next(2) == 0 ? FigureStatus.Final : FigureStatus.Estimated };
            var all = policy.EvaluateRegions(observations, options: options);

            Assert.Equal("省、甲、乙、丙、丁", string.Join('、', all.Panel.Regions.Take(5)));
            for (var year = all.Panel.FirstYear; year <= all.Panel.LastYear; year++)
            {
                foreach (var (region, place) in all.Panel.Regions.Select((r, i) => (r, i)))
                {
                    var one = policy.Evaluate(observations, [], options with { Region = region, AsOf = year });
                    var statuses = Enumerable.Range(0, all.Aims.Length).Select(a => (all.Aims[a].Aim, Status: all.Status(a, place, year))).Where(a => a.Status is not null);
                    Assert.Equal(one.Outcomes.Select(o => (o.Aim, (TargetStatus?)o.Status)), statuses);
                    Assert.Equal(one.Outcomes.Select(o => o.Reason), all.Explain(place, year).Outcomes.Select(o => o.Reason));
                }
            }
        }
    }

    [Fact]
    public void Observed_regions_are_those_named_or_all_that_are_known()
    {
        var policy = Policy.Parse("region 省 { 甲市 \"330100\", 乙市 }\nindicator A : %\ntarget A <= 5% by 2023");
        Observation[] observations = [new("330100", "A", 2021, 6, "%"), new("外市", "A", 2022, 4, "%", Source: "甲报告"), new("外市", "A", 2022, 5, "%", Source: "乙报告"), new("甲市", "A", 2024, 1, "%")];
        var all = policy.EvaluateRegions(observations);

        Assert.Equal("省、甲市、乙市、外市", string.Join('、', all.Panel.Regions));
        Assert.Equal((2021, 2023), (all.Panel.FirstYear, all.Panel.LastYear));
        Assert.Contains("外市", Assert.Single(all.Findings).English, StringComparison.Ordinal);
        Assert.Equal([TargetStatus.NoData, TargetStatus.NotAssessable, TargetStatus.NoData, TargetStatus.NoData], Enumerable.Range(0, 4).Select(r => all.Status(0, r, 2023)!.Value));
        Assert.Equal("乙市", Assert.Single(policy.EvaluateRegions(observations, regions: ["乙市"]).Panel.Regions));
        Assert.Throws<ArgumentException>(() => policy.EvaluateRegions(observations, regions: ["甲市", "330100"]));
        Assert.Throws<ArgumentException>(() => policy.EvaluateRegions(observations, options: new() { Region = "甲市" }));
        Assert.Throws<ArgumentException>(() => policy.EvaluateRegions(observations, options: new() { AsOf = Period.OfQuarter(2022, 2) }));
    }

    [Fact]
    public void Indicators_over_records_are_known_of_all_regions()
    {
        var policy = Policy.Parse(
            "region 省 { 甲市, 乙市 }\nrecord 家庭 { 地区 : region, 收入 : 元 }\nindicator 均收入 : 元 = mean(收入 by 地区)\ntarget 均收入 >= 15元 by 2023, >= (均收入 of parent) by 2023");
        var records = new RecordBatch("家庭", 2023, new ColumnBatch(TextColumn.Of("地区", ["甲市", "甲市", "乙市"]), new NumberColumn("收入", new double[] { 10, 12, 30 })));
        var all = policy.EvaluateRegions([], [records]);

        Assert.All(all.Aims, a => Assert.True(a.IsColumnar));
        Assert.Equal([TargetStatus.Met, TargetStatus.NotMet, TargetStatus.Met], Enumerable.Range(0, 3).Select(r => all.Status(0, r, 2023)!.Value));
        Assert.Equal([TargetStatus.NotAssessable, TargetStatus.NotMet, TargetStatus.Met], Enumerable.Range(0, 3).Select(r => all.Status(1, r, 2023)!.Value));
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
