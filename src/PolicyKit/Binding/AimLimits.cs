using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Binding;

/// <summary>An end of the values that meet an aim.</summary>
/// <param name="Value">The end, in the indicator's unit.</param>
/// <param name="IsOpen">Whether the end itself does not meet it.</param>
internal readonly record struct AimLimit(Rational Value, bool IsOpen);

/// <summary>Between which values a figure meets an aim; an end is null where there is none.</summary>
internal readonly record struct AimLimits(AimLimit? Low, AimLimit? High)
{
    /// <summary>Whether no value lies between.</summary>
    public bool IsEmpty => Low is { } low && High is { } high && (low.Value > high.Value || (low.Value == high.Value && (low.IsOpen || high.IsOpen)));

    /// <summary>The limits of an aim; none for an aim that is not met or missed by one value alone.</summary>
    public static AimLimits Of(TargetAim aim) => aim switch
    {
        BoundAim { IsApproximate: true } => default,
        BoundAim { Comparison: Comparison.Less } bound => new(null, new AimLimit(bound.Bound, true)),
        BoundAim { Comparison: Comparison.AtMost } bound => new(null, new AimLimit(bound.Bound, false)),
        BoundAim { Comparison: Comparison.Greater } bound => new(new AimLimit(bound.Bound, true), null),
        BoundAim { Comparison: Comparison.AtLeast } bound => new(new AimLimit(bound.Bound, false), null),
        BoundAim { Comparison: Comparison.Equal } bound => new(new AimLimit(bound.Bound, false), new AimLimit(bound.Bound, false)),
        RangeAim range => new(new AimLimit(range.Low, false), new AimLimit(range.High, false)),
        _ => default,
    };

    /// <summary>The values that lie between both.</summary>
    public AimLimits And(AimLimits other) => new(Tighter(Low, other.Low, 1), Tighter(High, other.High, -1));

    private static AimLimit? Tighter(AimLimit? left, AimLimit? right, int sign) =>
        left is not { } a ? right
        : right is not { } b ? left
        : a.Value.CompareTo(b.Value) * sign is var order && (order > 0 || (order == 0 && a.IsOpen)) ? a : b;
}
