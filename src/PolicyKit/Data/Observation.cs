using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Data;

/// <summary>What a source says about an indicator of a region in a period.</summary>
/// <param name="Region">The region's name, a former name, or a code.</param>
/// <param name="Indicator">The indicator's name or one of its other names.</param>
/// <param name="Period">The year, quarter or month it is about.</param>
/// <param name="Value">The figure, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit as written, such as <c>万元/亩</c>; empty for the indicator's own unit.</param>
/// <param name="Comparison">How the true figure stands to the value: <see cref="Comparison.Equal"/> for a figure that is given as such, <see cref="Comparison.Greater"/> for 超….</param>
/// <param name="IsApproximate">Whether the source says that it is about this value only (约).</param>
/// <param name="Status">How firm the figure is; final unless the source says otherwise.</param>
/// <param name="Source">Where it is from; empty if that is not known.</param>
public sealed record Observation(
    string Region,
    string Indicator,
    Period Period,
    Rational Value,
    string Unit = "",
    Comparison Comparison = Comparison.Equal,
    bool IsApproximate = false,
    FigureStatus Status = FigureStatus.Final,
    string Source = "")
{
    /// <summary>The year, or that of the quarter or month.</summary>
    public int Year => Period.Year;
}
