using PolicyKit.Numerics;

namespace PolicyKit.Assessment;

/// <summary>Means that are no fractions.</summary>
internal static class Means
{
    // What a logarithm is off by is far below the last place of the mean.
    private const int Guard = 18;

    /// <summary>(Π mark^weight)^(1/Σ weight), rounded; null where there is no value, or a negative one.</summary>
    /// <param name="values">Values and their weights, each over 0.</param>
    /// <param name="places">To how many decimal places.</param>
    public static Rational? Geometric(IReadOnlyCollection<(Rational Value, Rational Weight)> values, int places)
    {
        if (values.Count == 0 || values.Any(v => v.Value.Sign < 0))
        {
            return null;
        }

        if (values.Any(v => v.Value.Sign == 0))
        {
            return Rational.Zero;
        }

        var logarithm = Rational.Sum([.. values.Select(v => v.Weight * Irrational.Ln(v.Value, places + Guard))]) / Rational.Sum([.. values.Select(v => v.Weight)]);
        return Irrational.Exp(logarithm, places + Guard).Round(places);
    }
}
