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

    /// <summary>What an aim asks for, without its year: <c>≤1.95倍</c>.</summary>
    public static string Of(TargetAim aim, Unit unit) => aim switch
    {
        BoundAim bound => Sign(bound.Comparison) + Quantity(bound.Bound, unit),
        RangeAim range => $"{range.Low.ToString(4)}–{Quantity(range.High, unit)}",
        DirectionAim direction => $"{(direction.Falls ? "↓" : "↑")} {direction.FirstYear}–{direction.By}",
        GoalAim goal => goal.Words,
        _ => throw new ArgumentOutOfRangeException(nameof(aim)),
    };
}
