using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>
/// Gini coefficients, group by group in the order of the values. With bounds on the errors of values it does not matter that two of them may
/// stand in the wrong order: the absolute difference is then off by no more than their errors, which the sums carry along.
/// </summary>
internal sealed class GiniWork(GiniStep step) : IGroupWork
{
    private static readonly Bounded Zero = new(0, 0);
    private static readonly Bounded One = new(1, 0);

    private enum Finding
    {
        Unknown,
        Known,
        Open,
    }

    public GroupStep Step => step;

    public void Run(Run run)
    {
        var operand = (NumberStore)run.Stores[step.Operand]!;
        var weights = step.Weight < 0 ? null : (NumberStore)run.Stores[step.Weight]!;
        var groups = run.Groups.Of(step.Keys, run);
        var rows = GroupedRows.Of(new Members(operand, Counting(run, weights), groups), run.RowCount);
        var found = new (Finding Finding, Bounded Value)[groups.Count];
        run.Crew.Share(groups.Count, group => found[group] = Compute(rows.Of(group).Rows.Span, operand, weights));
        var table = new GroupTable(groups);
        for (var group = 0; group < found.Length; group++)
        {
            var (finding, value) = found[group];
            if (finding == Finding.Known)
            {
                table.Set(group, value.Value, value.Error);
            }
            else if (finding == Finding.Open)
            {
                AskFor(group, rows.Of(group).Rows.Span[0], table, run.Exact);
            }
        }

        run.GroupValues[step.Target] = table;
    }

    private static (Finding Finding, Bounded Value) Compute(ReadOnlySpan<int> rows, NumberStore operand, NumberStore? weights)
    {
        var (weight, sum, spread) = (Zero, Zero, Zero);
        var isOpen = false;
        foreach (var row in InOrder(rows, operand))
        {
            var own = weights is null ? One : new Bounded(weights.Values[row], weights.ErrorAt(row));
            if (own.IsNegative)
            {
                return (Finding.Unknown, Zero);
            }

            isOpen |= own.MayBeNegative;
            var value = new Bounded(operand.Values[row], operand.ErrorAt(row));
            spread += own * ((value * weight) - sum);
            (weight, sum) = (weight + own, sum + (own * value));
        }

        var result = spread / (weight * sum);
        return sum == Zero ? (Finding.Unknown, Zero)
            : !isOpen && sum.IsNotZero && double.IsFinite(result.Value) && double.IsFinite(result.Error) ? (Finding.Known, result)
            : (Finding.Open, Zero);
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

    private ulong[]? Counting(Run run, NumberStore? weights)
    {
        var member = step.Member < 0 ? null : ((TruthStore)run.Stores[step.Member]!).True;
        return member is null || weights is null ? member ?? weights?.Valid : [.. member.Zip(weights.Valid, (a, b) => a & b)];
    }

    private void AskFor(int group, int row, GroupTable table, ExactDoor exact) => exact.Ask(source =>
    {
        if (source.Number(row, step.Target) is { } value)
        {
            table.Set(group, value.ToDouble(), Bounds.OfNearest(value.ToDouble(), value.IsInteger));
        }
    });
}
