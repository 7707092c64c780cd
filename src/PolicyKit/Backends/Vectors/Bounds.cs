using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors;

/// <summary>The constants and shared formulas of the running error analysis.</summary>
/// <remarks>
/// A number register holds v and an error e with |v - exact| ≤ e. An error of 0 says more: v is exact, a whole number, and under
/// 2^53 in magnitude, so that sums and products of such values are exact too while they stay under 2^53. Any other error is at
/// least <see cref="Tiny"/>, infinite or NaN.
/// </remarks>
internal static class Bounds
{
    /// <summary>2^-52, twice the largest relative error of one rounding.</summary>
    public const double Unit = 1.0 / (1L << 52);

    /// <summary>2^-53, the largest relative error of one rounding.</summary>
    public const double HalfUnit = Unit / 2;

    /// <summary>Outweighs up to seven roundings of the error arithmetic itself.</summary>
    public const double Up = 1 + (4 * Unit);

    /// <summary>The smallest normal number; outweighs what underflow loses, and is not slow as a subnormal would be.</summary>
    public const double Tiny = 2.2250738585072014E-308;

    /// <summary>2^53: whole numbers below it are exact.</summary>
    public const double Whole = 1L << 53;

    /// <summary>The error of a double that stands for the shortest decimal that reads back to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> OfNearest(Vector512<double> value)
    {
        var size = Vector512.Abs(value);
        var whole = Vector512.Equals(Vector512.Truncate(value), value) & Vector512.LessThan(size, Vector512.Create(Whole));
        var error = Vector512.FusedMultiplyAdd(size, Vector512.Create(HalfUnit), Vector512.Create(Tiny));
        return Vector512.ConditionalSelect(whole, Vector512<double>.Zero, error);
    }

    /// <summary>The error of the nearest double of a number that is, or is not, known to be whole.</summary>
    public static double OfNearest(double value, bool isWhole) =>
        isWhole && Math.Abs(value) < Whole ? 0 : (Math.Abs(value) * HalfUnit) + Tiny;

    /// <summary>|left - right| surely exceeds the errors. Rounding is monotone, so the rounded comparison holds only where the true one does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Apart(Vector512<double> left, Vector512<double> right, Vector512<double> errors) =>
        Vector512.GreaterThan(Vector512.Abs(left - right), errors);

    /// <summary>As the vector form.</summary>
    public static bool Apart(double left, double right, double errors) => Math.Abs(left - right) > errors;
}
