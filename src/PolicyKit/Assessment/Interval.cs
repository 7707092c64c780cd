using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>Where a true value lies: an end is null where it is not bounded, and open where it does not belong to it.</summary>
internal readonly record struct Interval(Rational? Low, bool LowOpen, Rational? High, bool HighOpen)
{
    /// <summary>Where the true value of a figure lies; of an approximate one nothing is known.</summary>
    public static Interval Of(Figure figure) => (figure.IsApproximate ? Comparison.NotEqual : figure.Comparison) switch
    {
        Comparison.Equal => new(figure.Value, false, figure.Value, false),
        Comparison.AtLeast => new(figure.Value, false, null, true),
        Comparison.Greater => new(figure.Value, true, null, true),
        Comparison.AtMost => new(null, true, figure.Value, false),
        Comparison.Less => new(null, true, figure.Value, true),
        _ => new(null, true, null, true),
    };

    /// <summary>A value that is known.</summary>
    public static Interval Of(Rational value) => new(value, false, value, false);

    /// <summary>Whether the true value compares so with a bound; null where the interval does not say.</summary>
    public bool? Satisfies(Comparison comparison, Rational bound) => comparison switch
    {
        Comparison.AtLeast => Not(IsBelow(bound)),
        Comparison.Less => IsBelow(bound),
        Comparison.AtMost => Not(IsAbove(bound)),
        Comparison.Greater => IsAbove(bound),
        Comparison.Equal => IsPoint(bound) ? true : IsBelow(bound) == true || IsAbove(bound) == true ? false : null,
        _ => Not(Satisfies(Comparison.Equal, bound)),
    };

    private static bool? Not(bool? truth) => !truth;

    private bool IsPoint(Rational bound) => Low == bound && High == bound;

    private bool? IsBelow(Rational bound) =>
        High is { } high && (high < bound || (high == bound && HighOpen)) ? true
        : Low is { } low && low >= bound ? false
        : null;

    private bool? IsAbove(Rational bound) =>
        Low is { } low && (low > bound || (low == bound && LowOpen)) ? true
        : High is { } high && high <= bound ? false
        : null;
}
