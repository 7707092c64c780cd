using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Binding;

public sealed class UnitTests
{
    [Theory]
    [InlineData("元", "7.5万元", "75000")]
    [InlineData("万元", "75000元", "7.5")]
    [InlineData("%", "50%", "50")]
    [InlineData("%", "0.5", "50")]
    [InlineData("", "50%", "0.5")]
    [InlineData("", "0.5", "0.5")]
    [InlineData("倍", "195%", "1.95")]
    [InlineData("%", "5‰", "0.5")]
    [InlineData("个百分点", "0.02", "2")]
    [InlineData("万元/亩", "3元/平方米", "0.2")]
    [InlineData("亩", "1公顷", "15")]
    [InlineData("人", "1100万人", "11000000")]
    [InlineData("元", "(0.1 + 0.2) * 1元", "0.3")]
    [InlineData("", "0.1 + 0.2", "0.3")]
    [InlineData("", "1/3 + 1/3 + 1/3", "1")]
    [InlineData("元", "1万元 + 1元 - 3元", "9998")]
    [InlineData("元", "-(3元)", "-3")]
    [InlineData("元/人", "9万元 / 3人", "30000")]
    [InlineData("元", "max(1万元, min(3元, 2元)) + abs(-1元)", "10001")]
    public void A_bound_is_converted_to_the_indicators_unit_exactly(string unit, string bound, string expected)
    {
        var clause = unit.Length == 0 ? "" : " : " + unit;
        var aim = Assert.IsType<BoundAim>(Assert.Single(BindingCheck.Aims($"indicator A{clause}\ntarget A >= {bound} by 2025")));

        Assert.True(Rational.TryParse(expected, out var value));
        Assert.Equal(value, aim.Bound);
    }

    [Theory]
    [InlineData("x: 元", "x = 7.5万元", "75000", "T")]
    [InlineData("x: 万元", "x = 75000元", "7.5", "T")]
    [InlineData("x: %", "x >= 50%", "50", "T")]
    [InlineData("x: %", "x >= 0.5", "49.9", "F")]
    [InlineData("x: number", "x >= 50%", "0.5", "T")]
    [InlineData("x: number", "x < 50%", "0.5", "F")]
    [InlineData("x: 倍", "x = 195%", "1.95", "T")]
    [InlineData("x: 元", "7.5万元 <= x", "74999.99", "F")]
    public void A_comparison_converts(string fields, string condition, string row, string expected) =>
        Assert.Equal(expected, TableCheck.Truth(fields, condition, row));

    [Theory]
    [InlineData("a: 元, b: 万元", "a + b", "1 | 2", "20001元")]
    [InlineData("a: 元, b: 万元", "b + a", "1 | 2", "2.0001万元")]
    [InlineData("a: 元, b: 万元", "a - b", "1 | 2", "-19999元")]
    [InlineData("a: 元, b: 万元", "1元 + b", "1 | 2", "2.0001万元")]
    [InlineData("a: 元, b: 亩", "a / b", "6 | 3", "2元/亩")]
    [InlineData("a: 元, b: 亩", "a / b * 2亩", "6 | 3", "4元")]
    [InlineData("a: 元, b: 万元", "a / b", "5000 | 2", "0.25")]
    [InlineData("a: 元, b: 万元", "max(a, b)", "5000 | 2", "20000元")]
    [InlineData("a: %, b: number", "a + b", "5 | 0.1", "0.15")]
    [InlineData("a: number, b: number", "a * 0.1 + b * 0.2", "1 | 1", "0.3")]
    public void A_value_bears_its_unit(string fields, string expression, string row, string expected) =>
        Assert.Equal(expected, TableCheck.Value(fields, expression, row));

    [Fact]
    public void A_let_is_given_in_its_declared_unit()
    {
        var table = TableCheck.Of("record R { 税: 元, 地: 平方米 }\nlet 亩均 of R : 万元/亩 = 税 / 地\nscore S of R { 亩均 weight 100 base 1万元/亩 }", "税 | 地\n30 | 10");

        Assert.Equal(Rational.Create(2, 10), table.Explain(0).Items[0].Value);
        Assert.Equal("20", table.Total(0));
    }

    [Fact]
    public void Constants_are_folded_so_that_nothing_is_left_to_compute()
    {
        var plan = TableCheck.Of("record R { a: number }\nscore S of R { a weight (0.1 + 0.2) * 1000 / 3 }", "a\n1").Plan.Plan;

        Assert.Contains(plan.Constants, c => c.Value is Rational value && value == 100);
        Assert.Single(plan.Stages[0].Rows);
    }

    [Fact]
    public void Without_declarations_the_first_bound_gives_the_unit()
    {
        var policy = Policy.Parse("人均GDP >= 7.27万元 by 2022, >= 92400元 by 2025\n密度 >= 3元／平方米 by 2025");

        Assert.Equal(["万元", "元/平方米"], policy.Indicators.Select(i => i.Unit.ToString()));
        Assert.Equal(["≥7.27万元", "≥9.24万元"], policy.Targets[0].Aims.Select(a => PolicyKit.Results.Wording.Of(a, policy.Indicators[0].Unit).English));
    }
}
