using System.Collections.Immutable;
using PolicyKit.Numerics;
using static PolicyKit.Symbols.BaseDimension;

namespace PolicyKit.Symbols;

/// <summary>The built-in units. A new unit is a new row.</summary>
internal static class UnitTable
{
    private static readonly Dimension Area = Dimension.Of(Length, 2);
    private static readonly Dimension Volume = Dimension.Of(Length, 3);
    private static readonly Dimension Power = Dimension.Of(Energy).Times(Dimension.Of(Duration), -1);

    /// <summary>
    /// All rows. Factors are exact: 亩 is 2000/3 m², 吨标准煤 is 29307.6 MJ (7,000,000 kcal at 4.1868 kJ; GB/T 2589). 美元 is of a kind of its own,
    /// since no fixed rate makes it 元; 人次 counts visits, not people.
    /// </summary>
    public static ImmutableArray<UnitSymbol> All { get; } =
    [
        Row("元", Dimension.Of(Money), 1, "圆", "圓", "元人民币", "人民币元"),
        Row("美元", Dimension.Of(OfUnit("美元")), 1),
        Row("米", Dimension.Of(Length), 1, "m"),
        Row("公里", Dimension.Of(Length), 1000, "千米", "km"),
        Row("厘米", Dimension.Of(Length), Rational.Create(1, 100), "cm"),
        Row("毫米", Dimension.Of(Length), Rational.Create(1, 1000), "mm"),
        Row("海里", Dimension.Of(Length), 1852),
        Row("平方米", Area, 1, "平米", "m²", "㎡"),
        Row("亩", Area, Rational.Create(2000, 3), "畝"),
        Row("公顷", Area, 10_000, "公頃", "ha"),
        Row("平方公里", Area, 1_000_000, "平方千米", "km²"),
        Row("立方米", Volume, 1, "m³"),
        Row("升", Volume, Rational.Create(1, 1000), "L"),
        Row("毫升", Volume, Rational.Create(1, 1_000_000), "mL"),
        Row("公斤", Dimension.Of(Mass), 1, "千克", "kg"),
        Row("斤", Dimension.Of(Mass), Rational.Create(1, 2)),
        Row("克", Dimension.Of(Mass), Rational.Create(1, 1000), "g"),
        Row("毫克", Dimension.Of(Mass), Rational.Create(1, 1_000_000), "mg"),
        Row("微克", Dimension.Of(Mass), Rational.Create(1, 1_000_000_000), "μg"),
        Row("吨", Dimension.Of(Mass), 1000, "噸", "t"),
        Row("吨标准煤", Dimension.Of(Energy), Rational.Create(293_076, 10), "吨标煤", "噸標準煤", "tce"),
        Row("千克标准煤", Dimension.Of(Energy), Rational.Create(293_076, 10_000), "公斤标准煤", "kgce"),
        Row("克标准煤", Dimension.Of(Energy), Rational.Create(293_076, 10_000_000), "gce"),
        Row("千瓦时", Dimension.Of(Energy), Rational.Create(36, 10), "千瓦時", "度", "kWh"),
        Row("焦", Dimension.Of(Energy), Rational.Create(1, 1_000_000), "焦耳", "J"),
        Row("千焦", Dimension.Of(Energy), Rational.Create(1, 1000), "kJ"),
        Row("兆焦", Dimension.Of(Energy), 1, "MJ"),
        Row("吉焦", Dimension.Of(Energy), 1000, "GJ"),
        Row("瓦", Power, Rational.Create(36, 10_000), "W"),
        Row("千瓦", Power, Rational.Create(36, 10), "kW"),
        Row("兆瓦", Power, 3600, "MW"),
        Row("吉瓦", Power, 3_600_000, "GW"),
        Row("伏", Dimension.Of(Voltage), 1, "V"),
        Row("千伏", Dimension.Of(Voltage), 1000, "kV"),
        Row("秒", Dimension.Of(Duration), Rational.Create(1, 3600), "秒钟", "s"),
        Row("分钟", Dimension.Of(Duration), Rational.Create(1, 60), "分鐘"),
        Row("小时", Dimension.Of(Duration), 1, "小時", "h"),
        Row("天", Dimension.Of(Duration), 24, "日"),
        Row("周", Dimension.Of(Duration), 168, "週"),
        Row("年", Dimension.Of(Calendar), 1, "岁", "歲", "周年", "周岁"),
        Row("季度", Dimension.Of(Calendar), Rational.Create(1, 4), "季"),
        Row("月", Dimension.Of(Calendar), Rational.Create(1, 12), "个月", "個月"),
        Row("人", Dimension.Of(Person), 1, "名", "位"),
        Row("户", Dimension.Of(Household), 1, "戶"),
        Row(
            "个", Dimension.Of(Count), 1,
            "個", "家", "件", "张", "張", "项", "項", "所", "处", "處", "座", "台", "臺", "辆", "輛", "艘", "架", "套", "间", "間", "套(间)", "床", "条", "條", "次",
            "篇", "部", "本", "册", "份", "只", "隻", "头", "頭", "羽", "尾", "株", "棵", "例", "起", "宗", "门", "門", "期", "班", "场", "場", "种", "種", "类", "類", "方面",
            "批", "批次", "瓶", "栋", "棟", "幢", "人次", "户次", "戶次", "车次", "車次", "架次", "班次", "航次"),
        Ratio("倍", 1, RatioKind.Ratio),
        Ratio("%", Rational.Create(1, 100), RatioKind.Ratio),
        Ratio("‰", Rational.Create(1, 1000), RatioKind.Ratio),
        Ratio("成", Rational.Create(1, 10), RatioKind.Ratio),
        Ratio("个百分点", Rational.Create(1, 100), RatioKind.Points, "個百分點", "百分点", "百分點"),
    ];

    private static UnitSymbol Row(string name, Dimension dimension, Rational factor, params ImmutableArray<string> aliases) =>
        new(name, aliases, dimension, factor);

    private static UnitSymbol Ratio(string name, Rational factor, RatioKind kind, params ImmutableArray<string> aliases) =>
        new(name, aliases, Dimension.None, factor) { Ratio = kind };
}
