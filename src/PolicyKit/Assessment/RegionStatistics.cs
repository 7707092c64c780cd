using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>What is made of the values of several regions. A new statistic is a new row, and a mark in <see cref="FunctionTable"/>.</summary>
internal static class RegionStatistics
{
    // Roots and logarithms are to so many decimal places.
    private const int Places = 12;

    private static readonly FrozenDictionary<FunctionKind, Func<ImmutableArray<RegionValue>, Cell>> Table =
        new Dictionary<FunctionKind, Func<ImmutableArray<RegionValue>, Cell>>
        {
            [FunctionKind.Min] = values => Known(values.Min(v => v.Value)),
            [FunctionKind.Max] = values => Known(values.Max(v => v.Value)),
            [FunctionKind.Sum] = values => Known(Sum(values, v => v.Value)),
            [FunctionKind.Mean] = values => Known(Mean(values)),
            [FunctionKind.Median] = values => Known(Median([.. values.Select(v => v.Value).Order()])),
            [FunctionKind.Gini] = values => OfPositive(values, Gini),
            [FunctionKind.Variation] = values => OfPositive(values, Variation),
            [FunctionKind.Theil] = values => OfPositive(values, Theil),
        }.ToFrozenDictionary();

    /// <summary>The statistic of values, of which there is at least one, or why there is none.</summary>
    public static Cell Of(FunctionKind statistic, ImmutableArray<RegionValue> values) =>
        values.Any(v => v.Weight.Sign < 0) || Sum(values, v => v.Weight).Sign == 0 ? new Cell(null, Says.NoWeights) : Table[statistic](values);

    private static Cell Known(Rational value) => new(value, null);

    private static Cell OfPositive(ImmutableArray<RegionValue> values, Func<ImmutableArray<RegionValue>, Rational> statistic) =>
        values.Any(v => v.Value.Sign < 0) || Mean(values).Sign == 0 ? new Cell(null, Says.NothingToSpread) : Known(statistic(values));

    private static Rational Sum(ImmutableArray<RegionValue> values, Func<RegionValue, Rational> of) => Rational.Sum([.. values.Select(of)]);

    private static Rational Mean(ImmutableArray<RegionValue> values) => Sum(values, v => v.Weight * v.Value) / Sum(values, v => v.Weight);

    private static Rational Median(ImmutableArray<Rational> rising) => (rising[(rising.Length - 1) / 2] + rising[rising.Length / 2]) / 2;

    // Half the mean distance of all pairs, by the mean.
    private static Rational Gini(ImmutableArray<RegionValue> values)
    {
        var pairs = values.SelectMany(a => values.Select(b => a.Weight * b.Weight * Rational.Abs(a.Value - b.Value)));
        var weight = Sum(values, v => v.Weight);
        return Rational.Sum([.. pairs]) / (2 * weight * weight * Mean(values));
    }

    // The root of the mean square of the distances from the mean, the number of regions being the divisor, by the mean.
    private static Rational Variation(ImmutableArray<RegionValue> values)
    {
        var mean = Mean(values);
        var variance = Sum(values, v => v.Weight * (v.Value - mean) * (v.Value - mean)) / Sum(values, v => v.Weight);
        return Irrational.Sqrt(variance / (mean * mean), Places);
    }

    // Theil's T: the mean of x/µ·ln(x/µ), where 0·ln 0 is 0.
    private static Rational Theil(ImmutableArray<RegionValue> values)
    {
        var mean = Mean(values);
        var terms = Sum(values, v => v.Value.Sign == 0 ? Rational.Zero : v.Weight * (v.Value / mean) * Irrational.Ln(v.Value / mean, Places + 4));
        return (terms / Sum(values, v => v.Weight)).Round(Places);
    }
}

/// <summary>A region's value, and what it weighs.</summary>
internal readonly record struct RegionValue(Rational Value, Rational Weight);
