using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Finds where the lowest part of a group's weight ends, and what lies up to there.</summary>
/// <remarks>
/// With a/b the part, W the weight of the group and F that of the values passed, the end is where b·F reaches a·W; whole weights stay whole
/// by it. Values are weighed in buckets, and only those about the end are looked into; plain sums lead there, bounded ones decide.
/// </remarks>
internal sealed class LowestPartSearch(LowestPartStep step, Bounded total)
{
    // As of all sums: additions take turns, or each would wait for the one before.
    private const int Lanes = 8;

    private readonly Bounded _whole = Bounded.Of(Rational.Create(step.Part.Denominator, 1));
    private readonly Bounded _goal = Bounded.Of(Rational.Create(step.Part.Numerator, 1)) * total;

    /// <summary>What the step asks of these values, taken for exact; null where the bounds leave it open.</summary>
    public Bounded? Find(WeightedValues values)
    {
        var passed = new Passed(step.What == LowestPart.Sum);
        for (var depth = 0; TryNarrow(ref values, ref passed, depth); depth++)
        {
        }

        return Walk(values.Rising(), passed);
    }

    private bool TryNarrow(ref WeightedValues values, ref Passed passed, int depth)
    {
        var span = values.Values.Span;
        var (least, most) = Buckets.Range(span);
        if (!Buckets.Pay(span.Length, most - least, depth))
        {
            return false;
        }

        var buckets = new Buckets(least, most);
        Span<double> weights = stackalloc double[Buckets.Count];
        Span<int> counts = stackalloc int[Buckets.Count];
        weights.Clear();
        counts.Clear();
        for (var i = 0; i < span.Length; i++)
        {
            var bucket = buckets.Of(span[i]);
            counts[bucket]++;
            weights[bucket] += values.Weight(i).Value;
        }

        var (first, last) = About(EndIn(weights, passed.Weight.Total.Value), weights);
        var inside = 0;
        foreach (var count in counts[first..(last + 1)])
        {
            inside += count;
        }

        if (inside == span.Length)
        {
            return false;
        }

        passed.Merge(Under(first, values, buckets));
        values = values.In(buckets, first, last, inside);
        return true;
    }

    private Passed Under(int first, WeightedValues values, Buckets buckets)
    {
        var span = values.Values.Span;
        var lanes = new Passed[Lanes];
        Array.Fill(lanes, new Passed(step.What == LowestPart.Sum));
        for (var i = 0; i < span.Length; i++)
        {
            if (buckets.Of(span[i]) < first)
            {
                lanes[i % Lanes].Add(span[i], values.Weight(i));
            }
        }

        for (var lane = 1; lane < Lanes; lane++)
        {
            lanes[0].Merge(lanes[lane]);
        }

        return lanes[0];
    }

    private int EndIn(ReadOnlySpan<double> weights, double before)
    {
        var end = _goal.Value / _whole.Value;
        var bucket = 0;
        for (before += weights[0]; before < end && bucket < weights.Length - 1; before += weights[bucket])
        {
            bucket++;
        }

        return bucket;
    }

    // With a neighbour that weighs something on either side: the end may be on the edge, and plain sums may be a little off.
    private static (int First, int Last) About(int bucket, ReadOnlySpan<double> weights)
    {
        var (first, last) = (Math.Max(bucket - 1, 0), Math.Min(bucket + 1, weights.Length - 1));
        while (first > 0 && weights[first] == 0)
        {
            first--;
        }

        while (last < weights.Length - 1 && weights[last] == 0)
        {
            last++;
        }

        return (first, last);
    }

    private Bounded? Walk(WeightedValues rising, Passed passed)
    {
        if (passed.Weight.Count > 0 && !Beyond(passed).IsNegative)
        {
            return null;
        }

        var values = rising.Values.Span;
        var (first, atFirst, before) = (-1, passed, Bounded.Zero);
        for (var i = 0; i < values.Length; i++)
        {
            passed.Add(values[i], rising.Weight(i));
            var beyond = Beyond(passed);
            if (first < 0 && !beyond.IsNegative)
            {
                (first, atFirst) = (i, passed);
            }

            if (beyond.IsPositive)
            {
                return step.What == LowestPart.Quantile ? Quantile(values[first], values[i], before) : SumUpTo(atFirst, values[first], values[i]);
            }

            before = beyond;
        }

        return null;
    }

    // The end lies between the two values. Is it open which one it is at, they must be the same, or the end be exactly between them.
    private static Bounded? Quantile(double first, double last, Bounded before) =>
        first == last ? Bounded.Of(first)
        : before == Bounded.Zero ? Bounded.Middle(Bounded.Of(first), Bounded.Of(last))
        : null;

    // What was passed beyond the end has the first value, or one up to the last where the end is not that far.
    private Bounded SumUpTo(Passed passed, double first, double last) =>
        ((_whole * passed.Sum.Total) - (Beyond(passed) * Bounded.Between(Bounded.Of(first), Bounded.Of(last)))) / _whole;

    private Bounded Beyond(Passed passed) => (_whole * passed.Weight.Total) - _goal;

    private struct Passed(bool isSummed)
    {
        public SumAccumulator Weight;
        public SumAccumulator Sum;

        public void Add(double value, Bounded weight)
        {
            Weight.Add(weight);
            if (isSummed)
            {
                Sum.Add(weight * Bounded.Of(value));
            }
        }

        public void Merge(in Passed later)
        {
            Weight.Merge(later.Weight);
            Sum.Merge(later.Sum);
        }
    }
}
