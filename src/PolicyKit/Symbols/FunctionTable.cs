using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyKit.Symbols;

/// <summary>What a built-in function computes.</summary>
public enum FunctionKind
{
    /// <summary>The smaller of two values; over records, the smallest.</summary>
    Min,

    /// <summary>The larger of two values; over records, the largest.</summary>
    Max,

    /// <summary>The distance from zero.</summary>
    Abs,

    /// <summary>The arithmetic mean over records.</summary>
    Mean,

    /// <summary>The sum over records.</summary>
    Sum,

    /// <summary>How many records have a known value.</summary>
    Count,
}

/// <summary>A built-in function.</summary>
/// <param name="Kind">What it computes.</param>
/// <param name="Names">Its names, English first.</param>
/// <param name="Arguments">How many values it takes for one record; 0 where it is a statistic only.</param>
/// <param name="IsStatistic">Whether it can be taken over records, with one value for each.</param>
/// <param name="Summary">What it gives, in one line.</param>
public sealed record FunctionSymbol(FunctionKind Kind, ImmutableArray<string> Names, int Arguments, bool IsStatistic, string Summary);

/// <summary>The built-in functions. A new function is a new row.</summary>
public static class FunctionTable
{
    /// <summary>All functions.</summary>
    public static ImmutableArray<FunctionSymbol> All { get; } =
    [
        new(FunctionKind.Min, ["min", "最小"], 2, true, "The smaller of two values, or the smallest over records."),
        new(FunctionKind.Max, ["max", "最大"], 2, true, "The larger of two values, or the largest over records."),
        new(FunctionKind.Abs, ["abs", "绝对值"], 1, false, "The distance from zero."),
        new(FunctionKind.Mean, ["mean", "平均", "均值"], 0, true, "The arithmetic mean over records; unknown values are left out."),
        new(FunctionKind.Sum, ["sum", "合计"], 0, true, "The sum over records; unknown values are left out."),
        new(FunctionKind.Count, ["count", "计数"], 0, true, "How many records have a known value."),
    ];

    private static readonly FrozenDictionary<string, FunctionSymbol> ByName = All
        .SelectMany(f => f.Names, (f, name) => KeyValuePair.Create(name, f))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The function of a name, or null.</summary>
    public static FunctionSymbol? Find(string name) => ByName.GetValueOrDefault(name);
}
