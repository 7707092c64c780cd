using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>The first number where it is known, else the second.</summary>
internal sealed class OrElseKernel<TErrors>(NumberPlace first, NumberPlace second, NumberPlace target) : Kernel
    where TErrors : struct, IErrors
{
    public override void Run(Block block)
    {
        ref var f = ref block.Number(first.Value);
        ref var s = ref block.Number(second.Value);
        ref var t = ref block.Number(target.Value);
        ref var fe = ref block.Number(first.Error);
        ref var se = ref block.Number(second.Error);
        ref var te = ref block.Number(target.Error);
        ref var valid = ref block.Mask(first.Valid);
        for (nuint i = 0; i < BlockShape.Rows; i += 8)
        {
            var known = Words.Spread(Unsafe.Add(ref valid, i / 64) >> (int)(i % 64));
            Vector512.ConditionalSelect(known, Vector512.LoadUnsafe(ref f, i), Vector512.LoadUnsafe(ref s, i)).StoreUnsafe(ref t, i);
            if (TErrors.AreKept)
            {
                Vector512.ConditionalSelect(known, Vector512.LoadUnsafe(ref fe, i), Vector512.LoadUnsafe(ref se, i)).StoreUnsafe(ref te, i);
            }
        }

        Words.Set(block, target.Valid, Words.Of(block, first.Valid) | Words.Of(block, second.Valid));
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

/// <summary>The one number where the condition is true, the other where it is false.</summary>
internal sealed class ChooseKernel<TErrors>(TruthPlace condition, NumberPlace whenTrue, NumberPlace whenFalse, NumberPlace target) : Kernel
    where TErrors : struct, IErrors
{
    public override void Run(Block block)
    {
        ref var a = ref block.Number(whenTrue.Value);
        ref var b = ref block.Number(whenFalse.Value);
        ref var t = ref block.Number(target.Value);
        ref var ae = ref block.Number(whenTrue.Error);
        ref var be = ref block.Number(whenFalse.Error);
        ref var te = ref block.Number(target.Error);
        ref var trues = ref block.Mask(condition.True);
        for (nuint i = 0; i < BlockShape.Rows; i += 8)
        {
            var holds = Words.Spread(Unsafe.Add(ref trues, i / 64) >> (int)(i % 64));
            Vector512.ConditionalSelect(holds, Vector512.LoadUnsafe(ref a, i), Vector512.LoadUnsafe(ref b, i)).StoreUnsafe(ref t, i);
            if (TErrors.AreKept)
            {
                Vector512.ConditionalSelect(holds, Vector512.LoadUnsafe(ref ae, i), Vector512.LoadUnsafe(ref be, i)).StoreUnsafe(ref te, i);
            }
        }

        Words.Set(
            block,
            target.Valid,
            (Words.Of(block, condition.True) & Words.Of(block, whenTrue.Valid)) | (Words.Of(block, condition.False) & Words.Of(block, whenFalse.Valid)));
    }
}

/// <summary>True where the number is known; never false.</summary>
internal sealed class KnownKernel(NumberPlace number, TruthPlace target) : Kernel
{
    public override void Run(Block block)
    {
        Words.Set(block, target.True, Words.Of(block, number.Valid));
        block.Words(target.False).Clear();
    }
}
