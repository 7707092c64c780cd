namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>The buckets about the place where values, from the smallest up, come to weigh so much.</summary>
/// <param name="First">The first bucket.</param>
/// <param name="Last">The last.</param>
/// <param name="Count">How many values are in them.</param>
internal readonly record struct EndBuckets(int First, int Last, int Count)
{
    /// <summary>Finds them by plain sums: with a neighbour that weighs something on either side, for the end may be on the edge and plain sums a little off.</summary>
    public static EndBuckets Of(WeightedValues values, Buckets buckets, double end)
    {
        Span<double> weights = stackalloc double[Buckets.Count];
        Span<int> counts = stackalloc int[Buckets.Count];
        weights.Clear();
        counts.Clear();
        var span = values.Values.Span;
        for (var i = 0; i < span.Length; i++)
        {
            var bucket = buckets.Of(span[i]);
            counts[bucket]++;
            weights[bucket] += values.Weight(i).Value;
        }

        var at = EndIn(weights, end);
        var (first, last) = (Math.Max(at - 1, 0), Math.Min(at + 1, weights.Length - 1));
        while (first > 0 && weights[first] == 0)
        {
            first--;
        }

        while (last < weights.Length - 1 && weights[last] == 0)
        {
            last++;
        }

        var count = 0;
        foreach (var inside in counts[first..(last + 1)])
        {
            count += inside;
        }

        return new EndBuckets(first, last, count);
    }

    private static int EndIn(ReadOnlySpan<double> weights, double end)
    {
        var bucket = 0;
        for (var before = weights[0]; before < end && bucket < weights.Length - 1; before += weights[bucket])
        {
            bucket++;
        }

        return bucket;
    }
}
