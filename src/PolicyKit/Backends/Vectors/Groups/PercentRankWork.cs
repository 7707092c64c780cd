using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Gives each row the part of its group below it: group by group in the order of the values, those that doubles cannot tell apart compared exactly.</summary>
internal sealed class PercentRankWork(PercentRankStep step) : IGroupWork
{
    public GroupStep Step => step;

    public void Run(Run run)
    {
        var rows = run.Weighted.Of(step, run);
        var values = RowValues.Of(run.RowCount);
        run.Crew.Share(rows.Groups.Count, group => Rank(rows.Rows.Of(group), rows.Weights, run.Exact, values));
        run.GroupValues[step.Target] = values;
    }

    private void Rank(Intervals group, RowWeights weights, ExactDoor exact, RowValues values)
    {
        var own = WeightedValues.Of(group, weights);
        var total = own.Total();
        if (total.IsOpen)
        {
            AskForAll(group.Rows, exact, values);
        }
        else if (total.Value is { } weight)
        {
            Climb(group, new Climber(own, weight, group.Rows, values), exact);
        }
    }

    // From the smallest value up, those that may be equal together.
    private void Climb(Intervals group, Climber climber, ExactDoor exact)
    {
        var (lows, order) = (group.Lows.ToArray(), Enumerable.Range(0, group.Count).ToArray());
        Array.Sort(lows, order);
        for (var (start, end) = (0, 0); start < order.Length; start = end)
        {
            var most = group.Highs.Span[order[start]];
            for (end = start + 1; end < order.Length && lows[end] <= most; end++)
            {
                most = Math.Max(most, group.Highs.Span[order[end]]);
            }

            var alike = order.AsSpan(start..end);
            if (alike.Length == 1 || most == lows[start])
            {
                climber.Pass(alike);
            }
            else
            {
                PassApart(group, alike, climber, exact);
            }
        }
    }

    private void PassApart(Intervals group, Span<int> alike, Climber climber, ExactDoor exact)
    {
        var values = exact.NumbersOf(step.Operand, Array.ConvertAll(alike.ToArray(), i => group.Rows.Span[i]));
        values.AsSpan().Sort(alike);
        for (var (start, end) = (0, 0); start < values.Length; start = end)
        {
            for (end = start + 1; end < values.Length && values[end] == values[start]; end++)
            {
            }

            climber.Pass(alike[start..end]);
        }
    }

    private void AskForAll(ReadOnlyMemory<int> rows, ExactDoor exact, RowValues values) => exact.Ask(source =>
    {
        foreach (var row in rows.Span)
        {
            if (source.Number(row, step.Target) is { } value)
            {
                values.Set(row, Bounded.Of(value));
            }
        }
    });

    // Has passed some of the rows.
    private sealed class Climber(WeightedValues own, Bounded total, ReadOnlyMemory<int> rows, RowValues values)
    {
        private SumAccumulator _below;

        // Those that are equal, all at once.
        public void Pass(ReadOnlySpan<int> equals)
        {
            var below = _below.Total;
            foreach (var index in equals)
            {
                _below.Add(own.Weight(index));
            }

            var rank = Bounded.Middle(below, _below.Total) / total;
            foreach (var index in equals)
            {
                values.Set(rows.Span[index], rank);
            }
        }
    }
}
