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

/// <summary>Between which powers of two sizes lie that are not 0, and of which power all values are multiples.</summary>
/// <param name="Low">The exponent of a power that no size is under.</param>
/// <param name="High">That of one that no size is over.</param>
/// <param name="Grain">That of one that all values are multiples of; what is left where two numbers nearly cancel is no smaller.</param>
internal readonly record struct ExponentRange(int Low, int High, int Grain)
{
    private const int Most = 900;
    private const int Digits = 53;

    /// <summary>That of a number as columns have them.</summary>
    public static readonly ExponentRange Everyday = new(Formulas.Low, Formulas.High, Formulas.Low - Digits);

    /// <summary>Whether no rounding has left the range of normal doubles.</summary>
    public bool IsSafe => Low >= -Most && High <= Most;

    /// <summary>That of a constant.</summary>
    public static ExponentRange Of(double value) =>
        value == 0 ? new(0, 0, 0) : new(Math.ILogB(value), Math.ILogB(value) + 1, Math.ILogB(value) - Digits);

    /// <summary>Either of two.</summary>
    public ExponentRange Or(ExponentRange other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High), Math.Min(Grain, other.Grain));

    /// <summary>A sum's.</summary>
    public ExponentRange Plus(ExponentRange other, bool mayCancel)
    {
        var either = Or(other);
        return either with { Low = mayCancel ? either.Grain : either.Low, High = either.High + 1 };
    }

    /// <summary>A product's.</summary>
    public ExponentRange Times(ExponentRange other) => new(Low + other.Low - 1, High + other.High + 1, Grain + other.Grain);

    /// <summary>A quotient's.</summary>
    public ExponentRange By(ExponentRange other) => new(Low - other.High - 1, High - other.Low + 1, Low - other.High - 1 - Digits);
}
