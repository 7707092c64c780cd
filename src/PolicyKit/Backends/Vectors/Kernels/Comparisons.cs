using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>left &lt; right.</summary>
internal readonly struct Less : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Holds(Vector512<double> left, Vector512<double> right) => Vector512.LessThan(left, right);
}

/// <summary>left ≤ right.</summary>
internal readonly struct AtMost : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Holds(Vector512<double> left, Vector512<double> right) => Vector512.LessThanOrEqual(left, right);
}

/// <summary>left = right.</summary>
internal readonly struct Equal : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Holds(Vector512<double> left, Vector512<double> right) => Vector512.Equals(left, right);
}
