using System.Numerics;
using System.Runtime.Intrinsics;
using PolicyKit.Results;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Hands out a number slot.</summary>
internal sealed class NumberOutputKernel(int slot, NumberPlace source) : Kernel
{
    public override void Run(Block block)
    {
        var result = (NumberResult)block.Run.Results[slot]!;
        HandOut(block, source.Value, result.Values);
        if (result.Errors is { } errors)
        {
            HandOut(block, source.Error, errors);
        }
    }

    private void HandOut(Block block, int register, double[] to)
    {
        Blend(block, ref block.Number(register));
        block.Spread(block.Numbers(register), to);
    }

    private void Blend(Block block, ref double numbers)
    {
        var unknown = Vector512.Create(double.NaN);
        var valid = block.Words(source.Valid);
        for (var word = 0; word < valid.Length; word++)
        {
            for (var part = 0; part < 64; part += 8)
            {
                var i = (nuint)((word * 64) + part);
                Vector512.ConditionalSelect(Words.Spread(valid[word] >> part), Vector512.LoadUnsafe(ref numbers, i), unknown).StoreUnsafe(ref numbers, i);
            }
        }
    }
}

/// <summary>Hands out a truth slot.</summary>
internal sealed class TruthOutputKernel(int slot, TruthPlace source) : Kernel
{
    public override void Run(Block block)
    {
        Span<sbyte> result = stackalloc sbyte[BlockShape.Rows];
        var trues = block.Words(source.True);
        var falses = block.Words(source.False);
        result.Fill(-1);
        for (var word = 0; word < BlockShape.Words; word++)
        {
            var rows = result[(word * 64)..];
            for (var bits = (trues[word] | falses[word]) & block.Words(-2)[word]; bits != 0; bits &= bits - 1)
            {
                var bit = BitOperations.TrailingZeroCount(bits);
                rows[bit] = (sbyte)((trues[word] >> bit) & 1);
            }
        }

        block.Spread(result, ((TruthResult)block.Run.Results[slot]!).Values);
    }
}

/// <summary>Hands out a text slot.</summary>
internal sealed class TextOutputKernel(int slot, int source) : Kernel
{
    public override void Run(Block block) =>
        block.Spread(block.Texts(source), ((TextResult)block.Run.Results[slot]!).Codes);
}
