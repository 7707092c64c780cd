using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Binding;

/// <summary>Terms of the kernel over plain numbers, for what is lowered with its units already agreed.</summary>
internal static class KernelTerms
{
    private static readonly Rational Half = Rational.Create(1, 2);

    public static BoundExpression Number(Rational value) => new BoundConstant(value, PolicyType.Number);

    /// <summary>A column that is given with the rows.</summary>
    public static BoundExpression Column(Symbol symbol, Unit? unit = null) => new BoundName(symbol, PolicyType.In(unit ?? Unit.One));

    public static BoundExpression Plus(BoundExpression left, BoundExpression right) => Binary(BoundOperator.Add, left, right);

    public static BoundExpression Minus(BoundExpression left, BoundExpression right) => Binary(BoundOperator.Subtract, left, right);

    public static BoundExpression Times(BoundExpression left, BoundExpression right) => Binary(BoundOperator.Multiply, left, right);

    public static BoundExpression Over(BoundExpression left, BoundExpression right) => Binary(BoundOperator.Divide, left, right);

    public static BoundExpression Size(BoundExpression value) => new BoundCall(FunctionKind.Abs, [value], PolicyType.Number);

    public static BoundExpression Least(BoundExpression left, BoundExpression right) => new BoundCall(FunctionKind.Min, [left, right], PolicyType.Number);

    public static BoundExpression Most(BoundExpression left, BoundExpression right) => new BoundCall(FunctionKind.Max, [left, right], PolicyType.Number);

    public static BoundExpression OrElse(BoundExpression value, BoundExpression fallback) => new BoundOrElse(value, fallback);

    /// <summary>The value where something is known.</summary>
    public static BoundExpression Where(BoundExpression known, BoundExpression value) => new BoundWhere(new BoundKnown(known), value);

    /// <summary>A statistic over all rows.</summary>
    public static BoundExpression Statistic(FunctionKind function, BoundExpression value, BoundExpression? filter = null) =>
        new BoundStatistic(function, value, [], filter, PolicyType.Number);

    /// <summary>
    /// One more than the number of counting rows with a larger value. A rank tells the band among cuts; with cuts at 1/N, 2/N … and n ≤ N rows that count,
    /// the band of place r is the first i with r·N/n ≤ i + 1, so r is (i + 1)·n/N without its fraction.
    /// </summary>
    /// <param name="value">What is ranked.</param>
    /// <param name="member">Which rows count; null: all with a value.</param>
    /// <param name="rows">N, at least as many as there are rows.</param>
    public static BoundExpression Place(BoundExpression value, BoundExpression? member, int rows)
    {
        var band = new BoundRank(value, member, [], [.. Enumerable.Range(1, rows).Select(k => Rational.Create(k, rows))]);
        var upTo = Over(Times(Plus(band, Number(1)), Statistic(FunctionKind.Count, value, member)), Number(rows));
        return new BoundCall(FunctionKind.Round, [Minus(upTo, Number(Half)), Number(0)], PolicyType.Number);
    }

    private static BoundExpression Binary(BoundOperator op, BoundExpression left, BoundExpression right) =>
        left is BoundConstant { Value: Rational a } && right is BoundConstant { Value: Rational b } && (op != BoundOperator.Divide || b.Sign != 0)
            ? Number(op switch
            {
                BoundOperator.Add => a + b,
                BoundOperator.Subtract => a - b,
                BoundOperator.Multiply => a * b,
                _ => a / b,
            })
            : new BoundBinary(op, left, right, PolicyType.Number);
}
