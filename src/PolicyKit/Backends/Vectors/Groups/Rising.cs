namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Puts values in order from the smallest up: spread over buckets first, each of which is small enough to be sorted in the nearest cache.</summary>
internal static class Rising
{
    private const int FewValues = 1 << 12;
    private const int ValuesABucket = 64;
    private const int MostBuckets = 1 << 14;

    /// <summary>The values in order.</summary>
    public static double[] Of(ReadOnlySpan<double> values) => Of<byte>(values, [], false).Values;

    /// <summary>The values in order, and what belongs to each of them.</summary>
    public static (double[] Values, T[] Items) Of<T>(ReadOnlySpan<double> values, ReadOnlySpan<T> items) =>
        Of(values, items, true) is var (rising, own) ? (rising, own!) : default;

    private static (double[] Values, T[]? Items) Of<T>(ReadOnlySpan<double> values, ReadOnlySpan<T> items, bool hasItems)
    {
        var (least, most) = Buckets.Range(values);
        var count = Math.Min(values.Length / ValuesABucket, MostBuckets);
        var factor = (count - 1) / (most - least);
        var (rising, own) = (GC.AllocateUninitializedArray<double>(values.Length), hasItems ? new T[items.Length] : null);
        if (values.Length < FewValues || !double.IsFinite(factor) || !double.IsFinite(most - least))
        {
            values.CopyTo(rising);
            items.CopyTo(own);
            Sort(rising, own, 0, rising.Length);
            return (rising, own);
        }

        var starts = new int[count + 1];
        foreach (var value in values)
        {
            starts[(int)((value - least) * factor) + 1]++;
        }

        for (var bucket = 1; bucket <= count; bucket++)
        {
            starts[bucket] += starts[bucket - 1];
        }

        var next = starts.AsSpan(..^1).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            var at = next[(int)((values[i] - least) * factor)]++;
            rising[at] = values[i];
            if (own is not null)
            {
                own[at] = items[i];
            }
        }

        for (var bucket = 0; bucket < count; bucket++)
        {
            Sort(rising, own, starts[bucket], starts[bucket + 1] - starts[bucket]);
        }

        return (rising, own);
    }

    private static void Sort<T>(double[] values, T[]? items, int first, int count)
    {
        if (items is null)
        {
            Array.Sort(values, first, count);
        }
        else
        {
            Array.Sort(values, items, first, count);
        }
    }
}
