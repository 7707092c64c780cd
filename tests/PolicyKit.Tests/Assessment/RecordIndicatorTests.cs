using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Results;

namespace PolicyKit.Tests.Assessment;

/// <summary>Indicators that are computed from records, held against targets.</summary>
public sealed class RecordIndicatorTests
{
    private const string Households = """
        policy "P" for 甲市 2021..2025
        region 某省 "33" { 甲市 "3301" { 东区, 西区 }, 乙市 "3302" }
        record 家庭 { 地区: region  人数: 人  收入: 元/年  权数: number }
        let 人均 of 家庭 = 收入 / 人数
        band 组 of 人均 { 低 < 10元/年/人; 中 <= 30元/年/人; 高 rest }
        indicator 人口 : 人
        """;

    private const string Table = """
        甲市 2 20 1
        甲市 1 20 2
        东区 1 40 1
        乙市 4 20 3
        乙市 1 ?  1
        ?    1 99 1
        """;

    [Theory]
    [InlineData("share(家庭 where 组 is 中 by 地区)", "2/3", "1/2", "0")]
    [InlineData(": % = share(家庭 where 组 is 中 by 地区)", "200/3", "50", "0")]
    [InlineData("share(家庭 where 组 is 中 by 地区 weight 权数)", "3/4", "3/7", "0")]
    [InlineData("share(组 is 低 by 地区 weight 人数)", "0", "1/2", "1")]
    [InlineData("count(家庭 by 地区)", "3", "5", "2")]
    [InlineData("count(收入 by 地区)", "3", "4", "1")]
    [InlineData("count(家庭 where 人数 > 1人 by 地区)", "1", "2", "1")]
    [InlineData("sum(收入 by 地区)", "80", "100", "20")]
    [InlineData("mean(人均 by 地区)", "70/3", "75/4", "5")]
    [InlineData("mean(人均 weight 人数 by 地区)", "20", "25/2", "5")]
    [InlineData("max(收入 by 地区 where 组 is 高)", "40", "40", "?")]
    [InlineData("gini(收入 by 地区)", "1/6", "3/20", "0")]
    [InlineData("gini(人均 weight 权数 by 地区)", "1/4", "20/49", "0")]
    [InlineData("sum(收入 by 地区) / sum(人数 by 地区) * 1人", "20", "100/9", "4")]
    [InlineData("sum(收入 by 地区) / 人口", "8", "1", "?")]
    [InlineData("share(人均 > mean(人均) by 地区)", "1/3", "1/4", "0")]
    public void A_statistic_is_of_the_records_of_the_region_and_of_those_in_it(string formula, string city, string province, string other)
    {
        var declared = formula.StartsWith(':') ? formula : $"= {formula}";
        Assert.Equal(city, Value(declared, "甲市"));
        Assert.Equal(province, Value(declared, "33"));
        Assert.Equal(other, Value(declared, "乙市"));
    }

    [Fact]
    public void Other_formulas_use_such_an_indicator_like_any_other()
    {
        var policy = Policy.Parse($"""
            {Households}
            indicator 总收入 : 元/年 = sum(收入 by 地区)
            indicator 占全省 : % = 总收入 / (总收入 of parent)
            indicator 最高 : 元/年 = max(总收入 over siblings)
            target 占全省 >= 80% by 2025, >= 80% by 2022
            target 最高 >= 81元/年 by 2022
            target 总收入 growth >= 10% 2021..2022
            target 总收入 top 1 among siblings by 2022
            """);

        var outcomes = policy.Evaluate([], [Batch(2022, Table), Batch(2021, Table)]).Outcomes;

        Assert.Equal(["OnTrack 80", "Met 80", "NotMet 80", "NotMet 80", "NotAssessable –"], outcomes.Select(o => $"{o.Status} {o.Figure?.Value.ToString() ?? "–"}"));
    }

    [Fact]
    public void An_observation_comes_before_the_records()
    {
        var policy = Policy.Parse($"{Households}\nindicator A = gini(收入 by 地区)\ntarget A <= 0.4 by 2022");

        var figure = policy.Evaluate([new Observation("甲市", "A", 2022, 0.3m, Source: "公报")], [Batch(2022, Table)]).Outcomes[0].Figure!;

        Assert.Equal((0.3m, false, "公报"), (figure.Value, figure.IsComputed, figure.Source));
        Assert.True(policy.Evaluate([], [Batch(2022, Table)]).Outcomes[0].Figure!.IsComputed);
        Assert.True(policy.FindIndicator("A")!.IsFromRecords);
        Assert.False(policy.FindIndicator("人口")!.IsFromRecords);
    }

    [Theory]
    [InlineData("乙市", "it is computed from records, and nobody observed it", "")]
    [InlineData("西区", "no record of 家庭 for 2022 is of 西区", "2022")]
    [InlineData("甲市", "a weight is negative", "2022 bad")]
    [InlineData("乙市", "no record of the group has a value", "2022 none")]
    public void It_is_told_why_there_is_no_figure(string region, string reason, string records)
    {
        var table = records switch
        {
            "2022 bad" => "甲市 1 1 -1",
            "2022 none" => "乙市 1 ? 1",
            _ => Table,
        };
        var policy = Policy.Parse($"{Households}\nindicator A = gini(收入 by 地区 weight 权数)\ntarget A <= 0.4 by 2022");

        var outcome = policy.Evaluate([new Observation("乙市", "人口", 2023, 5)], records.Length == 0 ? [] : [Batch(2022, table)], region).Outcomes[0];

        Assert.Equal((TargetStatus.NoData, $"no figure is known: {reason}"), (outcome.Status, outcome.Reason.English));
        Assert.NotEqual(outcome.Reason.English, outcome.Reason.Chinese);
    }

    [Fact]
    public void A_year_without_records_is_told_from_one_with_them()
    {
        var policy = Policy.Parse($"{Households}\nindicator A = gini(收入 by 地区)\nindicator B = A - A growth\ntarget B <= 0.4 by 2022");

        Assert.Equal(
            "no figure is known: no exact figure of A is known of 甲市 for 2021", policy.Evaluate([], [Batch(2022, Table)]).Outcomes[0].Reason.English);
        Assert.Equal(
            "no figure is known: no records of 家庭 are given for 2024",
            policy.Evaluate([new Observation("甲市", "人口", 2024, 5)], [Batch(2022, Table)], year: 2024).Outcomes[0].Reason.English);
    }

    [Fact]
    public void Records_that_count_for_no_region_are_told()
    {
        var policy = Policy.Parse($"{Households}\nindicator A = gini(收入 by 地区)\ntarget A <= 0.4 by 2022");

        Assert.Equal(["家庭 2022: of 1 records 地区 is not known; they count for no region."], policy.Evaluate([], [Batch(2022, Table)]).Findings.Select(f => f.English));
        Assert.Equal(
            ["家庭 2022: the policy does not declare '丙市'; records of these count for no other region."],
            policy.Evaluate([], [Batch(2022, "丙市 1 1 1\n3301 1 1 1")]).Findings.Select(f => f.English));
        Assert.Empty(Policy.Parse("record 家庭 { 地区: region, 收入: 元 }\nindicator A = gini(收入 by 地区)").Evaluate([], [Batch(2022, "丙市 1 1 1")], "丙市").Findings);
    }

    [Fact]
    public void Codes_of_regions_do_as_well_and_later_records_do_not_count()
    {
        var policy = Policy.Parse($"{Households}\nindicator A : 元/年 = sum(收入 by 地区)\ntarget A <= 5元/年 by 2025");

        var outcome = policy.Evaluate([], [Batch(2022, "3301 1 1 1\n东区 1 2 1"), Batch(2025, Table)], year: 2024).Outcomes[0];

        Assert.Equal((2022, (Rational)3), (outcome.Figure!.Year, outcome.Figure.Value));
    }

    [Fact]
    public void Where_no_region_is_named_no_records_are_taken() =>
        Assert.Equal(
            "no figure is known: no region is named whose records could be taken",
            Policy.Parse("record 家庭 { 地区: region, 收入: 元/年 }\nindicator A = gini(收入 by 地区)\ntarget A <= 0.4 by 2022").Evaluate([], [Batch(2022, Table)]).Outcomes[0].Reason.English);

    [Fact]
    public void Batches_that_do_not_fit_are_refused()
    {
        var policy = Policy.Parse("record 家庭 { 地区: region, 收入: 元, 类: category(a, b) }\nindicator A = gini(收入 where 类 is a by 地区)\ntarget A <= 0.4 by 2022");
        Column[] sound = [TextColumn.Of("地区", ["甲"]), new NumberColumn("收入", new double[] { 1 }), TextColumn.Of("类", ["a"])];

        Assert.Equal("The policy has no record named '企业'.", Refused(new RecordBatch("企业", 2022, new ColumnBatch([.. sound]))));
        Assert.Equal("There are two batches of '家庭' for 2022.", Refused(new("家庭", 2022, new([.. sound])), new("家庭", 2022, new([.. sound]))));
        Assert.Equal("The batch has no column '地区'.", Refused(new RecordBatch("家庭", 2022, new([.. sound[1..]]))));
        Assert.Equal("Column '地区' is a NumberColumn, which does not hold a region.", Refused(new RecordBatch("家庭", 2022, new(new NumberColumn("地区", new double[] { 1 }), sound[1], sound[2]))));
        Assert.Equal("Column '类' holds 'c' in row 0, but one of 'a', 'b' is needed.", Refused(new RecordBatch("家庭", 2022, new(sound[0], sound[1], TextColumn.Of("类", ["c"])))));

        string Refused(params RecordBatch[] batches) => Assert.Throws<ArgumentException>(() => policy.Evaluate([], batches)).Message.Split(" (Parameter")[0];
    }

    private static string Value(string declared, string region)
    {
        var outcome = Policy.Parse($"{Households}\nindicator A {declared}\ntarget A rising 2021..2022")
            .Evaluate([new("甲市", "人口", 2022, 10), new("某省", "人口", 2022, 100)], [Batch(2022, Table)], region, 2022).Outcomes[0];
        return outcome.Figure?.Value is { } value ? value.IsInteger ? value.ToString() : $"{value.Numerator}/{value.Denominator}" : "?";
    }

    private static RecordBatch Batch(int year, string table)
    {
        var cells = table.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        double[] Numbers(int column) => [.. cells.Select(c => c[column] == "?" ? double.NaN : double.Parse(c[column], System.Globalization.CultureInfo.InvariantCulture))];
        return new RecordBatch("家庭", year, new ColumnBatch(
            TextColumn.Of("地区", cells.Select(c => c[0] == "?" ? null : c[0])),
            new NumberColumn("人数", Numbers(1)),
            new NumberColumn("收入", Numbers(2)),
            new NumberColumn("权数", Numbers(3))));
    }
}
