using static PolicyKit.Symbols.RatioKind;

namespace PolicyKit.Symbols;

/// <summary>What becomes of ratios and percentage points in arithmetic.</summary>
/// <remarks>
/// A ratio and points give a ratio; two ratios differ by what may be either; points and points are points. Where a side may be either,
/// so may the result, unless the other side decides it. Rows are the left side, columns the right: None, Ratio, Points, Difference.
/// </remarks>
public static class RatioKinds
{
    private static readonly RatioKind?[][] Sums =
    [
        [None, Ratio, Difference, Difference],
        [Ratio, Ratio, Ratio, Ratio],
        [Difference, Ratio, Points, Difference],
        [Difference, Ratio, Difference, Difference],
    ];

    private static readonly RatioKind?[][] Differences =
    [
        [None, Difference, Difference, Difference],
        [Difference, Difference, Ratio, Difference],
        [Points, null, Points, Points],
        [Difference, Difference, Difference, Difference],
    ];

    private static readonly RatioKind?[][] Commons =
    [
        [None, Ratio, Points, Difference],
        [Ratio, Ratio, null, Ratio],
        [Points, null, Points, Points],
        [Difference, Ratio, Points, Difference],
    ];

    private static readonly RatioKind?[][] Products =
    [
        [None, Ratio, Points, Difference],
        [Ratio, Ratio, Points, Difference],
        [Points, Points, None, None],
        [Difference, Difference, None, None],
    ];

    private static readonly RatioKind?[][] Quotients =
    [
        [None, None, None, None],
        [Ratio, None, None, None],
        [Points, None, None, None],
        [Difference, None, None, None],
    ];

    /// <summary>What the sum of two such numbers is.</summary>
    public static RatioKind OfSum(RatioKind left, RatioKind right) => Of(Sums, left, right)!.Value;

    /// <summary>What the first less the second is; null where a ratio is taken from percentage points, which means nothing.</summary>
    public static RatioKind? OfDifference(RatioKind left, RatioKind right) => Of(Differences, left, right);

    /// <summary>What both can stand for, so that they may be compared; null for a ratio and percentage points.</summary>
    public static RatioKind? InCommon(RatioKind left, RatioKind right) => Of(Commons, left, right);

    /// <summary>What the product is, where it has no dimension.</summary>
    public static RatioKind OfProduct(RatioKind left, RatioKind right) => Of(Products, left, right)!.Value;

    /// <summary>What the first by the second is, where it has no dimension.</summary>
    public static RatioKind OfQuotient(RatioKind left, RatioKind right) => Of(Quotients, left, right)!.Value;

    private static RatioKind? Of(RatioKind?[][] table, RatioKind left, RatioKind right) => table[(int)left][(int)right];
}
