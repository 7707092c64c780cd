using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>A value, or why there is none; neither where nothing was asked for.</summary>
internal readonly record struct Cell(Rational? Value, Localized? Why)
{
    /// <summary>How firm the least firm of the figures is that the value is made of.</summary>
    public FigureStatus Status { get; init; }
}
