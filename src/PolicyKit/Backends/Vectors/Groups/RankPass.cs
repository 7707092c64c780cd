using System.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Writes the bands of all rows that counted buckets tell, and brings together the others.</summary>
internal sealed class RankPass
{
    private readonly Members _members;
    private readonly RankBuckets _buckets;
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
        var (values, groups) = (_members.Operand.Values, _members.Groups.OfRow);
        bands = bands[..Math.Min(64, bands.Length)];
        if (bits != ulong.MaxValue)
        {
            bands.Fill(-1);
        }

        ulong near = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            var place = BitOperations.TrailingZeroCount(bits);
            var group = groups is null ? 0 : groups[first + place];
            var band = group < 0 ? -1 : _bands[(group * RankBuckets.Count) + _buckets.Of(values[first + place])];
            bands[place] = band;
            near |= (band == RankCuts.Near ? 1UL : 0) << place;
        }

        return near;
    }
}
