using System.Collections.Immutable;

namespace PolicyKit.Symbols;

/// <summary>What is done where a region has no mark in an item.</summary>
public enum MissingPolicy
{
    /// <summary>The item does not count for the region; its weight goes to the other items of its group, in proportion to theirs.</summary>
    Exclude,

    /// <summary>The mark is 0.</summary>
    Zero,

    /// <summary>The mark is the mean of the regions that have one.</summary>
    Average,

    /// <summary>The region has no total and no place.</summary>
    None,
}

/// <summary>How marks make a total.</summary>
public enum Combination
{
    /// <summary>Σ weight·mark/100.</summary>
    Sum,

    /// <summary>The arithmetic mean by weight, Σ weight·mark/Σ weight.</summary>
    Mean,

    /// <summary>The geometric mean by weight, (Π mark^weight)^(1/Σ weight).</summary>
    Geometric,
}

/// <summary>Which places those behind equal totals have.</summary>
public enum Ties
{
    /// <summary>1, 2, 2, 4.</summary>
    Competition,

    /// <summary>1, 2, 2, 3.</summary>
    Dense,
}

/// <summary>The words by which an assessment names its methods and rules. A new word is a new row.</summary>
public static class AssessmentRules
{
    /// <summary>The ways to make marks of figures.</summary>
    public static RuleWords<NormalizationMethod> Methods { get; } = new(
    [
        (NormalizationMethod.Efficacy, "efficacy", ["功效系数", "功效系數"]),
        (NormalizationMethod.MinMax, "minmax", ["极差", "極差"]),
        (NormalizationMethod.ZScore, "zscore", ["标准分", "標準分"]),
        (NormalizationMethod.Rank, "rank", ["位次"]),
        (NormalizationMethod.Percentile, "percentile", ["百分位"]),
        (NormalizationMethod.Distance, "distance", ["距离", "距離"]),
        (NormalizationMethod.Places, "places", ["名次分"]),
        (NormalizationMethod.Target, "met", ["达标", "達標"]),
    ]);

    /// <summary>What may be done where a figure is missing.</summary>
    public static RuleWords<MissingPolicy> Missing { get; } = new(
    [
        (MissingPolicy.Exclude, "exclude", ["剔除"]),
        (MissingPolicy.Zero, "zero", ["记零", "記零"]),
        (MissingPolicy.Average, "average", ["取平均"]),
        (MissingPolicy.None, "none", ["不评", "不評"]),
    ]);

    /// <summary>The ways to make a total of marks.</summary>
    public static RuleWords<Combination> Combinations { get; } = new(
    [
        (Combination.Sum, "sum", ["加权和", "加權和"]),
        (Combination.Mean, "mean", ["算术平均", "算術平均"]),
        (Combination.Geometric, "geometric", ["几何平均", "幾何平均"]),
    ]);

    /// <summary>The ways to count places behind equal totals.</summary>
    public static RuleWords<Ties> Ties { get; } = new(
    [
        (Symbols.Ties.Competition, "competition", ["跳号", "跳號"]),
        (Symbols.Ties.Dense, "dense", ["连号", "連號"]),
    ]);

    /// <summary>All words, the English one first.</summary>
    internal static IEnumerable<(string English, ImmutableArray<string> Chinese)> AllWords =>
        [.. Methods.Words, .. Missing.Words, .. Combinations.Words, .. Ties.Words];
}
