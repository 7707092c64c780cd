using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Binding;

/// <summary>Lowers statistics over records, weighted or not, to those that the kernel has.</summary>
internal static class RecordStatistics
{
    private static readonly BoundConstant One = new(Rational.One, PolicyType.Number);
    private static readonly PolicyType Ratio = PolicyType.Number with { Ratio = RatioKind.Ratio };

    /// <param name="function">A statistic; one that takes no weight is given none.</param>
    /// <param name="operand">What it is taken of.</param>
    /// <param name="keys">What makes the groups.</param>
    /// <param name="filter">Which records count; null: all.</param>
    /// <param name="weight">How much each record counts, a number; a record whose weight is unknown does not. Null: all count alike.</param>
    public static BoundExpression Lower(
        FunctionKind function, BoundExpression operand, ImmutableArray<BoundExpression> keys, BoundExpression? filter, BoundExpression? weight = null)
    {
        return (function, weight) switch
        {
            (FunctionKind.Gini, _) => new BoundGini(operand, weight, keys, filter),
            (FunctionKind.Share, null) => new BoundStatistic(FunctionKind.Mean, new BoundChoose(operand, One, Zero(One)), keys, filter, Ratio),
            (FunctionKind.Share, _) => Quotient(Sum(new BoundChoose(operand, weight, Zero(weight))), Sum(new BoundChoose(operand, weight, weight)), Ratio),
            (FunctionKind.Count, null) => new BoundStatistic(function, operand, keys, filter, PolicyType.Number),
            (_, null) => new BoundStatistic(function, operand, keys, filter, operand.Type),
            (FunctionKind.Count, _) => Sum(WhereKnown(weight)),
            (FunctionKind.Sum, _) => Sum(Weighted(weight)),
            (FunctionKind.Mean, _) => Quotient(Sum(Weighted(weight)), Sum(WhereKnown(weight)), operand.Type),
            _ => throw new ArgumentOutOfRangeException(nameof(function), function, "This statistic takes no weight."),
        };

        BoundStatistic Sum(BoundExpression value) => new(FunctionKind.Sum, value, keys, filter, value.Type);

        BoundExpression Weighted(BoundExpression w) => Folding.Product(BoundOperator.Multiply, operand, w);

        BoundWhere WhereKnown(BoundExpression w) => new(new BoundKnown(operand), w);
    }

    private static BoundBinary Quotient(BoundExpression above, BoundExpression below, PolicyType type) => new(BoundOperator.Divide, above, below, type);

    private static BoundConstant Zero(BoundExpression like) => new(Rational.Zero, like.Type);
}
