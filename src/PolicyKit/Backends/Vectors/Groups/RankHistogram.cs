using System.Numerics;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>How many rows of each group are in each bucket of their values, and how far off a value may be at most.</summary>
internal sealed class RankHistogram
{
    // With fewer rows a group than this, counting by buckets costs more than it saves.
    private const int FewRows = 4096;
    private readonly Lock _gate = new();
    private readonly int[] _counts;
    private double _widest;

    private RankHistogram(RankBuckets buckets, int groups) => (Buckets, _counts) = (buckets, new int[groups * RankBuckets.Count]);

    /// <summary>The buckets.</summary>
    public RankBuckets Buckets { get; }

    /// <summary>By bucket how many rows of a group.</summary>
    public ReadOnlySpan<int> Of(int group) => _counts.AsSpan(group * RankBuckets.Count, RankBuckets.Count);

    /// <summary>Counts the rows; null where that does not pay, or where values are off by so much that their buckets say little.</summary>
    public static RankHistogram? Of(Members members, Run run)
    {
        if ((long)members.Groups.Count * FewRows > run.RowCount || RankBuckets.Of(members, run.RowCount) is not { } buckets)
        {
            return null;
        }

        var histogram = new RankHistogram(buckets, members.Groups.Count);
        run.Crew.Share(
            BlockShape.Morsels(run.RowCount),
            () => new Counter(buckets, members, histogram._counts.Length),
            (counter, morsel) => counter.Add(BlockShape.WordsOf(morsel, run.RowCount)),
            histogram.Take);
        return histogram._widest * 4 < buckets.Width ? histogram : null;
    }

    private void Take(Counter counter)
    {
        lock (_gate)
        {
            for (var i = 0; i < _counts.Length; i++)
            {
                _counts[i] += counter.Counts[i];
            }

            _widest = Math.Max(_widest, counter.Widest);
        }
    }

    // One thread's counts.
    private sealed class Counter(RankBuckets buckets, Members members, int length)
    {
        private readonly double[] _values = members.Operand.Values;
        private readonly int[]? _groups = members.Groups.OfRow;

        public int[] Counts { get; } = new int[length];

        public double Widest { get; private set; }

        public void Add((int First, int End) words)
        {
            for (var word = words.First; word < words.End; word++)
            {
                var bits = members.Bits(word);
                if (bits == ulong.MaxValue && _groups is not null)
                {
                    AddAll(_values.AsSpan(word * 64, 64), _groups.AsSpan(word * 64, 64));
                }
                else
                {
                    AddSome(word * 64, bits);
                }

                Widen(word * 64, bits);
            }
        }

        private void AddAll(ReadOnlySpan<double> values, ReadOnlySpan<int> groups)
        {
            for (var i = 0; i < groups.Length && i < values.Length; i++)
            {
                if (groups[i] >= 0)
                {
                    Counts[(groups[i] * RankBuckets.Count) + buckets.Of(values[i])]++;
                }
            }
        }

        private void AddSome(int first, ulong bits)
        {
            for (; bits != 0; bits &= bits - 1)
            {
                var row = first + BitOperations.TrailingZeroCount(bits);
                var group = _groups is null ? 0 : _groups[row];
                if (group >= 0)
                {
                    Counts[(group * RankBuckets.Count) + buckets.Of(_values[row])]++;
                }
            }
        }

        // What is unknown in a row may be anything, so only rows that count are looked at. Math.Max keeps what is not a number.
        private void Widen(int first, ulong bits)
        {
            if (members.Operand.Errors is { } errors)
            {
                for (; bits != 0; bits &= bits - 1)
                {
                    var row = first + BitOperations.TrailingZeroCount(bits);
                    Widest = Math.Max(Widest, GroupedRows.WidthOf(_values[row], errors[row]));
                }
            }
        }
    }
}
