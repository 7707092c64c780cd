using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>left / right: unknown where the divisor is exactly zero, unsettled where it may be.</summary>
internal sealed class DivideKernel(NumberPlace left, NumberPlace right, NumberPlace target) : Kernel
{
    public override void Run(Block block)
    {
        ref var b = ref block.Number(right.Value);
        ref var be = ref block.Number(right.Error);
        for (var word = 0; word < BlockShape.Words; word++)
        {
            ulong sure = 0;
            ulong zero = 0;
            for (var part = 0; part < 64; part += 8)
            {
                var i = (nuint)((word * 64) + part);
                var size = Vector512.Abs(Vector512.LoadUnsafe(ref b, i));
                var error = Vector512.LoadUnsafe(ref be, i);
                sure |= Vector512.GreaterThan(size, error).ExtractMostSignificantBits() << part;
                zero |= Vector512.Equals(size + error, Vector512<double>.Zero).ExtractMostSignificantBits() << part;
            }

            var valid = Unsafe.Add(ref block.Mask(left.Valid), word) & Unsafe.Add(ref block.Mask(right.Valid), word) & ~zero;
            Unsafe.Add(ref block.Mask(target.Valid), word) = valid;
            Unsafe.Add(ref block.Unsettled, word) |= valid & ~sure;
        }

        if (target.IsTracked)
        {
            WithErrors(block);
        }
        else
        {
            WithoutErrors(block);
        }
    }

    private void WithoutErrors(Block block)
    {
        ref var l = ref block.Number(left.Value);
        ref var r = ref block.Number(right.Value);
        ref var t = ref block.Number(target.Value);
        for (nuint i = 0; i < BlockShape.Rows; i += 8)
        {
            (Vector512.LoadUnsafe(ref l, i) / Vector512.LoadUnsafe(ref r, i)).StoreUnsafe(ref t, i);
        }
    }

    private void WithErrors(Block block)
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
            var value = a / b;
            value.StoreUnsafe(ref t, i);
            Quotient.Error(a, Vector512.LoadUnsafe(ref le, i), b, Vector512.LoadUnsafe(ref re, i), value).StoreUnsafe(ref te, i);
        }
    }
}
