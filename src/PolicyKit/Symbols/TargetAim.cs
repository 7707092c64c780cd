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

/// <summary>Which way a value goes from year to year.</summary>
public enum Direction
{
    /// <summary>Down.</summary>
    Falling,

    /// <summary>Up.</summary>
    Rising,

    /// <summary>Neither, by more than a tolerance that the text would have to state.</summary>
    Steady,
}

/// <summary>Over which years a growth rate is counted.</summary>
public enum Pace
{
    /// <summary>Each year over the year before.</summary>
    YearOverYear,

    /// <summary>The yearly average, compounded, from the first year to the last.</summary>
    Yearly,

    /// <summary>From the first year to the last as a whole.</summary>
    Total,
}

/// <summary>Where a text says that an indicator starts from.</summary>
/// <param name="Value">The value, in the indicator's unit.</param>
/// <param name="Year">Its year; null where the text does not say.</param>
public sealed record Baseline(Rational Value, int? Year);

/// <summary>One aim of a target, and the period by whose end it holds.</summary>
/// <param name="By">The period.</param>
public abstract record TargetAim(Period By)
{
    /// <summary>The year in which it is due.</summary>
    public int Year => By.Year;
}

/// <summary>The value is held against a fixed bound.</summary>
/// <param name="Comparison">How; <see cref="Comparison.Equal"/> where the value is to be about the bound.</param>
/// <param name="Bound">The bound, in the indicator's unit.</param>
/// <param name="By">The period by whose end it holds.</param>
public sealed record BoundAim(Comparison Comparison, Rational Bound, Period By) : TargetAim(By)
{
    /// <summary>Whether the text says "about" the bound, without a tolerance.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Where the text says that the value starts from; null where it does not say.</summary>
    public Baseline? Baseline { get; init; }
}

/// <summary>The value is held against a bound that depends on figures, such as the parent region's.</summary>
/// <param name="Comparison">How; <see cref="Comparison.Equal"/> where the value is to be about the bound.</param>
/// <param name="Bound">What gives the bound, in the indicator's unit.</param>
/// <param name="By">The period by whose end it holds.</param>
public sealed record RelativeAim(Comparison Comparison, FormulaSymbol Bound, Period By) : TargetAim(By)
{
    /// <summary>Whether the text says "about" the bound, without a tolerance.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Where the text says that the value starts from; null where it does not say.</summary>
    public Baseline? Baseline { get; init; }
}

/// <summary>The value lies in a range, both ends included.</summary>
/// <param name="Low">The lowest value, in the indicator's unit.</param>
/// <param name="High">The highest value, in the indicator's unit.</param>
/// <param name="By">The period by whose end it holds.</param>
public sealed record RangeAim(Rational Low, Rational High, Period By) : TargetAim(By);

/// <summary>The value falls, rises or stays steady from each observed year to the next.</summary>
/// <param name="Direction">Which way it goes.</param>
/// <param name="FirstYear">The year from which.</param>
/// <param name="By">The period until which.</param>
public sealed record DirectionAim(Direction Direction, int FirstYear, Period By) : TargetAim(By);

/// <summary>The value grows at a fixed rate.</summary>
/// <param name="Comparison">How the growth is held against the rate.</param>
/// <param name="Rate">The rate, as a ratio: 15% is 0.15.</param>
/// <param name="Pace">Over which years the rate is counted.</param>
/// <param name="FirstYear">The year whose figure the growth starts from; null where neither the text nor the policy says.</param>
/// <param name="By">The period until which.</param>
public sealed record GrowthAim(Comparison Comparison, Rational Rate, Pace Pace, int? FirstYear, Period By) : TargetAim(By)
{
    /// <summary>Whether the text says "about" the rate, without a tolerance.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>How many times the text says that the value doubles (翻一番 once, 翻两番 twice), of which the rate is made; 0 where it states a rate.</summary>
    public int Doublings { get; init; }

    /// <summary>The value doubles once or more from the first year to the last.</summary>
    internal static GrowthAim Doubling(int times, int? firstYear, Period by) =>
        new(Comparison.AtLeast, (1 << times) - 1, Pace.Total, firstYear, by) { Doublings = times };
}

/// <summary>The value grows as something else does, over the same years.</summary>
/// <param name="Comparison">How the growth is held against the other.</param>
/// <param name="Other">What the other growth is of.</param>
/// <param name="Pace">Over which years both are counted.</param>
/// <param name="FirstYear">The year whose figures the growth starts from; null where neither the text nor the policy says.</param>
/// <param name="By">The period until which.</param>
public sealed record RelativeGrowthAim(Comparison Comparison, FormulaSymbol Other, Pace Pace, int? FirstYear, Period By) : TargetAim(By)
{
    /// <summary>Whether the text says "about" the other growth, without a tolerance.</summary>
    public bool IsApproximate { get; init; }
}

/// <summary>The region reaches a place among others. Without place and share, the text says only "among the first", and the policy does not declare what that is.</summary>
/// <param name="Place">The place, from 1; null where the text gives none.</param>
/// <param name="Share">The share of the regions that the region is to be in, counted from the best, above 0 and at most 1; null where the text gives none.</param>
/// <param name="Among">Among which regions; null where the text does not say.</param>
/// <param name="By">The period by whose end it holds.</param>
public sealed record RankAim(int? Place, Rational? Share, RegionSet? Among, Period By) : TargetAim(By)
{
    /// <summary>Whether the text says "among the first" (前列), so that place or share are what the policy declares for it.</summary>
    public bool IsLeading { get; init; }
}

/// <summary>What another region's own target for the indicator says.</summary>
/// <param name="Region">The region, by name or as the parent of the one that is assessed.</param>
/// <param name="By">The period by whose end it holds.</param>
public sealed record ReferenceAim(RegionSet Region, Period By) : TargetAim(By);

/// <summary>A goal in words, which no figure decides.</summary>
/// <param name="Words">The words.</param>
/// <param name="By">The period by whose end it holds.</param>
public sealed record GoalAim(string Words, Period By) : TargetAim(By);
