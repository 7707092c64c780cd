using System.Collections.Immutable;
using PolicyKit.Assessment;
using PolicyKit.Data;
using PolicyKit.Numerics;

namespace PolicyKit.Tests.Assessment;

/// <summary>How unequal regions are, against values worked out by hand.</summary>
public sealed class RegionStatisticsTests
{
    private const string Plan = """
        region 省 { 甲市, 乙市, 丙市 }
        indicator 收入 : 元
        indicator 人口 : 人
        """;

    [Theory]
    [InlineData("median(收入 over children)", "元", "30")]
    [InlineData("mean(收入 over children)", "元", "40")]
    [InlineData("mean(收入 over children weight 人口)", "元", "37.5")]
    [InlineData("平均(收入 遍及 children weight 人口)", "元", "37.5")]
    [InlineData("gini(收入 over children)", "", "0.3333333333")]
    [InlineData("gini(收入 over children weight 人口)", "", "0.3")]
    [InlineData("cv(收入 over children)", "", "0.6373774392")]
    [InlineData("cv(收入 over children weight 人口)", "", "0.6")]
    [InlineData("theil(收入 over children)", "", "0.1983562374")]
    [InlineData("theil(收入 over children weight 人口)", "", "0.1656870966")]
    [InlineData("max(收入 over children) / min(收入 over children)", "", "5")]
    public void A_statistic_over_regions_is_as_defined(string formula, string unit, string expected)
    {
        var value = Evaluate(formula, unit, (15, 1), (30, 2), (75, 1)) ?? throw new InvalidOperationException("unknown");

        Assert.Equal(double.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), value.ToDouble(), 1e-9);
    }

    [Theory]
    [InlineData("gini")]
    [InlineData("cv")]
    [InlineData("theil")]
    public void Where_all_have_the_same_nothing_is_unequal(string function)
    {
        Assert.Equal(Rational.Zero, Evaluate($"{function}(收入 over children)", "", (7, 1), (7, 1), (7, 1)));
        Assert.Equal(Rational.Zero, Evaluate($"{function}(收入 over children weight 人口)", "", (7, 1), (7, 5), (7, 0)));
    }

    [Theory]
    [InlineData("gini")]
    [InlineData("cv")]
    [InlineData("theil")]
    public void What_is_negative_or_nothing_is_not_spread(string function)
    {
        Assert.Null(Evaluate($"{function}(收入 over children)", "", (-1, 1), (7, 1), (7, 1)));
        Assert.Null(Evaluate($"{function}(收入 over children)", "", (0, 1), (0, 1), (0, 1)));
        Assert.Null(Evaluate($"{function}(收入 over children weight 人口)", "", (1, 0), (2, 0), (3, 0)));
        Assert.Null(Evaluate($"{function}(收入 over children weight 人口)", "", (1, -1), (2, 3), (3, 1)));
    }

    [Fact]
    public void A_region_with_nothing_has_no_logarithm_and_needs_none() =>
        Assert.Equal(Math.Log(1.5), Evaluate("theil(收入 over children)", "", (0, 1), (5, 1), (5, 1))!.Value.ToDouble(), 1e-9);

    [Fact]
    public void A_call_over_regions_that_cannot_be_is_reported() => BindingCheck.Diagnostics("""
        region 省 { 甲市 }
        indicator A : 元
        indicator B = cv(A by A)
                      ~~~~~~~~~~ PK0305
        indicator C = max(A over children weight A)
                                          ~~~~~~ PK0310
        indicator D = cv(A over children weight 3)
                                                ~ PK0302
        indicator E = cv(A over children over siblings)
                                         ~~~~ PK0405
        record R { n: 元 }
        let x of R = theil(n)
                     ~~~~~~~~ PK0305
        """);

    [Fact]
    public void Regions_that_come_nearer_converge()
    {
        ImmutableArray<Rational> first = [10, 20, 40], last = [20, 30, 50];

        Assert.True(Convergence.Sigma(last) < Convergence.Sigma(first));
        Assert.Equal(0.5659523, Convergence.Sigma(first).ToDouble(), 1e-6);
        Assert.Equal(-0.0339036, Convergence.Beta(first, last, 10)!.Value.ToDouble(), 1e-6);
        Assert.Equal(Rational.Zero, Convergence.Beta(first, [20, 40, 80], 10));
        Assert.Null(Convergence.Beta([5, 5], [6, 7], 1));
        Assert.Throws<ArgumentException>(() => Convergence.Sigma([1, 0]));
        Assert.Throws<ArgumentException>(() => Convergence.Beta(first, [1], 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Convergence.Beta(first, last, 0));
    }

    private static Rational? Evaluate(string formula, string unit, params (int Value, int Weight)[] regions)
    {
        var policy = Policy.Parse($"{Plan}\nindicator 指数{(unit.Length == 0 ? "" : " : " + unit)} = {formula}\ntarget 指数 for 省 >= 0{unit} by 2020");
        var names = new[] { "甲市", "乙市", "丙市" };
        var observations = regions.SelectMany((r, i) => new Observation[] { new(names[i], "收入", 2020, r.Value), new(names[i], "人口", 2020, r.Weight) });
        return policy.Evaluate([.. observations], region: "省").Outcomes[0].Figure?.Value;
    }
}
