using PolicyKit.Symbols;

namespace PolicyKit.Binding;

/// <summary>
/// Lowers comparisons of days with periods to comparisons of days: a day is before a period that it precedes, after one that it follows, and equal to
/// one that it lies in.
/// </summary>
internal static class Calendar
{
    private static readonly Dictionary<Comparison, Comparison> Turned = new()
    {
        [Comparison.Less] = Comparison.Greater,
        [Comparison.AtMost] = Comparison.AtLeast,
        [Comparison.Greater] = Comparison.Less,
        [Comparison.AtLeast] = Comparison.AtMost,
        [Comparison.Equal] = Comparison.Equal,
        [Comparison.NotEqual] = Comparison.NotEqual,
    };

    /// <summary>The comparison of a day with a period, on whichever sides they stand; null for all else.</summary>
    public static BoundExpression? DayAgainstPeriod(Comparison comparison, BoundExpression left, BoundExpression right) => (left.Type.Kind, right.Type.Kind) switch
    {
        (TypeKind.Date, TypeKind.Period) => Compare(comparison, left, right),
        (TypeKind.Period, TypeKind.Date) => Compare(Turned[comparison], right, left),
        _ => null,
    };

    private static BoundExpression Compare(Comparison comparison, BoundExpression day, BoundExpression period) => comparison switch
    {
        Comparison.Less or Comparison.AtLeast => new BoundComparison(comparison, day, new BoundFirstDay(period)),
        Comparison.AtMost or Comparison.Greater => new BoundComparison(comparison, day, period),
        Comparison.Equal => new BoundBinary(
            BoundOperator.And, Compare(Comparison.AtLeast, day, period), Compare(Comparison.AtMost, day, period), PolicyType.Truth),
        _ => Folding.Unary(BoundOperator.Not, Compare(Comparison.Equal, day, period)),
    };
}
