using System.Collections.Frozen;
using System.Collections.Immutable;
using static PolicyKit.Symbols.ParameterKind;

namespace PolicyKit.Symbols;

/// <summary>The built-in functions. A new function is a new row.</summary>
public static class FunctionTable
{
    private static readonly FunctionParameter Value = new(new("value", "数值"), Number);
    private static readonly FunctionParameter Other = new(new("other", "另一数值"), Number);
    private static readonly FunctionParameter Places = new(new("places", "小数位数"), ParameterKind.Places, IsOptional: true);
    private static readonly FunctionParameter Condition = new(new("condition", "条件"), Truth);
    private static readonly FunctionParameter Part = new(new("part", "比例"), ParameterKind.Part);
    private static readonly FunctionParameter OfMedian = new(new("part of the median", "占中位数的比例"), Factor, IsOptional: true);
    private static readonly FunctionParameter Food = new(new("food", "食品烟酒支出"), Number);
    private static readonly FunctionParameter Consumption = new(new("consumption", "消费支出"), Number);

    /// <summary>All functions.</summary>
    public static ImmutableArray<FunctionSymbol> All { get; } =
    [
        new(FunctionKind.Min, ["min", "最小"], [Value, Other], [Value], false,
            new("The smaller of two values, or the smallest over records.", "两个数值中较小的，或各记录中最小的。"), "min(税收, 研发)") { IsOverRegions = true },
        new(FunctionKind.Max, ["max", "最大"], [Value, Other], [Value], false,
            new("The larger of two values, or the largest over records.", "两个数值中较大的，或各记录中最大的。"), "max(税收 by 行业)") { IsOverRegions = true },
        new(FunctionKind.Abs, ["abs", "绝对值"], [Value], [], false,
            new("The distance from zero.", "到零的距离。"), "abs(税收 - 研发)"),
        new(FunctionKind.Round, ["round", "四舍五入"], [Value, Places], [], false,
            new("The value in its own unit, to a number of decimal places or to a whole number; halves away from zero.", "按数值自身单位四舍五入到若干位小数，未写位数时取整。"), "round(税收 / 用地, 2)"),
        new(FunctionKind.Mean, ["mean", "平均", "均值"], [], [Value], true,
            new("The arithmetic mean over records; unknown values are left out.", "各记录的算术平均数，未知数值不计。"), "mean(税收 by 行业)") { IsOverRegions = true },
        new(FunctionKind.Sum, ["sum", "合计"], [], [Value], true,
            new("The sum over records; unknown values are left out.", "各记录的合计，未知数值不计。"), "sum(税收 where 用地 > 3亩)") { IsOverRegions = true },
        new(FunctionKind.Count, ["count", "计数"], [], [Value with { IsOptional = true }], true,
            new("How many records have a known value.", "数值已知的记录个数。"), "count(税收 by 行业)"),
        new(FunctionKind.Share, ["share", "占比"], [], [Condition], true,
            new("The part of the records for which a condition is true; those for which it is unknown are left out.", "符合条件的记录所占比例，条件未知的不计。"), "share(研发 > 10万元 by 行业)"),
        new(FunctionKind.Gini, ["gini", "基尼系数"], [], [Value], true,
            new("The Gini coefficient over records: 0 where all have the same; unknown values are left out.", "各记录的基尼系数，完全相等时为0，未知数值不计。"), "gini(税收 by 行业)") { IsOverRegions = true },
        new(FunctionKind.Variance, ["variance", "方差"], [], [Value], true,
            new("The mean square of the distances from the mean over records, their number being the divisor; unknown values are left out.", "各记录与平均数之差的平方的平均数，以记录个数为除数，未知数值不计。"), "variance(税收 by 行业)"),
        new(FunctionKind.Median, ["median", "中位数"], [], [Value], true,
            new("The value in the middle over records, or half way between the two in the middle; unknown values are left out.", "各记录居中的数值，居中有两个时取其平均，未知数值不计。"), "median(税收 by 行业)") { IsOverRegions = true },
        new(FunctionKind.Quantile, ["quantile", "分位数"], [], [Value, Part], true,
            new("The value below which a part of the records lies, half way to the next one where it lies between two; unknown values are left out.", "低于该值的记录占给定比例的数值，落在两值之间时取其平均，未知数值不计。"), "quantile(税收, 90% by 行业)"),
        new(FunctionKind.PercentRank, ["percentrank", "百分等级"], [], [Value], true,
            new("The part of the records of its group that lie below a record, those equal to it counting half.", "组内低于该记录的记录所占比例，与其相等的按一半计。"), "percentrank(税收 by 行业)"),
        new(FunctionKind.TopShare, ["topshare", "顶部份额"], [], [Value, Part], true,
            new("The part of the whole that the given part of the records with the most holds.", "数值最高的给定比例的记录占合计的份额。"), "topshare(税收, 10% by 行业)"),
        new(FunctionKind.BottomShare, ["bottomshare", "底部份额"], [], [Value, Part], true,
            new("The part of the whole that the given part of the records with the least holds.", "数值最低的给定比例的记录占合计的份额。"), "bottomshare(税收, 50% by 行业)"),
        new(FunctionKind.QuintileRatio, ["quintileratio", "五等份倍差"], [], [Value], true,
            new("What the top fifth of the records holds, by what the bottom fifth holds (S80/S20).", "最高五分之一记录的合计与最低五分之一记录的合计之比。"), "quintileratio(税收 by 行业)"),
        new(FunctionKind.Palma, ["palma", "帕尔马比值"], [], [Value], true,
            new("What the top tenth of the records holds, by what the bottom two fifths hold.", "最高十分之一记录的合计与最低五分之二记录的合计之比。"), "palma(税收 by 行业)"),
        new(FunctionKind.PovertyRate, ["povertyrate", "贫困风险率"], [], [Value, OfMedian], true,
            new("The part of the records under a part of the median, 60% of it where none is given.", "低于中位数一定比例（未写时为60%）的记录所占比例。"), "povertyrate(税收, 50% by 行业)"),
        new(FunctionKind.Engel, ["engel", "恩格尔系数"], [], [Food, Consumption], true,
            new("The sum of what is spent on food by that of all consumption, over records with both known.", "食品烟酒支出合计占消费支出合计的比重，两项均已知的记录计入。"), "engel(研发, 税收 by 行业)"),
        new(FunctionKind.Variation, ["cv", "变异系数"], [], [], false,
            new("How far regions are from their mean: the root of the mean square of the distances, as a part of the mean.", "各地区与平均数之差的均方根占平均数的比例。"), "cv(收入 over children)") { IsOverRegions = true },
        new(FunctionKind.Theil, ["theil", "泰尔指数"], [], [], false,
            new("Theil's T over regions: 0 where all have the same.", "各地区的泰尔指数（T），完全相等时为0。"), "theil(收入 over children weight 人口)") { IsOverRegions = true },
    ];

    private static readonly FrozenDictionary<string, FunctionSymbol> ByName = All
        .SelectMany(f => f.Names, (f, name) => KeyValuePair.Create(name, f))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The function of a name, or null.</summary>
    public static FunctionSymbol? Find(string name) => ByName.GetValueOrDefault(name);
}
