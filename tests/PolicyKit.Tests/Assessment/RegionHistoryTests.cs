using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;

namespace PolicyKit.Tests.Assessment;

/// <summary>Regions that begin, end, merge and change their names.</summary>
public sealed class RegionHistoryTests
{
    private const string Regions = """
        region 省 "33" {
          甲市 "3301" { 拱区 "330105", 下区 "330103" to 2020 into 拱区, 钱区 "330114" from 2021 },
          乙市 "3306" { 柯区 "330603" was 绍县 "330621" to 2013, 越区 "330602" }
        }
        group 几区 = 拱区, 下区, 钱区, 柯区
        @better higher
        indicator 收入
        """;

    [Theory]
    [InlineData("sum(收入 over children)", "甲市", 2020, 3)]
    [InlineData("sum(收入 over children)", "甲市", 2021, 5)]
    [InlineData("mean(收入 over 几区)", "甲市", 2020, 11, 3)]
    [InlineData("mean(收入 over 几区)", "甲市", 2021, 13, 3)]
    [InlineData("sum(收入 over siblings)", "钱区", 2021, 5)]
    [InlineData("收入 of 下区", "乙市", 2020, 2)]
    [InlineData("收入 growth", "拱区", 2021, 0)]
    public void Only_regions_that_are_there_count(string formula, string region, int year, int expected, int of = 1)
    {
        var outcome = Outcome($"{Regions}\nindicator 合计 = {formula}\ntarget 合计 >= 0 by {year}", region, year, In("拱区", 2019, 2020, 2021), In("下区", 2019, 2020), In("钱区", 2021), In("柯区", 2020, 2021));

        Assert.Equal(Rational.Create(expected, of), outcome.Figure!.Value);
    }

    [Theory]
    [InlineData("收入 of 下区", "乙市", 2021, "下区 ended with 2020 and went into 拱区")]
    [InlineData("收入 of 钱区", "乙市", 2020, "钱区 begins with 2021")]
    [InlineData("收入 growth", "钱区", 2021, "钱区 begins with 2021")]
    [InlineData("sum(收入 growth over children)", "甲市", 2021, "钱区 begins with 2021")]
    public void A_figure_from_outside_its_time_is_unknown_and_told_why(string formula, string region, int year, string why)
    {
        var outcome = Outcome($"{Regions}\nindicator 合计 = {formula}\ntarget 合计 >= 0 by {year}", region, year, In("拱区", 2020, 2021), In("钱区", 2021), In("乙市", 2020, 2021));

        Assert.Null(outcome.Figure);
        Assert.Contains(why, outcome.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("下区", 2020, TargetStatus.Met)]
    [InlineData("下区", 2021, TargetStatus.NotAssessable)]
    [InlineData("钱区", 2020, TargetStatus.NotAssessable)]
    [InlineData("钱区", 2021, TargetStatus.Met)]
    [InlineData("拱区", 2025, TargetStatus.OnTrack)]
    public void A_target_that_is_due_when_its_region_is_not_there_cannot_be_assessed(string region, int due, TargetStatus expected) =>
        Assert.Equal(expected, Outcome($"{Regions}\ntarget 收入 >= 1 by {due}", region, Math.Min(due, 2021), In("下区", 2019, 2020), In("钱区", 2021), In("拱区", 2020, 2021)).Status);

    [Theory]
    [InlineData("绍县")]
    [InlineData("330621")]
    [InlineData("330603")]
    [InlineData("柯区")]
    public void A_former_name_names_the_same_region_and_its_series_goes_on(string name)
    {
        var policy = Policy.Parse($"policy \"P\" for 绍县\n{Regions}\ntarget 收入 growth >= 50% total 2013..2014 by 2014");
        var evaluation = policy.Evaluate([new(name, "收入", 2013, 2), new("柯区", "收入", 2014, 3)]);

        Assert.Equal("柯区", evaluation.Region);
        Assert.Equal(TargetStatus.Met, Assert.Single(evaluation.Outcomes).Status);
        Assert.Empty(evaluation.Findings);
        Assert.Equal(evaluation.Outcomes.Select(o => o.Status), policy.Evaluate([new(name, "收入", 2013, 2), new("柯区", "收入", 2014, 3)], name).Outcomes.Select(o => o.Status));
    }

    [Fact]
    public void A_name_that_had_ended_is_taken_and_told()
    {
        var evaluation = Policy.Parse($"{Regions}\ntarget 收入 >= 1 by 2015").Evaluate([new("绍县", "收入", 2015, 2)], "柯区");

        Assert.Equal(TargetStatus.Met, Assert.Single(evaluation.Outcomes).Status);
        Assert.Equal(
            "2015: figures are given under the former name 绍县, which ended with 2013; they are taken as those of 柯区 (收入).", Assert.Single(evaluation.Findings).English);
    }

    [Fact]
    public void What_is_observed_of_a_region_when_it_is_not_there_is_left_out_and_told()
    {
        var evaluation = Policy.Parse($"{Regions}\nindicator 合计 = 收入 of 下区\ntarget 合计 >= 1 by 2021\ntarget 收入 >= 1 by 2021")
            .Evaluate([new("下区", "收入", 2021, 2), new("330103", "收入", 2022, 2), new("钱区", "收入", 2020, 2), new("钱区", "别的", 2019, 2)], "钱区", 2022);

        Assert.All(evaluation.Outcomes, o => Assert.Equal(TargetStatus.NoData, o.Status));
        Assert.Equal(
            [
                "2020: figures of a year in which the region is not there are left out (收入): 钱区 begins with 2021.",
                "下区: 2021: figures of a year in which the region is not there are left out (收入): 下区 ended with 2020 and went into 拱区.",
                "下区: 2022: figures of a year in which the region is not there are left out (收入): 下区 ended with 2020 and went into 拱区.",
            ],
            evaluation.Findings.Select(f => f.English));
        Assert.All(evaluation.Findings, f => Assert.DoesNotMatch("[a-z]{3}", f.Chinese));
    }

    [Theory]
    [InlineData("下区", 2020, "place 1 of 2")]
    [InlineData("拱区", 2020, "place 2 of 2")]
    [InlineData("拱区", 2021, "place 2 of 2")]
    [InlineData("钱区", 2021, "place 1 of 2")]
    public void A_place_is_one_among_those_that_are_there(string region, int year, string place)
    {
        var outcome = Outcome($"{Regions}\ntarget 收入 top 1 among siblings by {year}", region, year, In("拱区", 2020, 2021), In("下区", 2020), In("钱区", 2021));

        Assert.Contains(place, outcome.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2020, "下区 拱区")]
    [InlineData(2021, "钱区 拱区")]
    public void An_assessment_has_the_regions_that_are_there(int year, string expected)
    {
        var policy = Policy.Parse($"policy \"P\" for 甲市\n{Regions}\nassessment 考评 over children {{ 收入 weight 100 by rank missing none\n vary 10% times 3 seed 1 }}");
        var assessment = policy.Assess(null, [.. In("拱区", 2020, 2021), .. In("下区", 2020), .. In("钱区", 2021)], year);

        Assert.Equal(expected, string.Join(' ', assessment.Regions.Select(r => r.Region.Name)));
    }

    [Fact]
    public void An_assessment_of_a_year_without_regions_is_empty()
    {
        var policy = Policy.Parse("region 甲 from 2021\ngroup 组 = 甲\n@better higher\nindicator 收入\nassessment 考评 over 组 { 收入 weight 100 by rank missing none\n vary 10% times 3 seed 1 }");

        Assert.Empty(policy.Assess(null, [new("甲", "收入", 2020, 1)], 2020).Regions);
    }

    [Fact]
    public void Records_of_a_region_that_is_not_there_count_only_above_it()
    {
        var policy = Policy.Parse($"{Regions}\nrecord 家庭 {{ 地区: region  收入额: 元 }}\nindicator 户均 : 元 = mean(收入额 by 地区)\ntarget 户均 >= 1元 by 2021");
        RecordBatch[] records = [new("家庭", 2021, new ColumnBatch(TextColumn.Of("地区", ["下区", "拱区", "330621"]), new NumberColumn("收入额", new double[] { 10, 20, 70 })))];

        Assert.Equal(15, policy.Evaluate([], records, "甲市").Outcomes[0].Figure!.Value);
        Assert.Equal(70, policy.Evaluate([], records, "乙市").Outcomes[0].Figure!.Value);
        var own = policy.Evaluate([], records, "下区");
        Assert.Equal(TargetStatus.NotAssessable, own.Outcomes[0].Status);
        Assert.Contains("下区 ended with 2020 and went into 拱区", Assert.Single(own.Findings).In(Language.English), StringComparison.Ordinal);
    }

    private static TargetOutcome Outcome(string policy, string region, int year, params IEnumerable<Observation>[] observations) =>
        Assert.Single(Policy.Parse(policy).Evaluate(observations.SelectMany(o => o), region, year).Outcomes);

    // 拱区 has 1, 下区 2, 钱区 4, all others 8.
    private static IEnumerable<Observation> In(string region, params int[] years) =>
        years.Select(y => new Observation(region, "收入", y, region switch { "拱区" => 1, "下区" => 2, "钱区" => 4, _ => 8 }));
}
