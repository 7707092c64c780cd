using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Symbols;

public sealed class UnitCatalogTests
{
    private static readonly UnitCatalog Own = UnitCatalog.BuiltIn
        .With(UnitSymbol.OfItsOwnKind("标准箱", "TEU"))
        .With(UnitSymbol.Derived("担", 50, UnitCatalog.BuiltIn.Parse("公斤")!));

    [Fact]
    public void A_unit_of_its_own_kind_is_like_itself_alone()
    {
        var (box, teu) = (Own.Parse("标准箱")!, Own.Parse("万TEU")!);

        Assert.Equal((Rational)10_000, teu.FactorTo(box));
        Assert.All(UnitCatalog.BuiltIn.All, u => Assert.False(box.IsLike(Unit.Of(u)), u.Name));
        Assert.Equal("标准箱/面积", Own.Parse("标准箱/亩")!.Dimension.Describe().Chinese);
        Assert.Equal("标准箱/area", Own.Parse("标准箱/亩")!.Dimension.Describe().English);
        Assert.Equal(box, UnitCatalog.BuiltIn.With(UnitSymbol.OfItsOwnKind("标准箱")).Parse("标准箱"));
    }

    [Fact]
    public void A_derived_unit_converts_exactly()
    {
        Assert.Equal((Rational)5, Own.Parse("百担")!.FactorTo(Own.Parse("吨")!));
        Assert.Equal(Rational.Create(1, 100), Own.Parse("斤")!.FactorTo(Own.Parse("担")!));
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitSymbol.Derived("空", 0, Unit.One));
        Assert.Equal(RatioKind.Points, UnitSymbol.Derived("基点", Rational.Create(1, 100), UnitCatalog.BuiltIn.Parse("个百分点")!).Ratio);
    }

    [Fact]
    public void A_catalog_is_not_changed_by_another_that_comes_of_it()
    {
        Assert.Null(UnitCatalog.BuiltIn.Find("标准箱"));
        Assert.Equal(["标准箱", "担"], Own.All[^2..].Select(u => u.Name));
        Assert.Equal(["标准箱", "TEU", "担"], Own.Names.Skip(UnitCatalog.BuiltIn.Names.Count()));
    }

    [Theory]
    [InlineData("元")]
    [InlineData("圆")]
    public void A_name_has_one_meaning(string name)
    {
        Assert.Throws<ArgumentException>(() => Own.With(UnitSymbol.OfItsOwnKind(name)));
        Assert.Throws<ArgumentException>(() => Own.With(UnitSymbol.OfItsOwnKind("新", name)));
    }

    [Fact]
    public void A_product_of_kinds_is_named_in_one_order()
    {
        var (two, one) = (UnitSymbol.OfItsOwnKind("乙"), UnitSymbol.OfItsOwnKind("甲"));
        var money = UnitCatalog.BuiltIn.Parse("元")!;

        Assert.Equal((Unit.Of(one) * Unit.Of(two) * money).Dimension, (money * Unit.Of(two) * Unit.Of(one)).Dimension);
        Assert.Equal("money·乙·甲", (Unit.Of(one) * Unit.Of(two) * money).Dimension.ToString());
        Assert.Equal((Unit.Of(one) / money).GetHashCode(), (Unit.One / money * Unit.Of(one)).GetHashCode());
    }

    [Theory]
    [InlineData("万人次", "次", 10_000, 1)]
    [InlineData("万套(间)", "套", 10_000, 1)]
    [InlineData("万元/人·年", "万元/人/年", 1, 1)]
    [InlineData("亿元人民币", "亿元", 1, 1)]
    [InlineData("秒", "小时", 1, 3600)]
    [InlineData("千伏", "伏", 1000, 1)]
    [InlineData("万千瓦", "兆瓦", 10, 1)]
    [InlineData("千瓦时", "兆焦", 18, 5)]
    [InlineData("吉焦", "焦", 1_000_000_000, 1)]
    [InlineData("吨标准煤", "兆焦", 293_076, 10)]
    [InlineData("千克标准煤", "克标准煤", 1000, 1)]
    [InlineData("斤", "克", 500, 1)]
    [InlineData("海里", "米", 1852, 1)]
    [InlineData("岁", "个月", 12, 1)]
    [InlineData("周", "天", 7, 1)]
    public void Units_that_plans_use_are_there(string one, string other, long numerator, long denominator)
    {
        var (from, to) = (UnitCatalog.BuiltIn.Parse(one)!, UnitCatalog.BuiltIn.Parse(other)!);

        Assert.True(from.IsLike(to));
        Assert.Equal(Rational.Create(numerator, denominator), from.FactorTo(to));
    }

    [Theory]
    [InlineData("人次", "人")]
    [InlineData("美元", "元")]
    [InlineData("千瓦", "千瓦时")]
    [InlineData("户", "家")]
    [InlineData("年", "天")]
    public void What_no_fixed_factor_joins_stays_apart(string one, string other) =>
        Assert.False(UnitCatalog.BuiltIn.Parse(one)!.IsLike(UnitCatalog.BuiltIn.Parse(other)!));

    [Fact]
    public void Power_times_time_is_energy() =>
        Assert.Equal(UnitCatalog.BuiltIn.Parse("千瓦时"), UnitCatalog.BuiltIn.Parse("千瓦")! * UnitCatalog.BuiltIn.Parse("小时")!);

    [Theory]
    [InlineData("%", RatioKind.Ratio)]
    [InlineData("倍", RatioKind.Ratio)]
    [InlineData("个百分点", RatioKind.Points)]
    [InlineData("百分點", RatioKind.Points)]
    [InlineData("", RatioKind.None)]
    [InlineData("万", RatioKind.None)]
    [InlineData("元", RatioKind.None)]
    [InlineData("%/年", RatioKind.None)]
    public void A_unit_tells_whether_it_is_a_ratio(string unit, RatioKind expected) => Assert.Equal(expected, UnitCatalog.BuiltIn.Parse(unit)!.Ratio);
}
