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

    /// <summary>All functions.</summary>
    public static ImmutableArray<FunctionSymbol> All { get; } =
    [
        new(FunctionKind.Min, ["min", "最小"], [Value, Other], Value, false,
            new("The smaller of two values, or the smallest over records.", "两个数值中较小的，或各记录中最小的。"), "min(税收, 研发)"),
        new(FunctionKind.Max, ["max", "最大"], [Value, Other], Value, false,
            new("The larger of two values, or the largest over records.", "两个数值中较大的，或各记录中最大的。"), "max(税收 by 行业)"),
        new(FunctionKind.Abs, ["abs", "绝对值"], [Value], null, false,
            new("The distance from zero.", "到零的距离。"), "abs(税收 - 研发)"),
        new(FunctionKind.Round, ["round", "四舍五入"], [Value, Places], null, false,
            new("The value to a number of decimal places, none where it is not given; halves away from zero.", "按小数位数四舍五入，未写位数时取整。"), "round(税收 / 用地, 2)"),
        new(FunctionKind.Mean, ["mean", "平均", "均值"], [], Value, true,
            new("The arithmetic mean over records; unknown values are left out.", "各记录的算术平均数，未知数值不计。"), "mean(税收 by 行业)"),
        new(FunctionKind.Sum, ["sum", "合计"], [], Value, true,
            new("The sum over records; unknown values are left out.", "各记录的合计，未知数值不计。"), "sum(税收 where 用地 > 3亩)"),
        new(FunctionKind.Count, ["count", "计数"], [], Value with { IsOptional = true }, true,
            new("How many records have a known value.", "数值已知的记录个数。"), "count(税收 by 行业)"),
        new(FunctionKind.Share, ["share", "占比"], [], Condition, true,
            new("The part of the records for which a condition is true; those for which it is unknown are left out.", "符合条件的记录所占比例，条件未知的不计。"), "share(研发 > 10万元 by 行业)"),
        new(FunctionKind.Gini, ["gini", "基尼系数"], [], Value, true,
            new("The Gini coefficient over records: 0 where all have the same; unknown values are left out.", "各记录的基尼系数，完全相等时为0，未知数值不计。"), "gini(税收 by 行业)"),
    ];

    private static readonly FrozenDictionary<string, FunctionSymbol> ByName = All
        .SelectMany(f => f.Names, (f, name) => KeyValuePair.Create(name, f))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The function of a name, or null.</summary>
    public static FunctionSymbol? Find(string name) => ByName.GetValueOrDefault(name);
}
