using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Results;

/// <summary>What is known of an indicator in a year, in the indicator's unit.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">The value.</param>
/// <param name="Comparison">How the true value stands to it: equal, or more, less … where the source says only that.</param>
/// <param name="IsApproximate">Whether it is about this value only.</param>
/// <param name="IsComputed">Whether a formula gave it.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Figure(int Year, Rational Value, Comparison Comparison, bool IsApproximate, bool IsComputed, string Source)
{
    /// <summary>Whether the true value is this value.</summary>
    public bool IsExact => Comparison == Comparison.Equal && !IsApproximate;
}
