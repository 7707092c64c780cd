using System.Collections.Immutable;
using PolicyKit.Numerics;

namespace PolicyKit.Assessment;

/// <summary>
/// Whether regions come nearer to each other (R. Barro and X. Sala-i-Martin, Convergence, Journal of Political Economy 100, 1992): σ-convergence
/// where the spread of the logarithms falls from year to year, β-convergence where poorer regions grow faster. Logarithms and roots are to
/// 16 decimal places, results to 12.
/// </summary>
public static class Convergence
{
    private const int Places = 12;
    private const int Finer = 16;

    /// <summary>The spread of the values' logarithms: their standard deviation, the number of regions being the divisor.</summary>
    /// <param name="values">The values of the regions in one year, at least one and all over 0.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not over 0.</exception>
    public static Rational Sigma(ImmutableArray<Rational> values)
    {
        var logarithms = Logarithms(values);
        var mean = Mean(logarithms);
        return Irrational.Sqrt(Mean([.. logarithms.Select(l => (l - mean) * (l - mean))]), Places);
    }

    /// <summary>
    /// How yearly growth depends on where a region started: the slope of ln(last/first)/years over ln(first), by least squares. Below 0, poorer regions grow faster.
    /// </summary>
    /// <param name="first">The values of the regions in the first year, all over 0.</param>
    /// <param name="last">Those of the same regions in the last year, all over 0.</param>
    /// <param name="years">How many years lie between, at least 1.</param>
    /// <returns>The slope a year; null where all regions started from the same value.</returns>
    /// <exception cref="ArgumentException">There is no value, one is not over 0, or the years have different numbers of regions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is not a year between.</exception>
    public static Rational? Beta(ImmutableArray<Rational> first, ImmutableArray<Rational> last, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        if (first.Length != last.Length)
        {
            throw new ArgumentException($"The first year has {first.Length} regions and the last {last.Length}.", nameof(last));
        }

        var (start, end) = (Logarithms(first), Logarithms(last));
        ImmutableArray<Rational> growth = [.. start.Zip(end, (s, e) => (e - s) / years)];
        var (meanStart, meanGrowth) = (Mean(start), Mean(growth));
        var spread = Rational.Sum([.. start.Select(s => (s - meanStart) * (s - meanStart))]);
        var together = Rational.Sum([.. start.Zip(growth, (s, g) => (s - meanStart) * (g - meanGrowth))]);
        return spread.Sign == 0 ? null : (together / spread).Round(Places);
    }

    private static ImmutableArray<Rational> Logarithms(ImmutableArray<Rational> values)
    {
        if (values.IsEmpty || values.Any(v => v.Sign <= 0))
        {
            throw new ArgumentException(values.IsEmpty ? "There is no value." : $"{values.First(v => v.Sign <= 0)} has no logarithm.", nameof(values));
        }

        return [.. values.Select(v => Irrational.Ln(v, Finer))];
    }

    private static Rational Mean(ImmutableArray<Rational> values) => Rational.Sum([.. values]) / values.Length;
}
