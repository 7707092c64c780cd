using System.Runtime.CompilerServices;

namespace PolicyKit.Backends.Vectors.Lanes;

/// <summary>One double, where the hardware has no vectors.</summary>
internal readonly unsafe struct Lanes64(double value) : ILanes<Lanes64>
{
    private readonly double _value = value;

    public static int Count => 1;

    private long Raw => BitConverter.DoubleToInt64Bits(_value);

    public static Lanes64 Of(double value) => new(value);

    public static Lanes64 Load(nint at) => new(*(double*)at);

    public static Lanes64 LoadInts(nint at) => new(*(int*)at);

    public static Lanes64 LoadBytes(nint at) => new(*(sbyte*)at);

    public static Lanes64 Gather(nint at, Lanes64 entries) => new(((double*)at)[(int)entries._value]);

    public static Lanes64 OfBits(ulong bits) => Truth((bits & 1) != 0);

    public static void Store(nint at, Lanes64 value) => *(double*)at = value._value;

    public static void StoreInts(nint at, Lanes64 value) => *(int*)at = (int)value._value;

    public static void StoreBytes(nint at, Lanes64 value) => *(sbyte*)at = (sbyte)value._value;

    public static ulong Bits(Lanes64 truth) => (ulong)truth.Raw >> 63;

    public static Lanes64 Add(Lanes64 left, Lanes64 right) => new(left._value + right._value);

    public static Lanes64 Subtract(Lanes64 left, Lanes64 right) => new(left._value - right._value);

    public static Lanes64 Multiply(Lanes64 left, Lanes64 right) => new(left._value * right._value);

    public static Lanes64 Divide(Lanes64 left, Lanes64 right) => new(left._value / right._value);

    public static Lanes64 MultiplyAdd(Lanes64 left, Lanes64 right, Lanes64 more) => new(Math.FusedMultiplyAdd(left._value, right._value, more._value));

    public static Lanes64 Min(Lanes64 left, Lanes64 right) => left._value < right._value ? left : right;

    public static Lanes64 Max(Lanes64 left, Lanes64 right) => left._value > right._value ? left : right;

    public static Lanes64 Abs(Lanes64 value) => new(Math.Abs(value._value));

    public static Lanes64 Negate(Lanes64 value) => new(-value._value);

    public static Lanes64 Floor(Lanes64 value) => new(Math.Floor(value._value));

    public static Lanes64 Less(Lanes64 left, Lanes64 right) => Truth(left._value < right._value);

    public static Lanes64 AtMost(Lanes64 left, Lanes64 right) => Truth(left._value <= right._value);

    public static Lanes64 Equal(Lanes64 left, Lanes64 right) => Truth(left._value == right._value);

    public static Lanes64 And(Lanes64 left, Lanes64 right) => OfRaw(left.Raw & right.Raw);

    public static Lanes64 Or(Lanes64 left, Lanes64 right) => OfRaw(left.Raw | right.Raw);

    public static Lanes64 Not(Lanes64 value) => OfRaw(~value.Raw);

    public static Lanes64 Select(Lanes64 truth, Lanes64 whenTrue, Lanes64 whenFalse) => truth.Raw < 0 ? whenTrue : whenFalse;

    public static Lanes64 SubtractBits(Lanes64 left, Lanes64 right) => OfRaw(left.Raw - right.Raw);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes64 Truth(bool holds) => OfRaw(holds ? -1 : 0);

    private static Lanes64 OfRaw(long raw) => new(BitConverter.Int64BitsToDouble(raw));
}
