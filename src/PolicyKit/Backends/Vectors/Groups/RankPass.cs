using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Writes the bands of all rows that counted buckets tell, and brings together the others.</summary>
internal sealed class RankPass
{
    private readonly Members _members;
    private readonly SampledBuckets _buckets;
    private readonly RankCuts[] _cuts;
    private readonly int[] _bands;

    public RankPass(RankStep step, Members members, RankHistogram histogram)
    {
        (_members, _buckets) = (members, histogram.Buckets);
        _cuts = [.. Enumerable.Range(0, members.Groups.Count).Select(group => RankCuts.Of(step, histogram.Of(group)))];
        _bands = [.. _cuts.SelectMany(c => c.Bands)];
    }

    /// <summary>Writes bands, -1 for rows that do not count.</summary>
    /// <returns>The rows whose bands are still to be found.</returns>
    public NearRows Run(Run run, int[] bands)
    {
        var near = new ulong[_members.Operand.Valid.Length];
        run.Crew.Share(BlockShape.Morsels(run.RowCount), morsel =>
        {
            var (first, end) = BlockShape.WordsOf(morsel, run.RowCount);
            for (var word = first; word < end; word++)
            {
                near[word] = Write(word * 64, _members.Bits(word), bands.AsSpan(Math.Min(word * 64, bands.Length)));
            }
        });
        return new NearRows(GroupedRows.Of(_members with { Member = near }, run.RowCount), group => _cuts[group].Places);
    }

    // Gives the near rows of a word.
    private ulong Write(int first, ulong bits, Span<int> bands)
    {
        bands = bands[..Math.Min(64, bands.Length)];
        if (bits == ulong.MaxValue && _members.Groups.OfRow is { } groups)
        {
            return WriteAll(_members.Operand.Values.AsSpan(first, 64), groups.AsSpan(first, 64), bands);
        }

        bands.Fill(-1);
        ulong near = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            var place = BitOperations.TrailingZeroCount(bits);
            var group = _members.Groups.OfRow is null ? 0 : _members.Groups.OfRow[first + place];
            if (group >= 0)
            {
                bands[place] = _bands[(group * RankHistogram.BucketCount) + _buckets.Of(_members.Operand.Values[first + place])];
                near |= (bands[place] == RankCuts.Near ? 1UL : 0) << place;
            }
        }

        return near;
    }

    private ulong WriteAll(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, Span<int> bands)
    {
        // Ids were checked when the groups were made.
        ref var table = ref MemoryMarshal.GetArrayDataReference(_bands);
        for (var row = 0; row < bands.Length && row < values.Length && row < groups.Length; row++)
        {
            bands[row] = groups[row] < 0 ? -1 : Unsafe.Add(ref table, (groups[row] * RankHistogram.BucketCount) + _buckets.Of(values[row]));
        }

        ulong near = 0;
        var eights = MemoryMarshal.Cast<int, Vector256<int>>(bands);
        for (var eight = 0; eight < eights.Length; eight++)
        {
            near |= (ulong)Vector256.Equals(eights[eight], Vector256.Create(RankCuts.Near)).ExtractMostSignificantBits() << (eight * 8);
        }

        return near;
    }
}
