namespace PolicyKit.Plans;

/// <summary>The row operations of the kernel language. Every backend implements these, and nothing else.</summary>
/// <remarks>
/// A number, truth or text may be unknown. Arithmetic and comparison of an unknown value are unknown; division by zero is unknown;
/// <see cref="And"/>, <see cref="Or"/> and <see cref="Not"/> are three-valued (Kleene).
/// </remarks>
public enum PlanOp
{
    /// <summary>Number: the sum of two numbers.</summary>
    Add,

    /// <summary>Number: the first less the second.</summary>
    Subtract,

    /// <summary>Number: the product of two numbers.</summary>
    Multiply,

    /// <summary>Number: the first by the second; unknown where the second is zero.</summary>
    Divide,

    /// <summary>Number: with the other sign.</summary>
    Negate,

    /// <summary>Number: the distance from zero.</summary>
    Abs,

    /// <summary>Number: the smaller of two.</summary>
    Min,

    /// <summary>Number: the larger of two.</summary>
    Max,

    /// <summary>Number: the first to as many decimal places as the second, a constant from 0 to 12, says; halves away from zero (四舍五入).</summary>
    Round,

    /// <summary>Truth: first number less than the second.</summary>
    Less,

    /// <summary>Truth: first number at most the second.</summary>
    AtMost,

    /// <summary>Truth: two numbers are equal.</summary>
    Equal,

    /// <summary>Truth: two texts are the same.</summary>
    SameText,

    /// <summary>Truth: both.</summary>
    And,

    /// <summary>Truth: at least one.</summary>
    Or,

    /// <summary>Truth: the opposite.</summary>
    Not,

    /// <summary>Truth: true where the number is known, unknown where it is not; never false.</summary>
    Known,

    /// <summary>Number: the first where it is known, else the second.</summary>
    OrElse,

    /// <summary>Number: the second argument where the first, a truth, is true; unknown where it is not.</summary>
    Where,

    /// <summary>Number: the second argument where the first, a truth, is true, the third where it is false; unknown where it is unknown.</summary>
    Choose,

    /// <summary>
    /// Number: by the first argument, a text, the constant that stands at the place of this text among the target's labels; the last constant where it is
    /// none of them.
    /// </summary>
    Lookup,

    /// <summary>Text: the label of the first true condition; unknown where an unknown condition comes first, or none is true.</summary>
    FirstCase,
}
