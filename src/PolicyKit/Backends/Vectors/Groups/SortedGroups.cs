using System.Numerics;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>
/// The values of each group from the smallest up, without their rows: counted by group and bucket, put there, and sorted within each bucket, which is
/// small enough for the nearest cache.
/// </summary>
internal sealed class SortedGroups
{
    private const int ValuesABucket = 64;
    private const int LeastBuckets = 8;
    private const int MostBuckets = 1 << 13;

    // Rows are counted and put by parts; what a part puts into a bucket is sorted with what the others do.
    private const int Parts = 16;
    private const int BucketsAtATime = 1 << 10;
    private readonly double[] _values;
    private readonly int[] _starts;
    private readonly int _buckets;
    private readonly double[][] _errors;

    private SortedGroups(double[] values, int[] starts, int buckets, double[][] errors) =>
        (_values, _starts, _buckets, _errors) = (values, starts, buckets, errors);

    /// <summary>The values of a group, in order.</summary>
    public ReadOnlySpan<double> Of(int group) => _values.AsSpan(_starts[group * _buckets].._starts[(group + 1) * _buckets]);

    /// <summary>What the values of a group are off by together.</summary>
    public double ErrorOf(int group)
    {
        var sum = 0d;
        foreach (var part in _errors)
        {
            sum += part[group];
        }

        // Each addition rounds by less than a 2^-52nd; 2^31 rows are the most.
        return sum * (1 + (1.0 / (1 << 20)));
    }

    /// <summary>Sorts the values of the rows that count; null where groups are too small for it to pay.</summary>
    public static SortedGroups? Of(Members members, Run run)
    {
        var count = (int)Math.Min(run.RowCount / ValuesABucket / Math.Max(members.Groups.Count, 1), MostBuckets);
        if (count < LeastBuckets || SampledBuckets.Of(members, run.RowCount, count) is not { } buckets)
        {
            return null;
        }

        var (places, errors) = (new int[Parts][], new double[Parts][]);
        var words = (BlockShape.PaddedWords(run.RowCount) + Parts - 1) / Parts;
        run.Crew.Share(Parts, part =>
        {
            (places[part], errors[part]) = (new int[members.Groups.Count * count], new double[members.Groups.Count]);
            new Part(members, buckets, places[part]).Count(part * words, (part + 1) * words, errors[part]);
        });
        var starts = Starts(places);
        var values = GC.AllocateUninitializedArray<double>(starts[^1]);
        run.Crew.Share(Parts, part => new Part(members, buckets, places[part]).Put(part * words, (part + 1) * words, values));
        run.Crew.Share((starts.Length + BucketsAtATime - 1) / BucketsAtATime, piece => Sort(values, starts.AsSpan(piece * BucketsAtATime)));
        return new SortedGroups(values, starts, count, errors);
    }

    // Turns each part's counts into where it puts its first value, and gives where each bucket starts.
    private static int[] Starts(int[][] places)
    {
        var starts = new int[places[0].Length + 1];
        for (var bucket = 0; bucket < places[0].Length; bucket++)
        {
            var next = starts[bucket];
            foreach (var part in places)
            {
                (part[bucket], next) = (next, next + part[bucket]);
            }

            starts[bucket + 1] = next;
        }

        return starts;
    }

    private static void Sort(double[] values, ReadOnlySpan<int> starts)
    {
        for (var bucket = 0; bucket < Math.Min(BucketsAtATime, starts.Length - 1); bucket++)
        {
            Array.Sort(values, starts[bucket], starts[bucket + 1] - starts[bucket]);
        }
    }

    private readonly struct Part(Members members, SampledBuckets buckets, int[] places)
    {
        private readonly double[] _values = members.Operand.Values;
        private readonly int[]? _groups = members.Groups.OfRow;

        public void Count(int first, int end, double[] errors)
        {
            for (var word = first; word < Math.Min(end, members.Operand.Valid.Length); word++)
            {
                for (var bits = members.Bits(word); bits != 0; bits &= bits - 1)
                {
                    var row = (word * 64) + BitOperations.TrailingZeroCount(bits);
                    if (GroupOf(row) is >= 0 and var group)
                    {
                        places[(group * buckets.Count) + buckets.Of(_values[row])]++;
                        errors[group] += members.Operand.ErrorAt(row);
                    }
                }
            }
        }

        // Adding 0 makes one of both zeros, which sort alike.
        public void Put(int first, int end, double[] to)
        {
            for (var word = first; word < Math.Min(end, members.Operand.Valid.Length); word++)
            {
                for (var bits = members.Bits(word); bits != 0; bits &= bits - 1)
                {
                    var row = (word * 64) + BitOperations.TrailingZeroCount(bits);
                    if (GroupOf(row) is >= 0 and var group)
                    {
                        to[places[(group * buckets.Count) + buckets.Of(_values[row])]++] = _values[row] + 0;
                    }
                }
            }
        }

        private int GroupOf(int row) => _groups is null ? 0 : _groups[row];
    }
}
