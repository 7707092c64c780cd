namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>What is known of a number slot in a row that is plain.</summary>
/// <param name="Value">Where the value is.</param>
/// <param name="Valid">The truth that it is known.</param>
/// <param name="Error">How far off it may be.</param>
/// <param name="Range">Between which binary exponents its size lies, unless it is 0.</param>
/// <param name="Sign">On which side of 0 it lies.</param>
internal sealed record PlainNumber(Operand Value, Operand Valid, ErrorForm Error, ExponentRange Range, Sign Sign);

/// <summary>A truth slot: where it is true, and where false; in neither it is unknown.</summary>
/// <param name="True">The one truth.</param>
/// <param name="False">The other.</param>
/// <param name="IsKnown">Whether it is one of both in every row.</param>
internal sealed record PlainTruth(Operand True, Operand False, bool IsKnown);

/// <summary>A text slot's code, -1 where it is unknown.</summary>
internal sealed record PlainText(Operand Code, bool IsKnown);

/// <summary>On which side of zero numbers may lie.</summary>
[Flags]
internal enum Sign
{
    /// <summary>Zero only.</summary>
    Zero = 0,

    /// <summary>Zero or over it.</summary>
    Plus = 1,

    /// <summary>Zero or under it.</summary>
    Minus = 2,

    /// <summary>Anywhere.</summary>
    Any = Plus | Minus,
}

/// <summary>
/// How far off a value may be: at most <see cref="Relative"/>·2^-53 of its size, or, where that is not known beforehand, what a register holds.
/// </summary>
/// <param name="Relative">In units of 2^-53; infinite where only the register tells.</param>
/// <param name="Absolute">The register, or no register.</param>
internal readonly record struct ErrorForm(double Relative, Operand Absolute)
{
    /// <summary>Rounding is let grow to this, which leaves 2^-33 of a value in doubt.</summary>
    public const double MostRelative = 1 << 20;

    /// <summary>Outweighs the roundings of the error arithmetic: it makes each term too large by more than a million additions lose.</summary>
    public const double Inflation = 1 + (1.0 / (1 << 20));

    /// <summary>Nothing is lost.</summary>
    public static readonly ErrorForm None = new(0, Operand.False);

    /// <summary>Whether the size of the value says it.</summary>
    public bool IsRelative => double.IsFinite(Relative);

    /// <summary>Whether the value is exact.</summary>
    public bool IsNone => Relative == 0;

    /// <summary>So many times 2^-53 of the value's size.</summary>
    public static ErrorForm Of(double relative) => new(relative, Operand.False);

    /// <summary>What a register holds.</summary>
    public static ErrorForm In(Operand register) => new(double.PositiveInfinity, register);
}

/// <summary>How large a number may be, and how far off by underflow, as exponents of powers of two.</summary>
/// <param name="High">No size is over its power.</param>
/// <param name="Lost">Beside rounding nothing over its power is lost where numbers leave the normal range of doubles downwards.</param>
/// <param name="Low">What is not 0 is known to be at least its power; what a number is divided by is looked at, and is at least <see cref="Formulas.Low"/>.</param>
internal readonly record struct ExponentRange(double High, double Lost, double Low)
{
    /// <summary>The power of two that is added to every error, so that what is lost by underflow needs no look.</summary>
    public const int Floor = -600;

    private const int Nothing = -1074;
    private const int Most = 900;

    // More than rounding adds to the size of a sum, or to its exponent here.
    private const double Slack = 1.0 / (1 << 20);

    /// <summary>That of a number as columns have them.</summary>
    public static readonly ExponentRange Everyday = new(Formulas.High, Nothing, Nothing);

    /// <summary>That of a whole number of 32 bits.</summary>
    public static readonly ExponentRange Whole = new(32, Nothing, 0);

    /// <summary>Whether nothing can have left the range of doubles upwards, and what is lost downwards is made good.</summary>
    public bool IsSafe => High <= Most && Lost < Floor;

    /// <summary>That of a constant; no safe one where it is beyond the range of doubles.</summary>
    public static ExponentRange Of(double value) =>
        value == 0 ? new(Nothing, Nothing, Nothing)
        : double.IsFinite(value) ? new(Math.ILogB(value) + 1, Nothing, Math.ILogB(value))
        : new(Most + 1, Nothing, Most + 1);

    /// <summary>Either of two.</summary>
    public ExponentRange Or(ExponentRange other) => new(Math.Max(High, other.High), Math.Max(Lost, other.Lost), Math.Min(Low, other.Low));

    /// <summary>A sum's.</summary>
    public ExponentRange Plus(ExponentRange other) => new(Sum(High, other.High), Sum(Lost, other.Lost), Nothing);

    /// <summary>A product's.</summary>
    public ExponentRange Times(ExponentRange other) =>
        new(High + other.High + 1, Math.Max(Nothing, Math.Max(Lost + other.High, other.Lost + High)) + 2, Nothing);

    /// <summary>A quotient's.</summary>
    public ExponentRange By(ExponentRange other)
    {
        var divisor = Math.Max(other.Low, Formulas.Low);
        var high = High - divisor + 1;
        return new(high, Math.Max(Nothing, Math.Max(Lost, other.Lost + high) - divisor) + 2, Nothing);
    }

    // The exponent of the sum of two powers: a sum of many terms grows by the logarithm of their number.
    private static double Sum(double left, double right) => Math.Max(left, right) + Math.Log2(1 + Math.Pow(2, -Math.Abs(left - right))) + Slack;
}
