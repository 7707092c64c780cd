using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Gives each row the part of its group below it: group by group in the order of the values, those that doubles cannot tell apart compared exactly.</summary>
internal sealed class PercentRankWork(PercentRankStep step) : IGroupWork
{
    public void Run(Run run)
    {
        var rows = WeightedRows.Of(step, run);
        var values = new RowValues(run.RowCount);
        run.Crew.Share(rows.Groups.Count, group => Rank(rows.Rows.Of(group), rows.Weights, run.Exact, values));
        run.GroupValues[step.Target] = values;
    }

    private void Rank(Intervals group, RowWeights weights, ExactDoor exact, RowValues values)
    {
        var total = weights.TotalOf(group.Rows.Span);
        if (total.IsOpen)
        {
            AskForAll(group.Rows.Span.ToArray(), exact, values);
        }

        if (total.Value is not { } weight)
        {
            return;
        }

        var below = default(SumAccumulator);
        foreach (var equals in Ties(group, exact))
        {
            var own = default(SumAccumulator);
            foreach (var row in equals.Span)
            {
                own.Add(weights[row]);
            }

            var rank = Bounded.Middle(below.Total, below.Total + own.Total) / weight;
            foreach (var row in equals.Span)
            {
                values.Set(row, rank);
            }

            below.Merge(own);
        }
    }

    // The rows from the smallest value up, equals together.
    private IEnumerable<ReadOnlyMemory<int>> Ties(Intervals group, ExactDoor exact)
    {
        var (lows, order) = (group.Lows.ToArray(), Enumerable.Range(0, group.Count).ToArray());
        Array.Sort(lows, order);
        var rows = Array.ConvertAll(order, i => group.Rows.Span[i]);
        for (var (start, end) = (0, 0); start < rows.Length; start = end)
        {
            var most = double.NegativeInfinity;
            for (end = start; end < rows.Length && (end == start || lows[end] <= most); end++)
            {
                most = Math.Max(most, group.Highs.Span[order[end]]);
            }

            var alike = rows.AsMemory(start..end);
            foreach (var ties in alike.Length == 1 || most == lows[start] ? [alike] : Apart(alike, exact))
            {
                yield return ties;
            }
        }
    }

    private List<ReadOnlyMemory<int>> Apart(Memory<int> rows, ExactDoor exact)
    {
        var values = exact.NumbersOf(step.Operand, rows);
        values.AsSpan().Sort(rows.Span);
        var ties = new List<ReadOnlyMemory<int>>();
        for (var (start, end) = (0, 0); start < values.Length; start = end)
        {
            for (end = start + 1; end < values.Length && values[end] == values[start]; end++)
            {
            }

            ties.Add(rows[start..end]);
        }

        return ties;
    }

    private void AskForAll(int[] rows, ExactDoor exact, RowValues values) => exact.Ask(source =>
    {
        foreach (var row in rows)
        {
            if (source.Number(row, step.Target) is { } value)
            {
                values.Set(row, Bounded.Of(value));
            }
        }
    });
}
