namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Finds the values at given places, the largest being at place 1, without sorting the rest.</summary>
/// <remarks>
/// Values are counted in buckets of equal width; only the buckets that hold a wanted place are looked into, by the same means while
/// they are large. The bucket of a value rises with it, rounding or not, and that is all that counting relies on.
/// </remarks>
internal static class Selection
{
    private const int Buckets = 4096;
    private const int Small = 256;

    // Values that lie bunched at one end of their range shrink little by little, so a sort ends the descent.
    private const int Deepest = 4;

    /// <summary>The values at places that do not fall.</summary>
    public static double[] Largest(ReadOnlySpan<double> values, ReadOnlySpan<int> places)
    {
        var found = new double[places.Length];
        Find(values, places, found, 0);
        return found;
    }

    private static void Find(ReadOnlySpan<double> values, ReadOnlySpan<int> places, Span<double> found, int depth)
    {
        var (least, most) = Range(values);
        if (least == most)
        {
            found.Fill(least);
        }
        else if (values.Length <= Small || depth == Deepest || !double.IsFinite(most - least))
        {
            Sort(values, places, found);
        }
        else
        {
            Divide(values, new Scale(least, (Buckets - 1) / (most - least)), places, found, depth);
        }
    }

    private static (double Least, double Most) Range(ReadOnlySpan<double> values)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values)
        {
            least = value < least ? value : least;
            most = value > most ? value : most;
        }

        return (least, most);
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

    private static void Divide(ReadOnlySpan<double> values, Scale scale, ReadOnlySpan<int> places, Span<double> found, int depth)
    {
        Span<int> counts = stackalloc int[Buckets];
        counts.Clear();
        foreach (var value in values)
        {
            counts[scale.Bucket(value)]++;
        }

        var before = 0;
        var next = 0;
        for (var bucket = Buckets - 1; next < places.Length; bucket--)
        {
            var end = next;
            while (end < places.Length && places[end] <= before + counts[bucket])
            {
                end++;
            }

            if (end > next)
            {
                var inside = Inside(values, scale, bucket, counts[bucket]);
                Find(inside, Less(places[next..end], before), found[next..end], depth + 1);
            }

            before += counts[bucket];
            next = end;
        }
    }

    private static double[] Inside(ReadOnlySpan<double> values, Scale scale, int bucket, int count)
    {
        var inside = new double[count];
        var at = 0;
        foreach (var value in values)
        {
            if (scale.Bucket(value) == bucket)
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

    private readonly record struct Scale(double Least, double Factor)
    {
        public int Bucket(double value) => (int)((value - Least) * Factor) & (Buckets - 1);
    }
}
