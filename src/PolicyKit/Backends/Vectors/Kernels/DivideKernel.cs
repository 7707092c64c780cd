using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>left / right: unknown where the divisor is exactly zero, unsettled where it may be.</summary>
internal sealed class DivideKernel<TErrors>(NumberPlace left, NumberPlace right, NumberPlace target) : Kernel
    where TErrors : struct, IErrors
{
    public override void Run(Block block)
    {
        ref var l = ref block.Number(left.Value);
        ref var le = ref block.Number(left.Error);
        ref var r = ref block.Number(right.Value);
        ref var re = ref block.Number(right.Error);
        ref var t = ref block.Number(target.Value);
        ref var te = ref block.Number(target.Error);
        ref var open = ref block.Unsettled;
        ref var leftValid = ref block.Mask(left.Valid);
        ref var rightValid = ref block.Mask(right.Valid);
        ref var targetValid = ref block.Mask(target.Valid);
        for (nuint word = 0; word < BlockShape.Words; word++)
        {
            ulong sure = 0;
            ulong zero = 0;
            for (nuint part = 0; part < 64; part += 8)
            {
                var i = (word * 64) + part;
                var a = Vector512.LoadUnsafe(ref l, i);
                var b = Vector512.LoadUnsafe(ref r, i);
                var error = Vector512.LoadUnsafe(ref re, i);
                var value = a / b;
                value.StoreUnsafe(ref t, i);
                if (TErrors.AreKept)
                {
                    Quotient.Error(a, Vector512.LoadUnsafe(ref le, i), b, error, value).StoreUnsafe(ref te, i);
                }

                var size = Vector512.Abs(b);
                sure |= Vector512.GreaterThan(size, error).ExtractMostSignificantBits() << (int)part;
                zero |= Vector512.Equals(size + error, Vector512<double>.Zero).ExtractMostSignificantBits() << (int)part;
            }

            var valid = Unsafe.Add(ref leftValid, word) & Unsafe.Add(ref rightValid, word) & ~zero;
            Unsafe.Add(ref targetValid, word) = valid;
            Unsafe.Add(ref open, word) |= valid & ~sure;
        }
    }
}

/// <summary>Whether a kernel computes errors; a type, so that the question is gone from compiled code.</summary>
internal interface IErrors
{
    /// <summary>The answer.</summary>
    static abstract bool AreKept { get; }
}

/// <summary>A decision rests on them.</summary>
internal readonly struct KeptErrors : IErrors
{
    public static bool AreKept => true;
}

/// <summary>None does.</summary>
internal readonly struct NoErrors : IErrors
{
    public static bool AreKept => false;
}
