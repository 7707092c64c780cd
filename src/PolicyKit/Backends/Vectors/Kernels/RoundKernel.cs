using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>A number to a number of places, halves away from zero: where a half is closer than the error, the row is left unsettled.</summary>
internal sealed class RoundKernel(NumberPlace operand, int places, NumberPlace target) : Kernel
{
    // A power of ten up to 10^22 is exact.
    private readonly double _scale = Math.Pow(10, places);

    public override void Run(Block block)
    {
        ref var o = ref block.Number(operand.Value);
        ref var oe = ref block.Number(operand.Error);
        ref var t = ref block.Number(target.Value);
        ref var te = ref block.Number(target.Error);
        for (nuint word = 0; word < BlockShape.Words; word++)
        {
            ulong settled = 0;
            for (nuint part = 0; part < 64; part += 8)
            {
                var i = (word * 64) + part;
                var error = Vector512.LoadUnsafe(ref oe, i);
                var (value, isSettled) = Round(Vector512.LoadUnsafe(ref o, i), error);
                value.StoreUnsafe(ref t, i);
                settled |= isSettled.ExtractMostSignificantBits() << (int)part;
                if (target.IsTracked)
                {
                    Bounds.OfNearest(value).StoreUnsafe(ref te, i);
                }
            }

            Unsafe.Add(ref block.Unsettled, word) |= Unsafe.Add(ref block.Mask(operand.Valid), word) & ~settled;
        }

        Words.Set(block, target.Valid, Words.Of(block, operand.Valid));
    }

    // Settled is only what lies under 2^51 after scaling, or its error would reach a half. So the whole number is exact, the quotient the
    // nearest double of what was to be computed, and whole only where that is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector512<double> Value, Vector512<double> IsSettled) Round(Vector512<double> value, Vector512<double> error)
    {
        var half = Vector512.Create(0.5);
        var scaled = value * Vector512.Create(_scale);
        var size = Vector512.Abs(scaled);
        var floor = Vector512.Floor(size);
        var part = size - floor;
        var off = Vector512.FusedMultiplyAdd(error, Vector512.Create(_scale * Bounds.Up), (size * Vector512.Create(Bounds.Unit)) + Vector512.Create(Bounds.Tiny));
        var isSettled = Vector512.GreaterThan(Vector512.Abs(part - half), off);
        var whole = floor + (Vector512.GreaterThan(part, half) & Vector512<double>.One);
        var rounded = Vector512.ConditionalSelect(Vector512.LessThan(scaled, Vector512<double>.Zero), -whole, whole) / Vector512.Create(_scale);

        // What is exact and whole stays as it is.
        var exact = Vector512.Equals(error, Vector512<double>.Zero);
        return (Vector512.ConditionalSelect(exact, value, rounded), isSettled | exact);
    }
}
