using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>A comparison of numbers that may be off: where they are closer than their errors, the row is left unsettled.</summary>
internal sealed class CompareKernel<TComparison>(NumberPlace left, NumberPlace right, TruthPlace target) : Kernel
    where TComparison : struct, IComparison
{
    public override void Run(Block block)
    {
        ref var l = ref block.Number(left.Value);
        ref var le = ref block.Number(left.Error);
        ref var r = ref block.Number(right.Value);
        ref var re = ref block.Number(right.Error);
        for (nuint word = 0; word < BlockShape.Words; word++)
        {
            ulong holds = 0;
            ulong settled = 0;
            for (nuint part = 0; part < 64; part += 8)
            {
                var i = (word * 64) + part;
                var a = Vector512.LoadUnsafe(ref l, i);
                var b = Vector512.LoadUnsafe(ref r, i);
                var errors = Vector512.LoadUnsafe(ref le, i) + Vector512.LoadUnsafe(ref re, i);
                holds |= TComparison.Holds(a, b).ExtractMostSignificantBits() << (int)part;
                settled |= (Bounds.Apart(a, b, errors).ExtractMostSignificantBits()
                    | Vector512.Equals(errors, Vector512<double>.Zero).ExtractMostSignificantBits()) << (int)part;
            }

            var valid = Unsafe.Add(ref block.Mask(left.Valid), word) & Unsafe.Add(ref block.Mask(right.Valid), word);
            Unsafe.Add(ref block.Mask(target.True), word) = valid & holds;
            Unsafe.Add(ref block.Mask(target.False), word) = valid & ~holds;
            Unsafe.Add(ref block.Unsettled, word) |= valid & ~settled;
        }
    }
}

/// <summary>
/// A comparison of numbers that each stand for the shortest decimal of their double: such decimals are ordered as their doubles are,
/// so nothing is ever open.
/// </summary>
internal sealed class SureCompareKernel<TComparison>(NumberPlace left, NumberPlace right, TruthPlace target) : Kernel
    where TComparison : struct, IComparison
{
    public override void Run(Block block)
    {
        ref var l = ref block.Number(left.Value);
        ref var r = ref block.Number(right.Value);
        for (nuint word = 0; word < BlockShape.Words; word++)
        {
            ulong holds = 0;
            for (nuint part = 0; part < 64; part += 8)
            {
                var i = (word * 64) + part;
                holds |= TComparison.Holds(Vector512.LoadUnsafe(ref l, i), Vector512.LoadUnsafe(ref r, i)).ExtractMostSignificantBits() << (int)part;
            }

            var valid = Unsafe.Add(ref block.Mask(left.Valid), word) & Unsafe.Add(ref block.Mask(right.Valid), word);
            Unsafe.Add(ref block.Mask(target.True), word) = valid & holds;
            Unsafe.Add(ref block.Mask(target.False), word) = valid & ~holds;
        }
    }
}
