using PolicyKit.Numerics;

namespace PolicyKit.Tests.Backends.Reference;

public sealed class StatisticTests
{
    private const string Table = """
        v | g | h | ok
        1 | x | p | 是
        2 | x | q | 是
        6 | x | p | 否
        ? | x | q | 是
        5 | y | p | 是
        7 | ? | p | 是
        8 | y | q | ?
        """;

    [Theory]
    [InlineData("mean(v)", "29/6 29/6 29/6 29/6 29/6 29/6 29/6")]
    [InlineData("sum(v)", "29 29 29 29 29 29 29")]
    [InlineData("count(v)", "6 6 6 6 6 6 6")]
    [InlineData("count()", "7 7 7 7 7 7 7")]
    [InlineData("min(v)", "1 1 1 1 1 1 1")]
    [InlineData("max(v)", "8 8 8 8 8 8 8")]
    [InlineData("mean(v by g)", "3 3 3 3 6.5 ? 6.5")]
    [InlineData("sum(v by g)", "9 9 9 9 13 ? 13")]
    [InlineData("sum(v by g, h)", "7 2 7 2 5 ? 8")]
    [InlineData("sum(v by g where ok)", "3 3 3 3 5 ? 5")]
    [InlineData("mean(v by g where v > 7)", "? ? ? ? 8 ? 8")]
    [InlineData("sum(v by g where v > 7)", "0 0 0 0 8 ? 8")]
    [InlineData("count(v by g where v > 7)", "0 0 0 0 1 ? 1")]
    [InlineData("sum(v by ok)", "15 15 6 15 15 15 ?")]
    [InlineData("max(mean(v by g))", "6.5 6.5 6.5 6.5 6.5 6.5 6.5")]
    [InlineData("share(v > 2)", "2/3 2/3 2/3 2/3 2/3 2/3 2/3")]
    [InlineData("share(v > 5 by g)", "1/3 1/3 1/3 1/3 1/2 ? 1/2")]
    [InlineData("share(v > 5 by g where ok)", "0 0 0 0 0 ? 0")]
    [InlineData("占比(ok by g where v > 7)", "? ? ? ? ? ? ?")]
    [InlineData("gini(v)", "17/58 17/58 17/58 17/58 17/58 17/58 17/58")]
    [InlineData("基尼系数(v by g)", "10/27 10/27 10/27 10/27 3/26 ? 3/26")]
    [InlineData("gini(v by g where v > 7)", "? ? ? ? 0 ? 0")]
    [InlineData("gini(v - v)", "? ? ? ? ? ? ?")]
    [InlineData("variance(v)", "233/36 233/36 233/36 233/36 233/36 233/36 233/36")]
    [InlineData("variance(v by g)", "14/3 14/3 14/3 14/3 9/4 ? 9/4")]
    [InlineData("方差(v by g where v > 7)", "? ? ? ? 0 ? 0")]
    [InlineData("median(v)", "11/2 11/2 11/2 11/2 11/2 11/2 11/2")]
    [InlineData("median(v by g)", "2 2 2 2 6.5 ? 6.5")]
    [InlineData("中位数(v by g, h)", "7/2 2 7/2 2 5 ? 8")]
    [InlineData("median(v by g where v > 7)", "? ? ? ? 8 ? 8")]
    [InlineData("quantile(v, 20%)", "2 2 2 2 2 2 2")]
    [InlineData("quantile(v, 1/3)", "7/2 7/2 7/2 7/2 7/2 7/2 7/2")]
    [InlineData("分位数(v, 0.9 by g)", "6 6 6 6 8 ? 8")]
    [InlineData("percentrank(v)", "1/12 1/4 7/12 ? 5/12 3/4 11/12")]
    [InlineData("percentrank(v by g)", "1/6 1/2 5/6 ? 1/4 ? 3/4")]
    [InlineData("百分等级(v by g where ok)", "1/4 3/4 ? ? 1/2 ? ?")]
    [InlineData("percentrank(max(v, 6) by g)", "1/2 1/2 1/2 ? 1/4 ? 3/4")]
    [InlineData("topshare(v, 1/3)", "15/29 15/29 15/29 15/29 15/29 15/29 15/29")]
    [InlineData("topshare(v, 20%)", "47/145 47/145 47/145 47/145 47/145 47/145 47/145")]
    [InlineData("bottomshare(v, 1/4)", "2/29 2/29 2/29 2/29 2/29 2/29 2/29")]
    [InlineData("底部份额(v, 50% by g)", "2/9 2/9 2/9 2/9 5/13 ? 5/13")]
    [InlineData("bottomshare(v - v, 50%)", "? ? ? ? ? ? ?")]
    [InlineData("quintileratio(v)", "47/7 47/7 47/7 47/7 47/7 47/7 47/7")]
    [InlineData("palma(v)", "24/25 24/25 24/25 24/25 24/25 24/25 24/25")]
    [InlineData("povertyrate(v)", "1/3 1/3 1/3 1/3 1/3 1/3 1/3")]
    [InlineData("povertyrate(v, 4/11)", "1/6 1/6 1/6 1/6 1/6 1/6 1/6")]
    [InlineData("贫困风险率(v by g)", "1/3 1/3 1/3 1/3 0 ? 0")]
    [InlineData("povertyrate(v, 90% by g where ok)", "1/2 1/2 1/2 1/2 0 ? 0")]
    [InlineData("engel(min(v, 2), v by g)", "5/9 5/9 5/9 5/9 4/13 ? 4/13")]
    [InlineData("合计(v 按 g)", "9 9 9 9 13 ? 13")]
    public void A_statistic_closes_over_the_records_of_a_group(string expression, string expected) =>
        Assert.Equal(expected, Values(expression));

    [Fact]
    public void Keys_that_read_alike_when_joined_stay_apart() =>
        Assert.Equal("1 2", Values("sum(v by g, h)", "v | g | h | ok\n1 | a\u0001b | c | 是\n2 | a | b\u0001c | 是"));

    [Fact]
    public void The_reason_tells_an_unknown_group_from_an_empty_one()
    {
        var table = Of("mean(v by g where v > 7)", Table);

        Assert.Equal("no record of the group has a value", table.Reasons(0));
        Assert.Equal("the record's group is not known", table.Reasons(5));
    }

    [Fact]
    public void A_mean_of_the_group_may_be_the_base()
    {
        const string Policy = "record R { v: 元, g: text, ok: bool }\nscore S of R where ok { v weight 100 base mean by g }";
        var table = TableCheck.Of(Policy, "v | g | ok\n1 | x | 是\n3 | x | 是\n99 | x | 否\n5 | y | 是\n5 | z | 否");

        Assert.Equal("50 150 ? 100 ?", table.Totals());
        Assert.Equal((Rational)2, table.Explain(2).Items[0].Base);
    }

    [Fact]
    public void Each_caps_the_points_of_every_item()
    {
        const string Policy = "record R { a: number, b: number }\nscore S of R { a weight 60; b weight 40 base 2; each 0.5 .. 150% }";

        Assert.Equal("100 150 50 110", TableCheck.Of(Policy, "a | b\n1 | 2\n9 | 9\n-1 | 0\n1.5 | -5").Totals());
        Assert.Equal("90", TableCheck.Of(Policy, "a | b\n1.5 | -5").Points(0, 0));
        Assert.Equal("20", TableCheck.Of(Policy, "a | b\n1.5 | -5").Points(0, 1));
    }

    [Fact]
    public void The_average_that_stands_in_is_taken_of_capped_points()
    {
        const string Policy = "record R { a: number? }\nscore S of R { a weight 100 missing average; each 0 .. 1.5 }";

        Assert.Equal("150 50 100", TableCheck.Of(Policy, "a\n9\n0.5\n?").Totals());
    }

    private static TableCheck Of(string expression, string table) =>
        TableCheck.Of($"record R {{ v: number, g: text, h: text, ok: bool }}\nscore S of R {{ it = {expression} weight 1 }}", table);

    private static string Values(string expression, string table = Table)
    {
        var check = Of(expression, table);
        return string.Join(' ', Enumerable.Range(0, check.RowCount).Select(r => check.Explain(r).Total is { } total
            ? total.IsInteger || total == Rational.Create(13, 2) ? total.ToString() : $"{total.Numerator}/{total.Denominator}"
            : "?"));
    }
}
