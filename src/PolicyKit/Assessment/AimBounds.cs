using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>How far values are from what an aim asks for.</summary>
internal static class AimBounds
{
    /// <summary>The bound that a value is held against: of a range the end that is nearer, or the value itself inside.</summary>
    public static Rational BoundFor(TargetAim aim, Rational value) => aim switch
    {
        BoundAim bound => bound.Bound,
        RangeAim range => Rational.Max(range.Low, Rational.Min(range.High, value)),
        _ => throw new ArgumentOutOfRangeException(nameof(aim), aim, null),
    };

    /// <summary>A value less its bound; 0 inside a range.</summary>
    public static Rational GapOf(TargetAim aim, Rational value) => value - BoundFor(aim, value);

    /// <summary>A gap as a part of the bound's size; null where that is 0.</summary>
    public static Rational? ShareOf(Rational? gap, TargetAim aim, Rational value) =>
        gap is { } known && BoundFor(aim, value) is { Sign: not 0 } bound ? known / Rational.Abs(bound) : null;
}
