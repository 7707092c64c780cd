using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>The error of a quotient.</summary>
internal static class Quotient
{
    // 2^1021, over which the trick of AtLeastReciprocal ends.
    private const double Most = 1 / (2 * Bounds.Tiny);

    // |L/R - l/r| ≤ (el + |l/r|·er) / (|r| - er). Given up where the divisor is known to less than half of itself.
    // Exact where the remainder is 0 and the quotient whole, dividend and divisor being exact, or the dividend 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Error(
        Vector512<double> left, Vector512<double> leftError, Vector512<double> right, Vector512<double> rightError, Vector512<double> value)
    {
        var size = Vector512.Abs(value);
        var least = Vector512.Abs(right) - rightError;
        var spread = Vector512.FusedMultiplyAdd(size, rightError, leftError);
        var rounding = Vector512.FusedMultiplyAdd(size, Vector512.Create(Bounds.Unit), Vector512.Create(Bounds.Tiny));
        var error = Vector512.FusedMultiplyAdd(spread * AtLeastReciprocal(least), Vector512.Create(Bounds.Up), rounding);
        var bounded = Vector512.GreaterThanOrEqual(least, Vector512.MaxNative(rightError, Vector512.Create(Bounds.Tiny)));
        var remainder = Vector512.FusedMultiplyAdd(value, right, -left);
        var inputs = Vector512.MinNative(leftError + rightError, Vector512.Abs(left) + leftError);
        var exact = Vector512.Equals(Vector512.Abs(remainder) + inputs, Vector512<double>.Zero)
            & Vector512.Equals(Vector512.Truncate(value), value)
            & Vector512.LessThan(size, Vector512.Create(Bounds.Whole));
        error = Vector512.ConditionalSelect(bounded, error, Vector512.Create(double.PositiveInfinity));
        return Vector512.ConditionalSelect(exact, Vector512<double>.Zero, error);
    }

    // For x = 2^k·(1 + m) the difference of the bits is 2^-k·(1 - m/2), which is at least 1/x and at most 1/8 over it: a division saved.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> AtLeastReciprocal(Vector512<double> value) =>
        (Vector512.Create(0x7FE0_0000_0000_0000L) - Vector512.MinNative(value, Vector512.Create(Most)).AsInt64()).AsDouble();
}
