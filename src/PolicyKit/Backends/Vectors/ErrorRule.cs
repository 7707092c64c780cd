using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Backends.Vectors;

/// <summary>How far off numbers are at most, where that follows from their size: |v|·<see cref="Relative"/> + <see cref="Least"/>.</summary>
/// <param name="Relative">The part of the size.</param>
/// <param name="Least">What is added to it.</param>
/// <param name="IsWholeExact">Whether whole numbers under 2^53 are exact, as they are in columns.</param>
internal readonly record struct ErrorRule(double Relative, double Least, bool IsWholeExact)
{
    // The kernels for odd rows bound errors less tightly than the rules for plain ones; a row for which this is not enough is computed exactly.
    private const double Slack = 8;

    /// <summary>That of numbers that are exact, or whose errors nothing rests on.</summary>
    public static ErrorRule None => default;

    /// <summary>That of doubles which stand for the shortest decimals that read back to them.</summary>
    public static ErrorRule Nearest => new(Bounds.HalfUnit, Bounds.Tiny, true);

    /// <summary>That of numbers with a relative error.</summary>
    public static ErrorRule Of(ErrorForm form) =>
        form.IsNone ? None : new(form.Relative * Bounds.HalfUnit * Slack, Math.ScaleB(1, ExponentRange.Floor), false);

    /// <summary>Whether every number but 0 is off by more, the larger it is.</summary>
    public bool IsBySize => Relative > 0 && !IsWholeExact;

    /// <summary>The error of a value.</summary>
    public double Of(double value) =>
        IsWholeExact && value == Math.Truncate(value) && Math.Abs(value) < Bounds.Whole ? 0 : (Math.Abs(value) * Relative) + Least;
}
