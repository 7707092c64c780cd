namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Values, and how much each of them counts.</summary>
/// <param name="Values">The values.</param>
/// <param name="Weights">Their weights; null where all weigh 1.</param>
internal readonly record struct WeightedValues(ReadOnlyMemory<double> Values, Bounded[]? Weights)
{
    /// <summary>How many.</summary>
    public int Count => Values.Length;

    /// <summary>The lows of a group with the weights of its rows.</summary>
    public static WeightedValues Of(Intervals group, RowWeights weights)
    {
        if (weights.Store is null)
        {
            return new WeightedValues(group.Lows, null);
        }

        var own = new Bounded[group.Count];
        var rows = group.Rows.Span;
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = weights[rows[i]];
        }

        return new WeightedValues(group.Lows, own);
    }

    /// <summary>What all of them weigh; unknown where that is nothing, or one weighs less than nothing.</summary>
    public Found Total()
    {
        if (Weights is null)
        {
            return Count == 0 ? Found.Unknown : Found.Of(new Bounded(Count, 0));
        }

        var sum = default(SumAccumulator);
        var isOpen = false;
        foreach (var own in Weights)
        {
            if (own.IsNegative)
            {
                return Found.Unknown;
            }

            isOpen |= own.MayBeNegative;
            sum.Add(own);
        }

        return sum.Total == Bounded.Zero ? Found.Unknown
            : isOpen || !sum.Total.IsNotZero ? Found.Open
            : Found.Of(sum.Total);
    }

    /// <summary>The weight of a value.</summary>
    public Bounded Weight(int index) => Weights is null ? Bounded.One : Weights[index];

    /// <summary>Those of some buckets.</summary>
    public WeightedValues In(Buckets buckets, EndBuckets which)
    {
        var (values, weights) = (new double[which.Count], Weights is null ? null : new Bounded[which.Count]);
        var at = 0;
        for (var i = 0; i < Count; i++)
        {
            var value = Values.Span[i];
            if (buckets.Of(value) is var bucket && bucket >= which.First && bucket <= which.Last)
            {
                values[at] = value;
                if (weights is not null)
                {
                    weights[at] = Weights![i];
                }

                at++;
            }
        }

        return new WeightedValues(values, weights);
    }

    /// <summary>From the smallest up.</summary>
    public WeightedValues Rising()
    {
        if (Weights is null)
        {
            return new WeightedValues(Groups.Rising.Of(Values.Span), null);
        }

        var (values, weights) = Groups.Rising.Of<Bounded>(Values.Span, Weights);
        return new WeightedValues(values, weights);
    }
}
