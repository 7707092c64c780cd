using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>What figures say of an aim.</summary>
/// <param name="Status">How the region stands to it.</param>
/// <param name="Figure">The figure that was held against it; null where there is none.</param>
/// <param name="Reason">Why, in one sentence.</param>
/// <param name="Gap">The figure less the bound; null where there is no exact figure or no bound.</param>
internal sealed record Judgement(TargetStatus Status, Figure? Figure, Localized Reason, Rational? Gap = null)
{
    /// <summary>The other figures on which it rests: their periods, and how firm they are.</summary>
    public ImmutableArray<(Period Period, FigureStatus Status)> Beside { get; init; } = [];

    /// <summary>The way so far; null where there are no two exact figures, or no fixed bound.</summary>
    public TargetProgress? Progress { get; init; }

    /// <summary>The gap as a part of the bound's size; null where there is none, or the bound is 0.</summary>
    public Rational? GapShare { get; init; }
}
