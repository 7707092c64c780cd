using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>left · right.</summary>
internal readonly struct Multiply : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Value(Vector512<double> left, Vector512<double> right) => left * right;

    // |LR - lr| ≤ |l|·er + (|r| + er)·el. Exact where both are, or where one is exactly zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Error(
        Vector512<double> left, Vector512<double> leftError, Vector512<double> right, Vector512<double> rightError, Vector512<double> value)
    {
        var leftSize = Vector512.Abs(left);
        var rightMost = Vector512.Abs(right) + rightError;
        var size = Vector512.Abs(value);
        var spread = Vector512.FusedMultiplyAdd(leftSize, rightError, rightMost * leftError);
        var rounding = Vector512.FusedMultiplyAdd(size, Vector512.Create(Bounds.Unit), Vector512.Create(Bounds.Tiny));
        var error = Vector512.FusedMultiplyAdd(spread, Vector512.Create(Bounds.Up), rounding);
        var least = Vector512.MinNative(Vector512.MinNative(leftError + rightError, leftSize + leftError), rightMost);
        var exact = Vector512.Equals(least, Vector512<double>.Zero) & Vector512.LessThan(size, Vector512.Create(Bounds.Whole));
        return Vector512.ConditionalSelect(exact, Vector512<double>.Zero, error);
    }
}
