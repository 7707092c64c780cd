using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Gini coefficients, group by group.</summary>
/// <remarks>
/// The sum of the differences of all pairs is taken of values in their order. No difference is off by more than both its values are, so the sum is off
/// by at most the weight of the group times the weighted sum of what the values are off by.
/// </remarks>
internal sealed class GiniWork(GiniStep step) : WeightedWork(step)
{
    public override void Run(Run run)
    {
        var operand = (NumberStore)run.Stores[step.Operand]!;
        var members = new Members(operand, step.Member < 0 ? null : ((TruthStore)run.Stores[step.Member]!).True, run.Groups.Of(step.Keys, run));
        if (step.Weight >= 0 || SortedGroups.Of(members, run) is not { } sorted)
        {
            base.Run(run);
            return;
        }

        Settle(run, members.Groups, group => Compute(sorted.Of(group), sorted.ErrorOf(group)), members.FirstOf);
    }

    protected override Found Compute(WeightedRows rows, Intervals group)
    {
        var own = WeightedValues.Of(group, rows.Weights);
        var total = own.Total();
        if (total.Value is not { } weight)
        {
            return total;
        }

        var (spread, sum) = own.Weights is null ? Pairs(own.Rising().Values.Span) : Pairs(own.Rising());
        return Coefficient(spread, weight, sum, Width(group, own));
    }

    private static Found Compute(ReadOnlySpan<double> rising, double error)
    {
        if (rising.IsEmpty)
        {
            return Found.Unknown;
        }

        var (spread, sum) = Pairs(rising);
        return Coefficient(spread, new Bounded(rising.Length, 0), sum, error);
    }

    private static Found Coefficient(Bounded spread, Bounded weight, Bounded sum, double width)
    {
        (spread, sum) = (Widen(spread, (weight.Value + weight.Error) * width), Widen(sum, width));
        return sum == Bounded.Zero ? Found.Unknown
            : sum.IsNotZero ? Found.Of(spread / (weight * sum))
            : Found.Open;
    }

    // What the values may be off by together, by their weights; they are taken for lows.
    private static double Width(Intervals group, WeightedValues own)
    {
        var sum = 0d;
        if (!group.Highs.Equals(group.Lows))
        {
            var lows = group.Lows.Span;
            var highs = group.Highs.Span;
            for (var i = 0; i < lows.Length && i < highs.Length; i++)
            {
                sum += (highs[i] - lows[i]) * (own.Weights is null ? 1 : own.Weights[i].Value + own.Weights[i].Error);
            }
        }

        // Each addition and product rounds by less than a 2^-52nd; 2^31 rows are the most.
        return sum * (1 + (1.0 / (1 << 20)));
    }

    private static Bounded Widen(Bounded value, double width) => value with { Error = (value.Error + width) * Bounds.Up };

    // With n values, the difference of each pair is once in (2i - n - 1)·x summed over the places i from 1 up.
    private static (Bounded Spread, Bounded Sum) Pairs(ReadOnlySpan<double> rising)
    {
        var (spread, sum) = (default(SumAccumulator), default(SumAccumulator));
        for (var i = 0; i < rising.Length; i++)
        {
            sum.Add(Bounded.Of(rising[i]));
            spread.Add(new Bounded((2.0 * i) - rising.Length + 1, 0) * Bounded.Of(rising[i]));
        }

        return (spread.Total, sum.Total);
    }

    private static (Bounded Spread, Bounded Sum) Pairs(WeightedValues rising)
    {
        var (spread, sum, weight) = (Bounded.Zero, Bounded.Zero, Bounded.Zero);
        var values = rising.Values.Span;
        for (var i = 0; i < values.Length; i++)
        {
            var (value, own) = (Bounded.Of(values[i]), rising.Weight(i));
            spread += own * ((value * weight) - sum);
            (weight, sum) = (weight + own, sum + (own * value));
        }

        return (spread, sum);
    }
}
