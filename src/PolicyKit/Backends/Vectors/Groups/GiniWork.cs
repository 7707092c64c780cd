using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>
/// Gini coefficients, group by group in the order of the values. With bounds on the errors of values it does not matter that two of them may
/// stand in the wrong order: the absolute difference is then off by no more than their errors, which the sums carry along.
/// </summary>
internal sealed class GiniWork(GiniStep step) : WeightedWork(step)
{
    protected override Found Compute(WeightedRows rows, Intervals group)
    {
        var (weight, sum, spread) = (Bounded.Zero, Bounded.Zero, Bounded.Zero);
        var isOpen = false;
        foreach (var row in InOrder(group.Rows.Span, rows.Operand))
        {
            var own = rows.Weights[row];
            if (own.IsNegative)
            {
                return Found.Unknown;
            }

            isOpen |= own.MayBeNegative;
            var value = new Bounded(rows.Operand.Values[row], rows.Operand.ErrorAt(row));
            spread += own * ((value * weight) - sum);
            (weight, sum) = (weight + own, sum + (own * value));
        }

        return sum == Bounded.Zero ? Found.Unknown
            : !isOpen && sum.IsNotZero ? Found.Of(spread / (weight * sum))
            : Found.Open;
    }

    private static int[] InOrder(ReadOnlySpan<int> rows, NumberStore operand)
    {
        var (ordered, values) = (rows.ToArray(), new double[rows.Length]);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = operand.Values[ordered[i]];
        }

        Array.Sort(values, ordered);
        return ordered;
    }
}
