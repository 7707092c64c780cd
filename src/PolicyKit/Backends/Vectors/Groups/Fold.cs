using System.Numerics;
using System.Runtime.Intrinsics;
using PolicyKit.Backends.Vectors.Kernels;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A statistic of a run in the making, as partial results that are put together in their order.</summary>
internal abstract class Fold
{
    /// <summary>Adds a block's rows to a partial result.</summary>
    public abstract void Add(Block block, int partial);

    /// <summary>Goes on from a fold of earlier rows, whose groups have the same numbers.</summary>
    public abstract void Follow(Fold earlier);

    /// <summary>The values of the groups.</summary>
    public abstract GroupTable Finish();
}

/// <summary>A fold with its accumulators.</summary>
internal sealed class Fold<TAccumulator>(NumberPlace operand, int member, GroupIds groups, int partials) : Fold
    where TAccumulator : struct, IAccumulator<TAccumulator>
{
    // Rows of one great group take turns among lanes, or each addition would wait for the one before.
    private const int Lanes = 8;
    private static readonly double[] NoErrors = new double[BlockShape.Rows];
    private static readonly int[] LaneOfRow = [.. Enumerable.Range(0, BlockShape.Rows).Select(row => row % Lanes)];
    private readonly TAccumulator[]?[] _partials = new TAccumulator[]?[partials];
    private TAccumulator[] _before = [];

    private int GroupCount => groups.Count;

    public override void Add(Block block, int partial)
    {
        var all = _partials[partial] ??= new TAccumulator[groups.OfRow is null ? Lanes : groups.Count];
        var ids = groups.OfRow is null ? LaneOfRow : groups.OfRow.AsSpan(block.FirstRow, block.Count);
        var values = block.Numbers(operand.Value);
        var errors = (ReadOnlySpan<double>)(operand.IsTracked ? block.Numbers(operand.Error) : NoErrors);
        var counting = Words.Of(block, operand.Valid) & Words.Of(block, -2)
            & (member < 0 ? Vector512<ulong>.AllBitsSet : Words.Of(block, member));
        for (var word = 0; word < BlockShape.Words; word++)
        {
            if (counting.GetElement(word) == ulong.MaxValue)
            {
                AddAll(all, ids.Slice(word * 64, 64), values.Slice(word * 64, 64), errors.Slice(word * 64, 64));
                continue;
            }

            for (var bits = counting.GetElement(word); bits != 0; bits &= bits - 1)
            {
                var row = (word * 64) + BitOperations.TrailingZeroCount(bits);
                if (ids[row] >= 0)
                {
                    all[ids[row]].Add(values[row], errors[row]);
                }
            }
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

    private static void AddAll(TAccumulator[] all, ReadOnlySpan<int> ids, ReadOnlySpan<double> values, ReadOnlySpan<double> errors)
    {
        for (var row = 0; row < ids.Length && row < values.Length && row < errors.Length; row++)
        {
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
