using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>How many rows of each group are in each bucket of their values, and how far off a value may be at most.</summary>
internal sealed class RankHistogram
{
    // With fewer rows a group than this, counting by buckets costs more than it saves.
    private const int FewRows = 1024;

    /// <summary>How many buckets a group has: its counts stay in the nearest caches.</summary>
    public const int BucketCount = 512;

    private readonly Lock _gate = new();
    private readonly int[] _counts;
    private double _widest;

    private RankHistogram(SampledBuckets buckets, int groups) => (Buckets, _counts) = (buckets, new int[groups * BucketCount]);

    /// <summary>The buckets.</summary>
    public SampledBuckets Buckets { get; }

    /// <summary>By bucket how many rows of a group.</summary>
    public ReadOnlySpan<int> Of(int group) => _counts.AsSpan(group * BucketCount, BucketCount);

    /// <summary>Counts the rows; null where that does not pay, or where values are off by so much that their buckets say little.</summary>
    public static RankHistogram? Of(Members members, Run run)
    {
        if ((long)members.Groups.Count * FewRows > run.RowCount || SampledBuckets.Of(members, run.RowCount, BucketCount) is not { } buckets)
        {
            return null;
        }

        var histogram = new RankHistogram(buckets, members.Groups.Count);
        run.Crew.Share(
            BlockShape.Morsels(run.RowCount),
            () => new Counter(buckets, members, histogram._counts.Length),
            (counter, morsel) => counter.Add(BlockShape.WordsOf(morsel, run.RowCount)),
            counter =>
            {
                counter.Finish();
                histogram.Take(counter);
            });
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
    private sealed class Counter(SampledBuckets buckets, Members members, int length)
    {
        private readonly NumberStore _operand = members.Operand;
        private readonly int[]? _groups = members.Groups.OfRow;
        private Vector256<double> _largest;

        public int[] Counts { get; } = new int[length];

        /// <summary>The greatest half width of what a value lies between.</summary>
        public double Widest { get; private set; }

        public void Add((int First, int End) words)
        {
            for (var word = words.First; word < words.End; word++)
            {
                var bits = members.Bits(word);
                if (bits == ulong.MaxValue && _groups is not null && _operand.Errors is null)
                {
                    AddAll(_operand.Values.AsSpan(word * 64, 64), _groups.AsSpan(word * 64, 64));
                }
                else
                {
                    AddSome(word * 64, bits);
                }
            }
        }

        /// <summary>Takes into account the largest of the values whose errors follow from their size.</summary>
        public void Finish()
        {
            for (var lane = 0; lane < Vector256<double>.Count; lane++)
            {
                Widen(_largest[lane], (_largest[lane] * _operand.Rule.Relative) + _operand.Rule.Least);
            }
        }

        private void AddAll(ReadOnlySpan<double> values, ReadOnlySpan<int> groups)
        {
            ref var counts = ref MemoryMarshal.GetArrayDataReference(Counts);
            var largest = _largest;
            for (var i = 0; i < groups.Length && i < values.Length; i++)
            {
                // Ids were checked when the groups were made.
                if (groups[i] >= 0)
                {
                    Unsafe.Add(ref counts, (groups[i] * BucketCount) + buckets.Of(values[i]))++;
                }
            }

            foreach (var four in MemoryMarshal.Cast<double, Vector256<double>>(values))
            {
                largest = Vector256.Max(largest, Vector256.Abs(four));
            }

            _largest = largest;
        }

        private void AddSome(int first, ulong bits)
        {
            for (; bits != 0; bits &= bits - 1)
            {
                var row = first + BitOperations.TrailingZeroCount(bits);
                var group = _groups is null ? 0 : _groups[row];
                if (group >= 0)
                {
                    Counts[(group * BucketCount) + buckets.Of(_operand.Values[row])]++;
                    Widen(_operand.Values[row], _operand.ErrorAt(row));
                }
            }
        }

        // Math.Max keeps what is not a number.
        private void Widen(double value, double error) => Widest = Math.Max(Widest, GroupedRows.WidthOf(value, error));
    }
}
