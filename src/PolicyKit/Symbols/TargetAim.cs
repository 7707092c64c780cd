using PolicyKit.Numerics;

namespace PolicyKit.Symbols;

/// <summary>How a value is held against a bound.</summary>
public enum Comparison
{
    /// <summary>Less than.</summary>
    Less,

    /// <summary>At most.</summary>
    AtMost,

    /// <summary>More than.</summary>
    Greater,

    /// <summary>At least.</summary>
    AtLeast,

    /// <summary>Exactly.</summary>
    Equal,

    /// <summary>Anything but.</summary>
    NotEqual,
}

/// <summary>One aim of a target, and the period by whose end it holds.</summary>
/// <param name="By">The period.</param>
public abstract record TargetAim(Period By)
{
    /// <summary>The year in which it is due.</summary>
    public int Year => By.Year;
}

/// <summary>The value is held against a bound.</summary>
/// <param name="Comparison">How.</param>
/// <param name="Bound">The bound, in the indicator's unit.</param>
/// <param name="By">The period by whose end it holds.</param>
public sealed record BoundAim(Comparison Comparison, Rational Bound, Period By) : TargetAim(By);

/// <summary>The value lies in a range, both ends included.</summary>
/// <param name="Low">The lowest value, in the indicator's unit.</param>
/// <param name="High">The highest value, in the indicator's unit.</param>
/// <param name="By">The period by whose end it holds.</param>
public sealed record RangeAim(Rational Low, Rational High, Period By) : TargetAim(By);

/// <summary>The value falls or rises from each observed year to the next.</summary>
/// <param name="Falls">Whether it falls.</param>
/// <param name="FirstYear">The year from which.</param>
/// <param name="By">The period until which.</param>
public sealed record DirectionAim(bool Falls, int FirstYear, Period By) : TargetAim(By);

/// <summary>A goal in words, which no figure decides.</summary>
/// <param name="Words">The words.</param>
/// <param name="By">The period by whose end it holds.</param>
public sealed record GoalAim(string Words, Period By) : TargetAim(By);
