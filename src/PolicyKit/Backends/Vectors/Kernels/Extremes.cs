using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>The smaller of two. NaN, which overflow has left, is kept, so that the row is not taken for settled.</summary>
internal readonly struct Min : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Value(Vector512<double> left, Vector512<double> right) =>
        Vector512.ConditionalSelect(Vector512.LessThan(left, right) | Vector512.IsNaN(left), left, right);

    // Where it is open which of the two is taken, the value is still no further off than the worse error; the sum of both is, unlike
    // their maximum, NaN where one is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Error(
        Vector512<double> left, Vector512<double> leftError, Vector512<double> right, Vector512<double> rightError, Vector512<double> value)
    {
        var errors = leftError + rightError;
        var taken = Vector512.ConditionalSelect(Vector512.LessThan(left, right), leftError, rightError);
        return Vector512.ConditionalSelect(Bounds.Apart(left, right, errors), taken, errors);
    }
}

/// <summary>The larger of two; NaN is kept as in <see cref="Min"/>.</summary>
internal readonly struct Max : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Value(Vector512<double> left, Vector512<double> right) =>
        Vector512.ConditionalSelect(Vector512.GreaterThan(left, right) | Vector512.IsNaN(left), left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Error(
        Vector512<double> left, Vector512<double> leftError, Vector512<double> right, Vector512<double> rightError, Vector512<double> value)
    {
        var errors = leftError + rightError;
        var taken = Vector512.ConditionalSelect(Vector512.GreaterThan(left, right), leftError, rightError);
        return Vector512.ConditionalSelect(Bounds.Apart(left, right, errors), taken, errors);
    }
}
