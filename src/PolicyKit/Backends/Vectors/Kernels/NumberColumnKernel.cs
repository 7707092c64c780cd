using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PolicyKit.Data;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Loads a column into a number slot.</summary>
internal sealed class NumberColumnKernel<TErrors>(int column, NumberPlace target) : Kernel
    where TErrors : struct, IErrors
{
    public override void Run(Block block)
    {
        switch (block.Run.Columns[column])
        {
            case NumberColumn numbers:
                Load(block, block.Part(numbers.Values.Span, block.Numbers(target.Value)));
                break;
            case DateColumn dates:
                Span<int> room = stackalloc int[BlockShape.Rows];
                Load(block, block.Part(dates.DayNumbers.Span, room));
                break;
        }
    }

    private void Load(Block block, ReadOnlySpan<double> values)
    {
        ref var t = ref block.Number(target.Value);
        ref var v = ref MemoryMarshal.GetReference(values);
        if (values.Length < BlockShape.Rows)
        {
            values.CopyTo(block.Numbers(target.Value));
            block.Numbers(target.Value)[values.Length..].Fill(double.NaN);
            v = ref t;
        }

        ref var e = ref block.Number(target.Error);
        ref var valids = ref block.Mask(target.Valid);
        for (nuint word = 0; word < BlockShape.Words; word++)
        {
            ulong valid = 0;
            for (nuint part = 0; part < 64; part += 8)
            {
                var i = (word * 64) + part;
                var raw = Vector512.LoadUnsafe(ref v, i);
                var finite = Vector512.LessThan(Vector512.Abs(raw), Vector512.Create(double.PositiveInfinity));
                valid |= finite.ExtractMostSignificantBits() << (int)part;
                var value = Vector512.ConditionalSelect(finite, raw, Vector512<double>.Zero);
                value.StoreUnsafe(ref t, i);
                if (TErrors.AreKept)
                {
                    Bounds.OfNearest(value).StoreUnsafe(ref e, i);
                }
            }

            Unsafe.Add(ref valids, word) = valid;
        }
    }

    private void Load(Block block, ReadOnlySpan<int> days)
    {
        var values = block.Numbers(target.Value);
        var valid = block.Words(target.Valid);
        values.Clear();
        valid.Clear();
        for (var row = 0; row < days.Length; row++)
        {
            values[row] = Math.Max(days[row], 0);
            valid[row >> 6] |= (days[row] >= 0 ? 1UL : 0) << row;
        }

        if (TErrors.AreKept)
        {
            block.Numbers(target.Error).Clear();
        }
    }
}
