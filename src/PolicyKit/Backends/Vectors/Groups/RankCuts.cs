using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>
/// What buckets tell of bands, for one group. A row at the cut lies in the cut's bucket or beside it, for values are off by less than a quarter of a
/// bucket; all other rows are surely over or surely under.
/// </summary>
internal sealed class RankCuts
{
    /// <summary>Stands for the band of a bucket whose rows must be looked at.</summary>
    public const int Near = -2;

    private RankCuts(int[] bands, int[] places) => (Bands, Places) = (bands, places);

    /// <summary>By bucket the band of its rows.</summary>
    public int[] Bands { get; }

    /// <summary>The places of the cuts among the near rows.</summary>
    public int[] Places { get; }

    /// <summary>The cuts through a group of counted rows.</summary>
    public static RankCuts Of(RankStep step, ReadOnlySpan<int> counts)
    {
        var all = 0;
        foreach (var count in counts)
        {
            all += count;
        }

        var places = GroupRanking.Places(step, all);
        var at = BucketsOf(places, counts);
        var bands = new int[counts.Length];
        var farOver = new int[places.Length];
        var (first, under) = (step.Cuts.Length - places.Length, 0);
        for (var bucket = counts.Length - 1; bucket >= 0; bucket--)
        {
            while (under < at.Length && at[under] > bucket + 1)
            {
                under++;
            }

            var isNear = Array.Exists(at, a => Math.Abs(a - bucket) <= 1);
            bands[bucket] = isNear ? Near : first + under;
            for (var cut = 0; !isNear && cut < at.Length; cut++)
            {
                farOver[cut] += at[cut] < bucket ? counts[bucket] : 0;
            }
        }

        return new RankCuts(bands, [.. places.Zip(farOver, (place, over) => place - over)]);
    }

    // The bucket that each place lies in, counted from the largest value.
    private static int[] BucketsOf(int[] places, ReadOnlySpan<int> counts)
    {
        var at = new int[places.Length];
        var (bucket, before) = (counts.Length - 1, 0);
        for (var cut = 0; cut < places.Length; cut++)
        {
            while (before + counts[bucket] < places[cut])
            {
                before += counts[bucket--];
            }

            at[cut] = bucket;
        }

        return at;
    }
}
