using System.Runtime.CompilerServices;
using PolicyKit.Backends.Vectors.Lanes;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>The operations that are more than one of the hardware's. Both the loops over blocks and the fused ones are made of them.</summary>
internal static class Formulas
{
    /// <summary>The binary exponents between which a divisor lies, and over which no plain number does.</summary>
    public const int Low = -100;

    /// <summary>As <see cref="Low"/>.</summary>
    public const int High = 100;

    private const double Least = 1 / Most;
    private const double Most = 1.2676506002282294E30;

    /// <summary>Whether a number is known and not of an outlandish size.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T IsOrdinary<T>(T value)
        where T : unmanaged, ILanes<T> => T.AtMost(T.Abs(value), T.Of(Most));

    /// <summary>As <see cref="IsOrdinary{T}"/>, and neither 0 nor next to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T IsDivisor<T>(T value)
        where T : unmanaged, ILanes<T>
    {
        var size = T.Abs(value);
        return T.And(T.AtMost(T.Of(Least), size), T.AtMost(size, T.Of(Most)));
    }

    /// <summary>
    /// At least the reciprocal of a size, and at most 1/8 over it: for x = 2^k·(1 + m) the difference of the bits is 2^-k·(1 - m/2). A division saved.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T AtLeastReciprocal<T>(T value)
        where T : unmanaged, ILanes<T> => T.SubtractBits(T.Of(BitConverter.Int64BitsToDouble(0x7FE0_0000_0000_0000L)), T.Abs(value));

    /// <summary>|left| · right + more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T AbsMultiplyAdd<T>(T left, T right, T more)
        where T : unmanaged, ILanes<T> => T.MultiplyAdd(T.Abs(left), right, more);

    /// <summary>|left - right|.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Distance<T>(T left, T right)
        where T : unmanaged, ILanes<T> => T.Abs(T.Subtract(left, right));

    /// <summary>The nearest multiple of 1/scale, halves away from zero, as the nearest double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T RoundTo<T>(T value, T scale)
        where T : unmanaged, ILanes<T>
    {
        var scaled = T.Multiply(value, scale);
        var size = T.Abs(scaled);
        var floor = T.Floor(size);
        var whole = T.Add(floor, T.And(T.Less(T.Of(0.5), T.Subtract(size, floor)), T.Of(1)));
        return T.Divide(T.Select(T.Less(scaled, T.Of(0)), T.Negate(whole), whole), scale);
    }

    /// <summary>Whether no error leaves open to which side <see cref="RoundTo{T}"/> goes; never so over 2^51 after scaling.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T IsRoundSure<T>(T value, T error, T scale)
        where T : unmanaged, ILanes<T>
    {
        var size = T.Abs(T.Multiply(value, scale));
        var part = T.Subtract(size, T.Floor(size));
        var off = T.MultiplyAdd(error, T.Multiply(scale, T.Of(Bounds.Up)), T.MultiplyAdd(size, T.Of(Bounds.Unit), T.Of(Bounds.Tiny)));
        return T.Less(off, Distance(part, T.Of(0.5)));
    }
}
