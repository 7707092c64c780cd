using System.Collections.Immutable;
using PolicyKit.Numerics;

namespace PolicyKit.Symbols;

/// <summary>How the figures of an indicator become marks.</summary>
public enum NormalizationMethod
{
    /// <summary>Efficacy coefficient (功效系数法): c + (x − worst)/(best − worst)·(100 − c).</summary>
    Efficacy,

    /// <summary>(x − worst)/(best − worst)·100.</summary>
    MinMax,

    /// <summary>(x − mean)/standard deviation.</summary>
    ZScore,

    /// <summary>(n − place)/(n − 1)·100.</summary>
    Rank,

    /// <summary>The part of the regions that are worse, those equal counting half, times 100.</summary>
    Percentile,

    /// <summary>100 at the reference, and a mark more or less for each per cent of it that the figure is better or worse.</summary>
    Distance,

    /// <summary>Marks by place.</summary>
    Places,

    /// <summary>100 where a condition is met, else 0.</summary>
    Target,
}

/// <summary>How the figures of one indicator become marks.</summary>
/// <param name="Method">The method.</param>
/// <param name="IsHigherBetter">Whether a higher figure is better.</param>
public sealed record Normalization(NormalizationMethod Method, bool IsHigherBetter)
{
    /// <summary>What the worst figure gets by the efficacy coefficient, c; 0 for other methods.</summary>
    public Rational Floor { get; init; }

    /// <summary>The figure that counts as the worst, in the indicator's unit; null for the worst of the regions.</summary>
    public Rational? Worst { get; init; }

    /// <summary>The figure that counts as the best, in the indicator's unit; null for the best of the regions.</summary>
    public Rational? Best { get; init; }

    /// <summary>The reference of a distance, or the bound that is to be met, in the indicator's unit; null for other methods.</summary>
    public Rational? Reference { get; init; }

    /// <summary>How the figure is to stand to the bound.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>The marks of the first places.</summary>
    public ImmutableArray<Rational> Marks { get; init; } = [];

    /// <summary>The mark of all other places.</summary>
    public Rational Rest { get; init; }
}
