using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Symbols;

public sealed class UnitTests
{
    public static IEnumerable<object[]> Names { get; } =
        from unit in UnitCatalog.BuiltIn.All
        from name in unit.Aliases.Prepend(unit.Name)
        select new object[] { name, unit.Name };

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_unit_is_found_by_every_name(string name, string unit)
    {
        var row = UnitCatalog.BuiltIn.All.Single(u => u.Name == unit);
        var found = UnitCatalog.BuiltIn.Find(name);
        var tenThousand = UnitCatalog.BuiltIn.Find("万" + name);

        Assert.Equal((name, row.Factor, row.Dimension), (found?.Name, found?.Factor, found?.Dimension));
        Assert.Equal((row.Factor * 10_000, row.Dimension), (tenThousand?.Factor, tenThousand?.Dimension));
        Assert.Equal(Unit.Of(row), UnitCatalog.BuiltIn.Parse(name));
    }

    [Fact]
    public void No_two_units_share_a_name() => Assert.Equal(Names.Select(n => n[0]).Distinct(), Names.Select(n => n[0]));

    [Theory]
    [InlineData("万元", "元", 10_000, 1)]
    [InlineData("亿元", "万元", 10_000, 1)]
    [InlineData("千万元", "百万元", 10, 1)]
    [InlineData("萬元", "元", 10_000, 1)]
    [InlineData("亩", "平方米", 2000, 3)]
    [InlineData("公顷", "亩", 15, 1)]
    [InlineData("平方公里", "亩", 1500, 1)]
    [InlineData("吨", "公斤", 1000, 1)]
    [InlineData("吨标准煤", "千瓦时", 8141, 1)]
    [InlineData("万元/亩", "元/平方米", 15, 1)]
    [InlineData("万元/万千瓦时", "元/度", 1, 1)]
    [InlineData("公里/小时", "米/分钟", 50, 3)]
    [InlineData("元/月/人", "元/年/人", 12, 1)]
    [InlineData("%", "‰", 10, 1)]
    [InlineData("倍", "%", 100, 1)]
    [InlineData("成", "个百分点", 10, 1)]
    [InlineData("万", "", 10_000, 1)]
    [InlineData("件/万人", "件/人", 1, 10_000)]
    public void Factors_are_exact(string one, string other, long numerator, long denominator)
    {
        var (from, to) = (UnitCatalog.BuiltIn.Parse(one)!, UnitCatalog.BuiltIn.Parse(other)!);

        Assert.True(from.IsLike(to));
        Assert.Equal(Rational.Create(numerator, denominator), from.FactorTo(to));
        Assert.Equal(Rational.Create(denominator, numerator), to.FactorTo(from));
    }

    [Theory]
    [InlineData("亩", "元", "area", "money")]
    [InlineData("万元/亩", "万元/人", "money/area", "money/people")]
    [InlineData("小时", "年", "clock time", "calendar time")]
    [InlineData("个", "%", "count", "a plain number")]
    [InlineData("微克/立方米", "人", "mass/volume", "people")]
    public void Unlike_units_tell_what_they_measure(string one, string other, string oneInWords, string otherInWords)
    {
        var (left, right) = (UnitCatalog.BuiltIn.Parse(one)!, UnitCatalog.BuiltIn.Parse(other)!);

        Assert.False(left.IsLike(right));
        Assert.NotEqual(left, right);
        Assert.Equal((oneInWords, otherInWords), (left.Dimension.ToString(), right.Dimension.ToString()));
    }

    [Fact]
    public void Equal_units_above_and_below_the_stroke_cancel()
    {
        var (money, area, people) = (UnitCatalog.BuiltIn.Parse("万元")!, UnitCatalog.BuiltIn.Parse("亩")!, UnitCatalog.BuiltIn.Parse("人")!);

        Assert.Equal("万元", (money / area * area).ToString());
        Assert.Equal(Unit.One, area / area);
        Assert.Equal("", (area / area).ToString());
        Assert.Equal("万元/亩/人", (money / area / people).ToString());
        Assert.Equal(UnitCatalog.BuiltIn.Parse("万元/人/亩"), money / area / people);
        Assert.Equal("1/亩", (Unit.One / area).ToString());
        Assert.True((money / UnitCatalog.BuiltIn.Parse("元")!).Dimension.IsNone);
        Assert.Equal(money.GetHashCode(), (money / area * area).GetHashCode());
    }

    [Theory]
    [InlineData("个木")]
    [InlineData("万个木")]
    [InlineData("万万元")]
    [InlineData("元/")]
    [InlineData("/元")]
    [InlineData("元//亩")]
    [InlineData("元·木")]
    public void What_is_no_unit_gives_nothing(string text) => Assert.Null(UnitCatalog.BuiltIn.Parse(text));

    [Fact]
    public void No_unit_is_the_unit_of_plain_numbers()
    {
        Assert.Same(Unit.One, UnitCatalog.BuiltIn.Parse(""));
        Assert.Same(Unit.One, UnitCatalog.BuiltIn.Parse("  "));
        Assert.Null(UnitCatalog.BuiltIn.Find(""));
        Assert.Equal("金额/面积", UnitCatalog.BuiltIn.Parse("万元/亩")!.Dimension.Describe().Chinese);
    }
}
