using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>The first number where it is known, else the second.</summary>
internal sealed class OrElseKernel(NumberPlace first, NumberPlace second, NumberPlace target) : Kernel
{
    public override void Run(Block block)
    {
        Choose(block, first.Value, second.Value, target.Value);
        if (target.IsTracked)
        {
            Choose(block, first.Error, second.Error, target.Error);
        }

        Words.Set(block, target.Valid, Words.Of(block, first.Valid) | Words.Of(block, second.Valid));
    }

    private void Choose(Block block, int from, int otherwise, int to)
    {
        ref var f = ref block.Number(from);
        ref var o = ref block.Number(otherwise);
        ref var t = ref block.Number(to);
        var valid = block.Words(first.Valid);
        for (var word = 0; word < valid.Length; word++)
        {
            for (var part = 0; part < 64; part += 8)
            {
                var i = (nuint)((word * 64) + part);
                var known = Words.Spread(valid[word] >> part);
                Vector512.ConditionalSelect(known, Vector512.LoadUnsafe(ref f, i), Vector512.LoadUnsafe(ref o, i)).StoreUnsafe(ref t, i);
            }
        }
    }
}

/// <summary>The number where the condition is true.</summary>
internal sealed class WhereKernel(TruthPlace condition, NumberPlace number, NumberPlace target) : Kernel
{
    public override void Run(Block block)
    {
        block.Numbers(number.Value).CopyTo(block.Numbers(target.Value));
        if (target.IsTracked)
        {
            block.Numbers(number.Error).CopyTo(block.Numbers(target.Error));
        }

        Words.Set(block, target.Valid, Words.Of(block, condition.True) & Words.Of(block, number.Valid));
    }
}
