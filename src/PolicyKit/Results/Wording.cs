using System.Globalization;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Results;

/// <summary>How values and bounds are written.</summary>
public static class Wording
{
    private static readonly Dictionary<Comparison, string> Signs = new()
    {
        [Comparison.Less] = "<",
        [Comparison.AtMost] = "≤",
        [Comparison.Greater] = ">",
        [Comparison.AtLeast] = "≥",
        [Comparison.Equal] = "=",
        [Comparison.NotEqual] = "≠",
    };

    private static readonly Dictionary<Direction, string> Arrows = new()
    {
        [Direction.Falling] = "↓",
        [Direction.Rising] = "↑",
        [Direction.Steady] = "→",
    };

    private static readonly Dictionary<Pace, (string English, string Chinese)> Paces = new()
    {
        [Pace.YearOverYear] = ("growth {0} each year {1}", "逐年增长{0} {1}"),
        [Pace.Yearly] = ("growth {0} a year on average {1}", "年均增长{0} {1}"),
        [Pace.Total] = ("growth {0} in all {1}", "累计增长{0} {1}"),
    };

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    /// <summary>The sign of a comparison.</summary>
    public static string Sign(Comparison comparison) => Signs[comparison];

    /// <summary>A value with its unit, to at most four places: <c>24.097万元/亩</c>.</summary>
    public static string Quantity(Rational value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return value.ToString(4) + unit;
    }

    /// <summary>A difference with its sign and unit; differences of percentages are in percentage points.</summary>
    public static string Difference(Rational value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var name = unit.ToString() == "%" ? "个百分点" : unit.ToString();
        return (value.Sign > 0 ? "+" : "") + value.ToString(4) + name;
    }

    /// <summary>A figure with its unit and, where the source gives no exact one, the sign that says so.</summary>
    public static string Of(Figure figure, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var sign = figure.IsApproximate ? "≈" : figure.Comparison == Comparison.Equal ? "" : Sign(figure.Comparison);
        return sign + Quantity(figure.Value, unit);
    }

    /// <summary>A rate as a percentage: <c>15%</c>.</summary>
    public static string Percentage(Rational ratio) => $"{(ratio * 100).ToString(4)}%";

    /// <summary>What an aim asks for, without the year by which: <c>≤1.95倍</c>.</summary>
    public static Localized Of(TargetAim aim, Unit unit) => aim switch
    {
        BoundAim bound => Same(Sign(bound.Comparison, bound.IsApproximate) + Quantity(bound.Bound, unit)),
        RelativeAim relative => Same($"{Sign(relative.Comparison, relative.IsApproximate)} {relative.Bound}"),
        RangeAim range => Same($"{range.Low.ToString(4)}–{Quantity(range.High, unit)}"),
        DirectionAim direction => Same($"{Arrows[direction.Direction]} {direction.FirstYear}–{direction.By}"),
        GrowthAim { Doublings: > 0 } growth => In(Doubling(growth.Doublings), growth.FirstYear, growth.By),
        GrowthAim growth => Growth(growth.Pace, growth.FirstYear, growth.By, Same(Sign(growth.Comparison, growth.IsApproximate) + Percentage(growth.Rate))),
        RelativeGrowthAim growth => Growth(growth.Pace, growth.FirstYear, growth.By, Than(growth)),
        RankAim rank => Rank(rank),
        ReferenceAim reference => new Localized($"as {reference.Region}", $"参照{reference.Region.Describe().Chinese}"),
        GoalAim goal => Same(goal.Words),
        _ => throw new ArgumentOutOfRangeException(nameof(aim)),
    };

    private static Localized Same(string words) => new(words, words);

    private static string Sign(Comparison comparison, bool isApproximate) => isApproximate ? "≈" : Sign(comparison);

    private static Localized Doubling(int times) => times == 1 ? new("doubles", "翻一番") : new("quadruples", "翻两番");

    private static Localized In(Localized words, int? firstYear, Period by) =>
        firstYear is null ? words : new($"{words.English} {firstYear}–{by}", $"{words.Chinese} {firstYear}–{by}");

    private static Localized Growth(Pace pace, int? firstYear, Period by, Localized rate)
    {
        var years = firstYear is null ? "" : $"{firstYear}–{by}";
        var (english, chinese) = Paces[pace];
        return new Localized(string.Format(Invariant, english, rate.English, years).TrimEnd(), string.Format(Invariant, chinese, rate.Chinese, years).TrimEnd());
    }

    private static Localized Than(RelativeGrowthAim growth)
    {
        var sign = Sign(growth.Comparison, growth.IsApproximate);
        return new Localized($"{sign} that of {growth.Other}", $"{sign}{growth.Other}的增速");
    }

    private static Localized Rank(RankAim rank)
    {
        var (english, chinese) = rank switch
        {
            { Place: { } place } => ($"top {place}", $"前{place}位"),
            { Share: { } share } => ($"top {Percentage(share)}", $"前{Percentage(share)}"),
            _ => ("among the first", "前列"),
        };
        if (rank is { IsLeading: true, Place: not null } or { IsLeading: true, Share: not null })
        {
            (english, chinese) = ($"among the first ({english})", $"前列（{chinese}）");
        }

        return rank.Among?.Describe() is { } among
            ? new Localized($"{english}, {among.English}", $"{among.Chinese}{chinese}")
            : new Localized(english, chinese);
    }
}
