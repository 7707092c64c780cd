using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyKit.Numerics;
using static PolicyKit.Symbols.BaseDimension;

namespace PolicyKit.Symbols;

/// <summary>The units of the language. A new unit is a new row; 百, 千, 万 and 亿 go before any of them.</summary>
public static class UnitTable
{
    private static readonly ImmutableArray<(string Text, long Factor)> Prefixes =
        [("万亿", 1_000_000_000_000), ("千亿", 100_000_000_000), ("百亿", 10_000_000_000), ("亿", 100_000_000), ("千万", 10_000_000), ("百万", 1_000_000), ("十万", 100_000), ("万", 10_000), ("千", 1_000), ("百", 100), ("萬", 10_000), ("億", 100_000_000)];

    /// <summary>All named units. Factors are exact: 亩 is 2000/3 m², 吨标准煤 is 29307.6 MJ (7,000,000 kcal at 4.1868 kJ; GB/T 2589).</summary>
    public static ImmutableArray<UnitSymbol> All { get; } =
    [
        Row("元", Dimension.Of(Money), 1, "圆", "元人民币"),
        Row("米", Dimension.Of(Length), 1, "m"),
        Row("公里", Dimension.Of(Length), 1000, "千米", "km"),
        Row("厘米", Dimension.Of(Length), Rational.Create(1, 100), "cm"),
        Row("平方米", Dimension.Of(Length, 2), 1, "m²", "㎡"),
        Row("亩", Dimension.Of(Length, 2), Rational.Create(2000, 3), "畝"),
        Row("公顷", Dimension.Of(Length, 2), 10_000, "公頃", "ha"),
        Row("平方公里", Dimension.Of(Length, 2), 1_000_000, "平方千米", "km²"),
        Row("立方米", Dimension.Of(Length, 3), 1, "m³"),
        Row("升", Dimension.Of(Length, 3), Rational.Create(1, 1000), "L"),
        Row("公斤", Dimension.Of(Mass), 1, "千克", "kg"),
        Row("克", Dimension.Of(Mass), Rational.Create(1, 1000), "g"),
        Row("毫克", Dimension.Of(Mass), Rational.Create(1, 1_000_000), "mg"),
        Row("微克", Dimension.Of(Mass), Rational.Create(1, 1_000_000_000), "μg"),
        Row("吨", Dimension.Of(Mass), 1000, "噸", "t"),
        Row("吨标准煤", Dimension.Of(Energy), Rational.Create(293_076, 10), "吨标煤", "噸標準煤", "tce"),
        Row("千瓦时", Dimension.Of(Energy), Rational.Create(36, 10), "千瓦時", "度", "kWh"),
        Row("小时", Dimension.Of(Duration), 1, "小時", "h"),
        Row("分钟", Dimension.Of(Duration), Rational.Create(1, 60), "分鐘"),
        Row("天", Dimension.Of(Duration), 24, "日"),
        Row("年", Dimension.Of(Calendar), 1, "岁", "歲"),
        Row("季度", Dimension.Of(Calendar), Rational.Create(1, 4), "季"),
        Row("月", Dimension.Of(Calendar), Rational.Create(1, 12), "个月", "個月"),
        Row("人", Dimension.Of(Person), 1, "名", "位"),
        Row("户", Dimension.Of(Household), 1, "戶"),
        Row("个", Dimension.Of(Count), 1, "個", "家", "件", "张", "張", "项", "項", "所", "处", "套", "间", "床", "条", "次"),
        Row("倍", Dimension.None, 1),
        Row("%", Dimension.None, Rational.Create(1, 100)),
        Row("‰", Dimension.None, Rational.Create(1, 1000)),
        Row("个百分点", Dimension.None, Rational.Create(1, 100), "個百分點", "百分点"),
        Row("成", Dimension.None, Rational.Create(1, 10)),
    ];

    private static readonly FrozenDictionary<string, UnitSymbol> ByName = All
        .SelectMany(u => u.Aliases.Append(u.Name), (u, name) => KeyValuePair.Create(name, u))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The unit of a name, with or without 百, 千, 万 or 亿 before it; a bare 万 or 亿 is a plain number. Null if there is none.</summary>
    public static UnitSymbol? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (ByName.TryGetValue(name, out var exact))
        {
            return exact.Name == name ? exact : exact with { Name = name };
        }

        foreach (var (prefix, factor) in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                var rest = name[prefix.Length..];
                var unit = rest.Length == 0 ? Row("", Dimension.None, 1) : ByName.GetValueOrDefault(rest);
                return unit is null ? null : new UnitSymbol(name, [], unit.Dimension, unit.Factor * factor);
            }
        }

        return null;
    }

    /// <summary>The unit of a text such as <c>万元/亩</c>; an empty text is <see cref="Unit.One"/>. Null if a part is no unit.</summary>
    public static Unit? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var unit = Unit.One;
        var parts = text.Trim().Split('/');
        for (var i = 0; i < parts.Length && text.Trim().Length > 0; i++)
        {
            foreach (var name in ByName.ContainsKey(parts[i]) ? [parts[i]] : parts[i].Split('·'))
            {
                if (Find(name.Trim()) is not { } symbol)
                {
                    return null;
                }

                unit = i == 0 ? unit * Unit.Of(symbol) : unit / Unit.Of(symbol);
            }
        }

        return unit;
    }

    private static UnitSymbol Row(string name, Dimension dimension, Rational factor, params ImmutableArray<string> aliases) =>
        new(name, aliases, dimension, factor);
}
