using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>The other sign.</summary>
internal readonly struct Negate : IUnaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Value(Vector512<double> operand) => -operand;
}

/// <summary>The distance from zero.</summary>
internal readonly struct Abs : IUnaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Value(Vector512<double> operand) => Vector512.Abs(operand);
}

/// <summary>An operation on one number.</summary>
internal sealed class UnaryKernel<TOperator>(NumberPlace operand, NumberPlace target) : Kernel
    where TOperator : struct, IUnaryOperator
{
    public override void Run(Block block)
    {
        ref var o = ref block.Number(operand.Value);
        ref var t = ref block.Number(target.Value);
        for (nuint i = 0; i < BlockShape.Rows; i += 8)
        {
            TOperator.Value(Vector512.LoadUnsafe(ref o, i)).StoreUnsafe(ref t, i);
        }

        if (target.IsTracked)
        {
            block.Numbers(operand.Error).CopyTo(block.Numbers(target.Error));
        }

        Words.Set(block, target.Valid, Words.Of(block, operand.Valid));
    }
}
