using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Assessment.Regions;

public sealed class TotalTests
{
    private const string A = "A: 0 25 100";
    private const string B = "B: 0 – 100";
    private const string GroupAndOne = "G {\nA weight 30 by minmax\nB weight 20 by minmax\n}\nC weight 50 by minmax\nmissing exclude";

    [Theory]
    [InlineData("exclude", "0 25 100")]
    [InlineData("zero", "0 15 100")]
    [InlineData("average", "0 35 100")]
    [InlineData("none", "0 – 100")]
    public void A_missing_figure_is_treated_as_the_line_says(string policy, string totals) =>
        Assert.Equal(totals, RegionCheck.Totals($"A weight 60 by minmax\nB weight 40 by minmax\nmissing {policy}", A, B));

    [Theory]
    [InlineData("A weight 60 by minmax\nB weight 40 by minmax missing zero\nmissing exclude", "0 15 100")]
    [InlineData("A weight 60 by minmax missing none\nB weight 40 by minmax missing average", "0 35 100")]
    public void What_an_item_says_of_itself_comes_first(string lines, string totals) => Assert.Equal(totals, RegionCheck.Totals(lines, A, B));

    [Theory]
    [InlineData("C: 0 0 0 100", "A: 0 50 – 100", "B: 0 – – 100", "0 25 0 100")]
    [InlineData("C: 0 – 0 100", "A: 0 50 – 100", "B: 0 – – 100", "0 50 0 100")]
    public void The_weight_of_an_excluded_item_goes_to_its_group_and_that_of_an_excluded_group_to_the_others(string c, string a, string b, string totals) =>
        Assert.Equal(totals, RegionCheck.Totals(GroupAndOne, a, b, c));

    [Fact]
    public void Weights_points_and_sub_totals_add_up_also_where_items_are_excluded()
    {
        var region = RegionCheck.InOrder(RegionCheck.Assess(GroupAndOne, "A: 0 50 100", "B: 0 – 100", "C: 0 80 100")).ElementAt(1);

        Assert.Equal("50 0 50", RegionCheck.Join(region.Items.Select(i => i.Weight)));
        Assert.Equal("25 – 40", RegionCheck.Join(region.Items.Select(i => i.Points)));
        Assert.Equal("25 40", RegionCheck.Join(region.Groups.Select(g => g.Points)));
        Assert.Equal("50 80", RegionCheck.Join(region.Groups.Select(g => g.Mark)));
        Assert.Equal(65, region.Total);
        Assert.Equal("no figure is known for 2022", region.Items.ElementAt(1).Missing!.English);
    }

    [Fact]
    public void A_region_of_which_nothing_is_known_has_no_total_and_says_so()
    {
        var region = RegionCheck.Assess("A weight 100 by minmax\nmissing exclude", "A: 0 100 –").Regions[^1];

        Assert.Equal(("R3", null, null), (region.Region.Name, region.Total, region.Place));
        Assert.Equal("no item of it counts", Assert.Single(region.Reasons).English);
    }

    [Fact]
    public void Without_a_total_it_is_said_which_item_is_missing()
    {
        var reason = Assert.Single(RegionCheck.Assess("A weight 60 by minmax\nB weight 40 by minmax\nmissing none", A, B).Regions[^1].Reasons);

        Assert.Equal("no total without B: no figure is known for 2022", reason.English);
        Assert.Equal("缺少B，没有总分：2022年没有数值", reason.Chinese);
    }

    [Fact]
    public void A_figure_that_is_only_bounded_is_missing()
    {
        var observations = RegionCheck.Observations(A).Append(new Observation("R2", "B", RegionCheck.Year, 3, Comparison: Comparison.Greater));
        var policy = Policy.Parse(RegionCheck.PolicyOf("A weight 60 by minmax\nB weight 40 by minmax from 0 to 10\nmissing zero", A, B));

        var region = policy.Assess("考核", observations).Regions.Single(r => r.Region.Name == "R2");

        Assert.Equal("of B only >3 is known for 2022", region.Items.ElementAt(1).Missing!.English);
    }

    // √(40·90) = 60; (40²·90)^(1/3) = 52.4148…
    [Theory]
    [InlineData("sum", "2", "1", "1.7 0.6")]
    [InlineData("mean", "2", "1", "56.6667 20")]
    [InlineData("geometric", "1", "1", "60 0")]
    [InlineData("geometric", "2", "1", "52.4148 0")]
    public void Marks_are_combined_as_declared(string combination, string a, string b, string totals) => Assert.Equal(totals, RegionCheck.Totals(
        $"A weight {a} by minmax from 0 to 100\nB weight {b} by minmax from 0 to 100\ncombine {combination}\nmissing none", "A: 40 0", "B: 90 60"));

    [Fact]
    public void A_geometric_mean_of_equal_marks_is_that_mark() =>
        Assert.Equal("80 33.3333", RegionCheck.Totals(
            "G {\nA weight 12.5 by minmax from 0 to 3\nB weight 37.5 by minmax from 0 to 3\n}\nC weight 50 by minmax from 0 to 3\ncombine geometric\nmissing exclude",
            "A: 2.4 1", "B: – 1", "C: 2.4 1"));

    [Fact]
    public void A_geometric_mean_of_a_negative_mark_is_unknown_with_the_reason()
    {
        var region = RegionCheck.Assess("A weight 100 by minmax from 10 to 20\ncombine geometric\nmissing none", "A: 5 15").Regions[^1];

        Assert.Equal("the mark of A is negative, of which there is no geometric mean", Assert.Single(region.Reasons).English);
    }

    [Fact]
    public void Bonuses_and_deductions_come_to_the_total() =>
        Assert.Equal("3 25 98", RegionCheck.Totals("A weight 100 by minmax\nmissing none\nbonus 3 when B > 5\ndeduct 2 when A >= 100", "A: 0 25 100", "B: 9 1 2"));

    [Fact]
    public void An_unknown_condition_makes_the_total_unknown_with_the_reason()
    {
        var region = RegionCheck.Assess("A weight 100 by minmax\nmissing none\nbonus 3 when B > 5", "A: 0 100", "B: 9 –").Regions[^1];

        Assert.Null(region.Total);
        Assert.Equal("no total without B > 5: B is missing", Assert.Single(region.Reasons).English);
    }

    [Theory]
    [InlineData(Language.English, "A: 25 by minmax: mark 25, weight 100, 25 points|B: no figure is known for 2022; it does not count, and its weight goes to the others|total 25, place 2")]
    [InlineData(Language.Chinese, "A：25，按极差：得分25，权重100，计25分|B：2022年没有数值，不计入，其权重由其他项分摊|总分25，名次2")]
    public void Why_is_told_in_sentences(Language language, string sentences)
    {
        var region = RegionCheck.Assess("A weight 60 by minmax\nB weight 40 by minmax\nmissing exclude", A, B).Regions.Single(r => r.Region.Name == "R2");

        Assert.Equal(sentences, string.Join('|', region.Explain().Select(s => s.In(language))));
    }

    [Fact]
    public void Computed_indicators_and_other_years_can_be_items()
    {
        const string Text = """
            region 省 { 甲, 乙 }
            indicator 收入, 支出 : 元
            indicator 结余 : 元 = 收入 - 支出   @better higher
            indicator 增速 = 收入 growth   @better higher
            policy "办法" for 省
            assessment 考核 over children {
              结余 weight 50 by minmax missing none
              增速 weight 50 by minmax from 0% to 10% missing none
            }
            """;
        Observation[] observations =
        [
            new("甲", "收入", 2021, 100), new("甲", "收入", 2022, 105), new("甲", "支出", 2022, 100),
            new("乙", "收入", 2021, 100), new("乙", "收入", 2022, 110), new("乙", "支出", 2022, 100),
        ];

        var assessment = Policy.Parse(Text).Assess("考核", observations, 2022);

        Assert.Equal(["乙 100", "甲 25"], assessment.Regions.Select(r => $"{r.Region} {r.Total}"));
    }
}
