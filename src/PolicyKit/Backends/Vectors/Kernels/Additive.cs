using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>left + right.</summary>
internal readonly struct Add : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Value(Vector512<double> left, Vector512<double> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Error(
        Vector512<double> left, Vector512<double> leftError, Vector512<double> right, Vector512<double> rightError, Vector512<double> value)
    {
        var errors = leftError + rightError;
        var size = Vector512.Abs(value);
        var error = Vector512.FusedMultiplyAdd(errors, Vector512.Create(Bounds.Up), size * Vector512.Create(Bounds.Unit));
        var exact = Vector512.Equals(errors, Vector512<double>.Zero) & Vector512.LessThan(size, Vector512.Create(Bounds.Whole));
        return Vector512.ConditionalSelect(exact, Vector512<double>.Zero, error);
    }
}

/// <summary>left - right.</summary>
internal readonly struct Subtract : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Value(Vector512<double> left, Vector512<double> right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Error(
        Vector512<double> left, Vector512<double> leftError, Vector512<double> right, Vector512<double> rightError, Vector512<double> value) =>
        Add.Error(left, leftError, right, rightError, value);
}
