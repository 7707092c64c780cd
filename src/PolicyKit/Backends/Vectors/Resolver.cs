using System.Collections.Immutable;
using System.Numerics;
using PolicyKit.Results;

namespace PolicyKit.Backends.Vectors;

/// <summary>Replaces what a stage hands on for the rows that rounding left unsettled by what exact arithmetic gives.</summary>
internal sealed class Resolver(ImmutableArray<ExactSlot> slots)
{
    /// <summary>Settles the block's unsettled rows.</summary>
    public void Settle(Block block)
    {
        for (var word = 0; word < BlockShape.Words; word++)
        {
            var bits = block.Words(-1)[word] & block.Words(-2)[word];
            if (bits != 0)
            {
                block.Run.Exact.Ask(rows => Settle(block, word, bits, rows));
            }
        }
    }

    private void Settle(Block block, int word, ulong bits, IExactRows rows)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            var row = (word * 64) + BitOperations.TrailingZeroCount(bits);
            foreach (var slot in slots)
            {
                slot.Settle(block, row, rows);
            }
        }
    }
}

/// <summary>A slot that takes exact values for single rows.</summary>
internal abstract class ExactSlot
{
    /// <summary>Asks for a row's value and writes it.</summary>
    public abstract void Settle(Block block, int row, IExactRows rows);

    /// <summary>Sets or clears a row's bit.</summary>
    protected static void Set(Span<ulong> words, int row, bool value)
    {
        var bit = 1UL << row;
        words[row >> 6] = value ? words[row >> 6] | bit : words[row >> 6] & ~bit;
    }
}

/// <summary>A number slot that a row step wrote.</summary>
internal sealed class ExactNumber(int slot, NumberPlace place) : ExactSlot
{
    public override void Settle(Block block, int row, IExactRows rows)
    {
        var exact = rows.Number(block.RowAt(row), slot);
        var value = exact?.ToDouble() ?? 0;
        Set(block.Words(place.Valid), row, exact is not null);
        block.Numbers(place.Value)[row] = value;
        if (place.IsTracked)
        {
            block.Numbers(place.Error)[row] = Bounds.OfNearest(value, exact?.IsInteger ?? true);
        }
    }
}

/// <summary>A group's value that is wanted: it is the same for all rows of the group, and replaced only where it is out of range.</summary>
internal sealed class ExactGroupNumber(int slot, NumberPlace place) : ExactSlot
{
    private readonly ExactNumber _number = new(slot, place);

    public override void Settle(Block block, int row, IExactRows rows)
    {
        if (!double.IsFinite(block.Numbers(place.Value)[row]))
        {
            _number.Settle(block, row, rows);
        }
    }
}

/// <summary>A truth slot.</summary>
internal sealed class ExactTruth(int slot, TruthPlace place) : ExactSlot
{
    public override void Settle(Block block, int row, IExactRows rows)
    {
        var exact = rows.Truth(block.RowAt(row), slot);
        Set(block.Words(place.True), row, exact == true);
        Set(block.Words(place.False), row, exact == false);
    }
}

/// <summary>A slot of labels.</summary>
internal sealed class ExactLabel(int slot, int place) : ExactSlot
{
    public override void Settle(Block block, int row, IExactRows rows) => block.Texts(place)[row] = rows.Label(block.RowAt(row), slot);
}
