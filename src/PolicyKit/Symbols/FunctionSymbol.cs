using System.Collections.Immutable;
using PolicyKit.Diagnostics;

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

    /// <summary>The value to a number of decimal places.</summary>
    Round,

    /// <summary>The arithmetic mean over records.</summary>
    Mean,

    /// <summary>The sum over records.</summary>
    Sum,

    /// <summary>How many records have a known value.</summary>
    Count,

    /// <summary>The part of the records for which something is true.</summary>
    Share,

    /// <summary>How unequally something is spread over records.</summary>
    Gini,

    /// <summary>The mean square of the distances from the mean.</summary>
    Variance,

    /// <summary>The value in the middle.</summary>
    Median,

    /// <summary>The value below which a part of the records lies.</summary>
    Quantile,

    /// <summary>The part of the records of its group that lie below a record.</summary>
    PercentRank,

    /// <summary>The part of the whole that those with the most hold.</summary>
    TopShare,

    /// <summary>The part of the whole that those with the least hold.</summary>
    BottomShare,

    /// <summary>What the top fifth holds, by what the bottom fifth holds: S80/S20.</summary>
    QuintileRatio,

    /// <summary>What the top tenth holds, by what the bottom two fifths hold.</summary>
    Palma,

    /// <summary>The part of the records under a part of the median.</summary>
    PovertyRate,

    /// <summary>The sum of one value by that of another, of which it is a part.</summary>
    Engel,

    /// <summary>How far regions are from their mean, as a part of it.</summary>
    Variation,

    /// <summary>How unequally something is spread over regions, by logarithms.</summary>
    Theil,
}

/// <summary>A built-in function.</summary>
/// <param name="Kind">What it computes.</param>
/// <param name="Names">Its names, English first.</param>
/// <param name="Parameters">What it takes for one record; empty where it is a statistic only.</param>
/// <param name="Over">What it takes as a statistic over records: first what is read of each record; empty where it is none.</param>
/// <param name="TakesWeight">Whether the records may be weighted.</param>
/// <param name="Summary">What it gives, in one line.</param>
/// <param name="Example">A use of it, over <c>record 企业 { 行业: text, 税收, 研发: 万元, 用地: 亩 }</c>.</param>
public sealed record FunctionSymbol(
    FunctionKind Kind,
    ImmutableArray<string> Names,
    ImmutableArray<FunctionParameter> Parameters,
    ImmutableArray<FunctionParameter> Over,
    bool TakesWeight,
    Localized Summary,
    string Example) : ISymbol
{
    /// <summary>Its English name.</summary>
    public string Name => Names[0];

    Location? ISymbol.Location => null;

    /// <summary>Whether it can be taken over records.</summary>
    public bool IsStatistic => !Over.IsEmpty;

    /// <summary>Whether it can be taken over regions: <c>mean(收入 over children)</c>.</summary>
    public bool IsOverRegions { get; init; }

    /// <summary>Whether, over regions, it can be weighted by another indicator.</summary>
    public bool TakesWeightOverRegions => IsOverRegions && Kind is not (FunctionKind.Min or FunctionKind.Max or FunctionKind.Sum or FunctionKind.Median);

    /// <summary>Whether one number of each record is enough for it.</summary>
    public bool IsStatisticOfNumbers => Over is [{ Kind: ParameterKind.Number }, .. var rest] && rest.All(p => p.IsOptional);

    /// <summary>How many values must be given for one record.</summary>
    public int FewestArguments => Parameters.Count(p => !p.IsOptional);
}
