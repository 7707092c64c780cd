namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Finds the values at given places, the largest being at place 1, without sorting the rest.</summary>
/// <remarks>
/// Values are counted in buckets; only the buckets that hold a wanted place are looked into, by the same means while they are large.
/// </remarks>
internal static class Selection
{
    /// <summary>The values at places that do not fall.</summary>
    public static double[] Largest(ReadOnlySpan<double> values, ReadOnlySpan<int> places)
    {
        var found = new double[places.Length];
        Find(values, places, found, 0);
        return found;
    }

    private static void Find(ReadOnlySpan<double> values, ReadOnlySpan<int> places, Span<double> found, int depth)
    {
        var (least, most) = Buckets.Range(values);
        if (least == most)
        {
            found.Fill(least);
        }
        else if (!Buckets.Pay(values.Length, most - least, depth))
        {
            Sort(values, places, found);
        }
        else
        {
            Divide(values, new Buckets(least, most), places, found, depth);
        }
    }

    private static void Sort(ReadOnlySpan<double> values, ReadOnlySpan<int> places, Span<double> found)
    {
        var ascending = values.ToArray();
        Array.Sort(ascending);
        for (var i = 0; i < places.Length; i++)
        {
            found[i] = ascending[^places[i]];
        }
    }

    private static void Divide(ReadOnlySpan<double> values, Buckets buckets, ReadOnlySpan<int> places, Span<double> found, int depth)
    {
        Span<int> counts = stackalloc int[Buckets.Count];
        counts.Clear();
        foreach (var value in values)
        {
            counts[buckets.Of(value)]++;
        }

        var before = 0;
        var next = 0;
        for (var bucket = Buckets.Count - 1; next < places.Length; bucket--)
        {
            var end = next;
            while (end < places.Length && places[end] <= before + counts[bucket])
            {
                end++;
            }

            if (end > next)
            {
                var inside = Inside(values, buckets, bucket, counts[bucket]);
                Find(inside, Less(places[next..end], before), found[next..end], depth + 1);
            }

            before += counts[bucket];
            next = end;
        }
    }

    private static double[] Inside(ReadOnlySpan<double> values, Buckets buckets, int bucket, int count)
    {
        var inside = new double[count];
        var at = 0;
        foreach (var value in values)
        {
            if (buckets.Of(value) == bucket)
            {
                inside[at++] = value;
            }
        }

        return inside;
    }

    private static int[] Less(ReadOnlySpan<int> places, int before)
    {
        var rest = places.ToArray();
        for (var i = 0; i < rest.Length; i++)
        {
            rest[i] -= before;
        }

        return rest;
    }
}
