using System.Collections.Immutable;
using System.Numerics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Binding;

/// <summary>Lowers statistics over records, weighted or not, to those that the kernel has.</summary>
internal static class RecordStatistics
{
    private static readonly BoundConstant One = new(Rational.One, PolicyType.Number);
    private static readonly PolicyType Ratio = PolicyType.Number with { Ratio = RatioKind.Ratio };
    private static readonly Rational Half = Rational.Create(1, 2);
    private static readonly Rational Fifth = Rational.Create(1, 5);
    private static readonly Rational Tenth = Rational.Create(1, 10);

    // Where Eurostat draws the line of being at risk of poverty.
    private static readonly Rational PovertyLine = Rational.Create(3, 5);

    /// <param name="function">A statistic; one that takes no weight is given none.</param>
    /// <param name="operands">What it takes, as its <see cref="FunctionSymbol.Over"/> says; what may be left out may be missing.</param>
    /// <param name="keys">What makes the groups.</param>
    /// <param name="filter">Which records count; null: all.</param>
    /// <param name="weight">How much each record counts, a number; a record whose weight is unknown does not. Null: all count alike.</param>
    public static BoundExpression Lower(
        FunctionKind function,
        ImmutableArray<BoundExpression> operands,
        ImmutableArray<BoundExpression> keys,
        BoundExpression? filter,
        BoundExpression? weight = null)
    {
        var value = operands[0];
        var records = new Records(keys, filter, weight);
        return function switch
        {
            FunctionKind.Sum => records.Sum(value),
            FunctionKind.Mean => records.Mean(value),
            FunctionKind.Count => records.Count(value),
            FunctionKind.Share => records.Share(value),
            FunctionKind.Min or FunctionKind.Max when weight is null => records.Statistic(function, value, value.Type),
            FunctionKind.Gini => new BoundGini(value, weight, keys, filter),
            FunctionKind.Variance => records.Variance(value),
            FunctionKind.Median => records.Quantile(Half, value),
            FunctionKind.Quantile => records.Quantile(Fixed(operands[1]), value),
            FunctionKind.PercentRank => new BoundPercentRank(value, weight, keys, filter),
            FunctionKind.TopShare => Quotient(records.Highest(Fixed(operands[1]), value), records.Sum(value), Ratio),
            FunctionKind.BottomShare => Quotient(records.Lowest(Fixed(operands[1]), value), records.Sum(value), Ratio),
            FunctionKind.QuintileRatio => Quotient(records.Highest(Fifth, value), records.Lowest(Fifth, value), PolicyType.Number),
            FunctionKind.Palma => Quotient(records.Highest(Tenth, value), records.Lowest(4 * Tenth, value), PolicyType.Number),
            FunctionKind.PovertyRate => records.PovertyRate(operands.Length > 1 ? Fixed(operands[1]) : PovertyLine, value),
            FunctionKind.Engel => Quotient(records.Sum(Where(operands[1], value)), records.Sum(Where(value, operands[1])), Ratio),
            _ => throw new ArgumentOutOfRangeException(nameof(function), function, "This statistic takes no weight."),
        };
    }

    private static Rational Fixed(BoundExpression operand) => (Rational)((BoundConstant)operand).Value;

    private static BoundWhere Where(BoundExpression known, BoundExpression value) => new(new BoundKnown(known), value);

    private static BoundBinary Quotient(BoundExpression above, BoundExpression below, PolicyType type) => new(BoundOperator.Divide, above, below, type);

    private static BoundConstant Zero(BoundExpression like) => new(Rational.Zero, like.Type);

    // The records that count, and how much.
    private sealed record Records(ImmutableArray<BoundExpression> Keys, BoundExpression? Filter, BoundExpression? Weight)
    {
        public BoundStatistic Statistic(FunctionKind function, BoundExpression value, PolicyType type) => new(function, value, Keys, Filter, type);

        public BoundStatistic Sum(BoundExpression value) => Plain(Weighted(value));

        public BoundExpression Mean(BoundExpression value) => Weight is null
            ? Statistic(FunctionKind.Mean, value, value.Type)
            : Quotient(Sum(value), Count(value), value.Type);

        public BoundStatistic Count(BoundExpression value) => Weight is null
            ? Statistic(FunctionKind.Count, value, PolicyType.Number)
            : Plain(Where(value, Weight));

        public BoundExpression Share(BoundExpression condition) => Weight is null
            ? Statistic(FunctionKind.Mean, new BoundChoose(condition, One, Zero(One)), Ratio)
            : Quotient(Plain(new BoundChoose(condition, Weight, Zero(Weight))), Plain(new BoundChoose(condition, Weight, Weight)), Ratio);

        public BoundExpression Variance(BoundExpression value)
        {
            var distance = new BoundBinary(BoundOperator.Subtract, value, Mean(value), value.Type);
            return Mean(Folding.Product(BoundOperator.Multiply, distance, distance));
        }

        public BoundQuantile Quantile(Rational part, BoundExpression value) => new(part, value, Weight, Keys, Filter);

        public BoundLowestSum Lowest(Rational part, BoundExpression value) => new(part, value, Weight, Keys, Filter, Weighted(value).Type);

        public BoundBinary Highest(Rational part, BoundExpression value) =>
            new(BoundOperator.Subtract, Sum(value), Lowest(1 - part, value), Weighted(value).Type);

        // Both sides whole, where value and median are: then doubles decide, and rows on the line need no closer look.
        public BoundExpression PovertyRate(Rational part, BoundExpression value) => Share(new BoundComparison(
            Comparison.Less, Times(part.Denominator, value), Times(part.Numerator, Quantile(Half, value))));

        private static BoundBinary Times(BigInteger factor, BoundExpression value) =>
            new(BoundOperator.Multiply, value, new BoundConstant(Rational.Create(factor, 1), PolicyType.Number), value.Type);

        private BoundStatistic Plain(BoundExpression value) => Statistic(FunctionKind.Sum, value, value.Type);

        private BoundExpression Weighted(BoundExpression value) => Weight is null ? value : Folding.Product(BoundOperator.Multiply, value, Weight);
    }
}
