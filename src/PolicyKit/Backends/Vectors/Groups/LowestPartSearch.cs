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
        var (least, most) = Buckets.Range(values.Values.Span);
        if (!Buckets.Pay(values.Count, most - least, depth))
        {
            return false;
        }

        var buckets = new Buckets(least, most);
        var end = EndBuckets.Of(values, buckets, (_goal.Value / _whole.Value) - passed.Weight.Value);
        if (end.Count == values.Count)
        {
            return false;
        }

        passed.Merge(Passed.Under(end.First, values, buckets, step.What == LowestPart.Sum));
        values = values.In(buckets, end);
        return true;
    }

    private Bounded? Walk(WeightedValues rising, Passed passed)
    {
        if (passed.Count > 0 && !Beyond(passed).IsNegative)
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

    // Where it is open which of the two values the end is at, they must be the same, or the end be exactly between them.
    private static Bounded? Quantile(double first, double last, Bounded before) =>
        first == last ? Bounded.Of(first)
        : before == Bounded.Zero ? Bounded.Middle(Bounded.Of(first), Bounded.Of(last))
        : null;

    // What was passed beyond the end has the first value, or one up to the last where the end is not that far.
    private Bounded SumUpTo(Passed passed, double first, double last) =>
        ((_whole * passed.Sum) - (Beyond(passed) * Bounded.Between(Bounded.Of(first), Bounded.Of(last)))) / _whole;

    private Bounded Beyond(Passed passed) => (_whole * passed.Weight) - _goal;
}
