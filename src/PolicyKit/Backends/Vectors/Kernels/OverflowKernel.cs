using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Leaves rows unsettled whose number left the range of a double, or whose error is without bound.</summary>
internal sealed class OverflowKernel(NumberPlace source) : Kernel
{
    public override void Run(Block block)
    {
        ref var v = ref block.Number(source.Value);
        ref var e = ref block.Number(source.IsTracked ? source.Error : source.Value);
        var infinite = Vector512.Create(double.PositiveInfinity);
        for (var word = 0; word < BlockShape.Words; word++)
        {
            ulong finite = 0;
            for (var part = 0; part < 64; part += 8)
            {
                var i = (nuint)((word * 64) + part);
                var sizes = Vector512.LessThan(Vector512.Abs(Vector512.LoadUnsafe(ref v, i)), infinite)
                    & Vector512.LessThan(Vector512.Abs(Vector512.LoadUnsafe(ref e, i)), infinite);
                finite |= sizes.ExtractMostSignificantBits() << part;
            }

            Unsafe.Add(ref block.Unsettled, word) |= Unsafe.Add(ref block.Mask(source.Valid), word) & ~finite;
        }
    }
}
