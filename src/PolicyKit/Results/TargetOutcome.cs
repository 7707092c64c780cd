using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Results;

/// <summary>How a region stands to one aim of a target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Aim">The aim with its year.</param>
/// <param name="Region">The region; empty where neither the policy nor the caller names one.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Figure">The figure that was held against the aim; null where there is none.</param>
/// <param name="Gap">The figure less the bound, in the indicator's unit; the distance to the nearer end for a range, 0 inside; for growth, the bound is what the rate makes of the first figure; null where there is no exact figure or no bound.</param>
/// <param name="Reason">Why, in one sentence.</param>
public sealed record TargetOutcome(
    TargetSymbol Target, TargetAim Aim, string Region, TargetStatus Status, Figure? Figure, Rational? Gap, Localized Reason)
{
    /// <summary>How firm the least firm of the figures is on which the outcome rests; null where it rests on none.</summary>
    public FigureStatus? FigureStatus { get; init; }

    /// <summary>The way so far and the pace; null where the aim has no fixed bound, or there are no two exact figures.</summary>
    public TargetProgress? Progress { get; init; }

    /// <summary>The gap as a part of the bound's size; null where there is no gap, or the bound is 0.</summary>
    public Rational? GapShare { get; init; }

    /// <summary>The indicator.</summary>
    public IndicatorSymbol Indicator => Target.Indicator;

    /// <summary>Where the target comes from, as <c>@source</c> says of it or else of its indicator; empty where neither says.</summary>
    public string Source => Target.Source.Length > 0 ? Target.Source : Indicator.Source;

    /// <summary>Whether it is met; null where that is not decided yet, or cannot be.</summary>
    public bool? IsMet => Status switch
    {
        TargetStatus.Met => true,
        TargetStatus.NotMet => false,
        _ => null,
    };
}
