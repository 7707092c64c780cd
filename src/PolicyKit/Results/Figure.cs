using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Results;

/// <summary>What is known of an indicator in a period, in the indicator's unit.</summary>
/// <param name="Period">The year, quarter or month.</param>
/// <param name="Value">The value.</param>
/// <param name="Comparison">How the true value stands to it: equal, or more, less … where the source says only that.</param>
/// <param name="IsApproximate">Whether it is about this value only.</param>
/// <param name="IsComputed">Whether a formula gave it.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Figure(Period Period, Rational Value, Comparison Comparison, bool IsApproximate, bool IsComputed, string Source)
{
    /// <summary>How firm it is; of a computed one, how firm the least firm is of what it is computed from.</summary>
    public FigureStatus Status { get; init; }

    /// <summary>The year, or that of the quarter or month.</summary>
    public int Year => Period.Year;

    internal (Period Period, FigureStatus Status) Basis => (Period, Status);

    /// <summary>Whether the true value is this value.</summary>
    public bool IsExact => Comparison == Comparison.Equal && !IsApproximate;
}
