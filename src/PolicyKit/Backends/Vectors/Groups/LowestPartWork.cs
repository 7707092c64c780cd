using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>
/// What the rows with the lowest values have. It rises with every value, so it lies between that of what the values surely exceed and
/// that of what they surely do not: which of two rows comes first need not be known.
/// </summary>
internal sealed class LowestPartWork(LowestPartStep step) : WeightedWork(step)
{
    protected override Found Compute(WeightedRows rows, Intervals group)
    {
        var own = WeightedValues.Of(group, rows.Weights);
        var total = own.Total();
        if (total.Value is not { } weight)
        {
            return total;
        }

        if (step.What == LowestPart.Quantile && rows.Weights.Store is null)
        {
            return QuantileOf(group);
        }

        var search = new LowestPartSearch(step, weight);
        var least = search.Find(own);
        var most = group.Highs.Equals(group.Lows) ? least : search.Find(own with { Values = group.Highs });
        return least is null || most is null ? Found.Open : Found.Of(Bounded.Between(least.Value, most.Value));
    }

    // The rows weigh alike, so the values are those at two places, which are the same where the part ends inside of a row.
    private Found QuantileOf(Intervals group)
    {
        var end = step.Part * group.Count;
        var over = (int)(end.Numerator / end.Denominator);
        var (least, most) = group.At([group.Count - over, group.Count - (end.IsInteger ? over - 1 : over)]);
        return Found.Of(Bounded.Between(Middle(least), Middle(most)));
    }

    private static Bounded Middle(double[] values) => Bounded.Middle(Bounded.Of(values[0]), Bounded.Of(values[1]));
}
