using System.Numerics;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A statistic of a run in the making, as partial results that are put together in their order.</summary>
internal abstract class Fold
{
    /// <summary>Adds a morsel's rows to a partial result.</summary>
    public abstract void Add(in MorselValues rows, int partial);

    /// <summary>Goes on from a fold of earlier rows, whose groups have the same numbers.</summary>
    public abstract void Follow(Fold earlier);

    /// <summary>The values of the groups.</summary>
    public abstract GroupTable Finish();
}

/// <summary>A fold with its accumulators.</summary>
internal sealed class Fold<TAccumulator>(GroupIds groups, int partials) : Fold
    where TAccumulator : struct, IAccumulator<TAccumulator>
{
    // Rows of one great group take turns among lanes, or each addition would wait for the one before.
    private const int Lanes = 8;
    private static readonly double[] NoErrors = new double[64];
    private static readonly int[] LaneOfRow = [.. Enumerable.Range(0, 64).Select(row => row % Lanes)];
    private readonly TAccumulator[]?[] _partials = new TAccumulator[]?[partials];
    private TAccumulator[] _before = [];

    private int GroupCount => groups.Count;

    public override void Add(in MorselValues rows, int partial)
    {
        var all = _partials[partial] ??= new TAccumulator[groups.OfRow is null ? Lanes : groups.Count];
        for (var word = 0; word * 64 < rows.Count; word++)
        {
            var first = word * 64;
            var count = Math.Min(64, rows.Count - first);
            AddWord(
                all,
                groups.OfRow is null ? LaneOfRow : groups.OfRow.AsSpan(rows.FirstRow + first, count),
                rows.Values.Slice(first, count),
                rows.Errors.IsEmpty ? NoErrors : rows.Errors.Slice(first, count),
                rows.Bits(word));
        }
    }

    public override void Follow(Fold earlier)
    {
        var before = (Fold<TAccumulator>)earlier;
        _before = [.. Enumerable.Range(0, before.GroupCount).Select(before.Total)];
    }

    public override GroupTable Finish()
    {
        var table = new GroupTable(groups);
        for (var group = 0; group < groups.Count; group++)
        {
            if (Total(group).TryGet(out var value, out var error))
            {
                table.Set(group, value, error);
            }
        }

        return table;
    }

    private static void AddWord(TAccumulator[] all, ReadOnlySpan<int> ids, ReadOnlySpan<double> values, ReadOnlySpan<double> errors, ulong bits)
    {
        if (bits == ulong.MaxValue)
        {
            for (var row = 0; row < ids.Length && row < values.Length && row < errors.Length; row++)
            {
                if (ids[row] >= 0)
                {
                    all[ids[row]].Add(values[row], errors[row]);
                }
            }

            return;
        }

        for (; bits != 0; bits &= bits - 1)
        {
            var row = BitOperations.TrailingZeroCount(bits);
            if (ids[row] >= 0)
            {
                all[ids[row]].Add(values[row], errors[row]);
            }
        }
    }

    private TAccumulator Total(int group)
    {
        var total = group < _before.Length ? _before[group] : default;
        foreach (var partial in _partials)
        {
            // A partial is missing only where there is no row at all.
            foreach (ref readonly var part in groups.OfRow is null || partial is null ? partial.AsSpan() : partial.AsSpan(group, 1))
            {
                total.Merge(part);
            }
        }

        return total;
    }
}
