using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Tests.House;

namespace PolicyKit.Tests.Backends.Reference;

/// <summary>The 黄岩 rating of mu-yield.policy, over enterprises with round figures.</summary>
public sealed class HuangyanTests
{
    private const string Header = "编码 | 地区 | 行业组 | 规上 | 评价税收 | 用地面积 | 增加值 | 综合能耗 | 排放当量 | 从业人数 | 研发费用 | 主营业务收入";

    private static readonly string Policy = Repository.Read("src/PolicyKit.Zhejiang/Policies/mu-yield.policy");

    [Fact]
    public void An_enterprise_at_every_base_scores_exactly_100()
    {
        var table = Enterprises(AtBase("甲"));
        var why = table.Explain(0);

        Assert.Equal((Rational)100, why.Total);
        Assert.Equal([30, 20, 20, 10, 10, 10], why.Items.Select(i => i.Points!.Value));
        Assert.All(why.Items, i => Assert.Equal(i.Base, i.Value));
        Assert.Empty(why.Reasons);
        Assert.True(why.Applies);
    }

    [Fact]
    public void Twice_the_tax_per_mu_scores_exactly_130() => Assert.Equal("130", Enterprises(AtBase("甲", tax: "481.94")).Total(0));

    [Fact]
    public void Missing_emission_takes_the_mean_of_the_points_of_the_rated()
    {
        // Twice, once and unknown emission, and one that is not rated at all.
        var table = Enterprises(AtBase("甲"), AtBase("乙", emission: "2"), AtBase("丙", emission: "?"), AtBase("丁", emission: "0.1", large: "否"));

        Assert.Equal("100 95 97.5 ?", table.Totals());
        Assert.Equal("7.5", table.Points(2, 3));
        Assert.Null(table.Explain(2).Items[3].Value);
        Assert.Equal(new Localized("排放当量 is missing", "缺少排放当量"), table.Explain(2).Items[3].Note);
    }

    [Fact]
    public void Where_no_emission_is_known_the_score_is_unknown_and_says_so()
    {
        var table = Enterprises(AtBase("甲", emission: "?"));

        Assert.Equal("?", table.Total(0));
        Assert.Equal("排放当量 is missing; no record of the group has a value; the record is not among those that are ranked", table.Reasons(0));
    }

    [Fact]
    public void Zero_land_is_unknown_with_a_reason_that_names_the_field()
    {
        var table = Enterprises(AtBase("甲", land: "0"));

        Assert.Equal("?", table.Total(0));
        Assert.Equal("用地面积 is 0 and cannot divide; the record is not among those that are ranked", table.Reasons(0));
        Assert.Contains(table.Explain(0).Reasons, r => r.Chinese == "用地面积为0，不能作除数");
    }

    [Fact]
    public void An_enterprise_that_the_score_is_not_for_is_outside()
    {
        var table = Enterprises(AtBase("甲", large: "否"), AtBase("乙", large: "?"));

        Assert.Equal("? ?", table.Totals());
        Assert.False(table.Explain(0).Applies);
        Assert.Null(table.Explain(1).Applies);
        Assert.Equal("规上 is false, so the rule does not apply; the record is not among those that are ranked", table.Reasons(0));
        Assert.StartsWith("规上 is missing", table.Reasons(1), StringComparison.Ordinal);
    }

    [Fact]
    public void Five_equal_groups_are_graded_each_by_itself()
    {
        var rows = Enumerable.Range(0, 100).Select(i => AtBase($"{i}", tax: $"{1000 - (i % 20)}", sector: $"组{i / 20}"));

        Assert.All(
            Enterprises([.. rows]).Grades().Split(' ').Chunk(20),
            grades => Assert.Equal("AAAABBBBBBBBBBBBCCCD", string.Concat(grades)));
    }

    [Fact]
    public void An_explanation_gives_values_and_bases_in_the_items_unit()
    {
        var item = Enterprises(AtBase("甲", tax: "481.94")).Explain(0).Items[0];

        Assert.Equal("亩均税收", item.Item.Name);
        Assert.Equal("48.194万元/亩", $"{item.Value}{item.Item.Unit}");
        Assert.Equal("24.097", item.Base.ToString());
        Assert.Equal("60", item.Points.ToString());
        Assert.Null(item.Note);
    }

    private static TableCheck Enterprises(params string[] rows) => TableCheck.Of(Policy, Header + "\n" + string.Join('\n', rows), "亩均效益2022");

    // The bases have no common divisor, so all figures but one are fractions: value added 4929.81, and what divides it is value added by base.
    private static string AtBase(string code, string tax = "240.97", string land = "10", string emission = "1", string large = "是", string sector = "一")
    {
        Rational added = 4929.81m;
        var scale = added / 1361.6m;
        return string.Join(
            " | ", code, "台州市", sector, large, Scaled(tax, scale), Scaled(land, scale), Show(added), Show(added / 2.694m), emission, Show(added / 18.14m), "3.02", "100");
    }

    private static string Scaled(string text, Rational scale) => Rational.TryParse(text, out var value) ? Show(value * scale) : text;

    private static string Show(Rational value) => $"{value.Numerator}/{value.Denominator}";
}
