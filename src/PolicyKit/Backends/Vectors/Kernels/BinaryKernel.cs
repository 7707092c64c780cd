using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>An operation on two numbers, with errors.</summary>
internal sealed class BinaryKernel<TOperator>(NumberPlace left, NumberPlace right, NumberPlace target) : Kernel
    where TOperator : struct, IBinaryOperator
{
    public override void Run(Block block)
    {
        ref var l = ref block.Number(left.Value);
        ref var le = ref block.Number(left.Error);
        ref var r = ref block.Number(right.Value);
        ref var re = ref block.Number(right.Error);
        ref var t = ref block.Number(target.Value);
        ref var te = ref block.Number(target.Error);
        for (nuint i = 0; i < BlockShape.Rows; i += 8)
        {
            var a = Vector512.LoadUnsafe(ref l, i);
            var b = Vector512.LoadUnsafe(ref r, i);
            var value = TOperator.Value(a, b);
            value.StoreUnsafe(ref t, i);
            TOperator.Error(a, Vector512.LoadUnsafe(ref le, i), b, Vector512.LoadUnsafe(ref re, i), value).StoreUnsafe(ref te, i);
        }

        Words.Set(block, target.Valid, Words.Of(block, left.Valid) & Words.Of(block, right.Valid));
    }
}

/// <summary>An operation on two numbers whose errors nobody asks for.</summary>
internal sealed class BinaryValueKernel<TOperator>(NumberPlace left, NumberPlace right, NumberPlace target) : Kernel
    where TOperator : struct, IBinaryOperator
{
    public override void Run(Block block)
    {
        ref var l = ref block.Number(left.Value);
        ref var r = ref block.Number(right.Value);
        ref var t = ref block.Number(target.Value);
        for (nuint i = 0; i < BlockShape.Rows; i += 8)
        {
            TOperator.Value(Vector512.LoadUnsafe(ref l, i), Vector512.LoadUnsafe(ref r, i)).StoreUnsafe(ref t, i);
        }

        Words.Set(block, target.Valid, Words.Of(block, left.Valid) & Words.Of(block, right.Valid));
    }
}
