using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PolicyKit.Backends.Vectors.Lanes;

/// <summary>Four doubles.</summary>
internal readonly unsafe struct Lanes256(Vector256<double> value) : ILanes<Lanes256>
{
    private readonly Vector256<double> _value = value;

    /// <summary>The lanes as the hardware holds them.</summary>
    public Vector256<double> Value => _value;

    public static int Count => 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Of(double value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Load(nint at) => new(Vector256.Load((double*)at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 LoadInts(nint at) => new(Avx.IsSupported
        ? Avx.ConvertToVector256Double(Vector128.Load((int*)at))
        : Vector256.Create(Lanes128.LoadInts(at).Value, Lanes128.LoadInts(at + 8).Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 LoadBytes(nint at) => new(Avx.IsSupported
        ? Avx.ConvertToVector256Double(Sse41.ConvertToVector128Int32(Vector128.CreateScalarUnsafe(*(int*)at).AsSByte()))
        : Vector256.Create(Lanes128.LoadBytes(at).Value, Lanes128.LoadBytes(at + 2).Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Gather(nint at, Lanes256 entries)
    {
        if (Avx2.IsSupported)
        {
            return new(Avx2.GatherVector256((double*)at, Avx.ConvertToVector128Int32(entries._value), sizeof(double)));
        }

        var (low, high) = (new Lanes128(entries._value.GetLower()), new Lanes128(entries._value.GetUpper()));
        return new(Vector256.Create(Lanes128.Gather(at, low).Value, Lanes128.Gather(at, high).Value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 OfBits(ulong bits)
    {
        var places = Vector256.Create(1UL, 2, 4, 8);
        return new(Vector256.Equals(Vector256.Create(bits) & places, places).AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(nint at, Lanes256 value) => value._value.Store((double*)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreInts(nint at, Lanes256 value)
    {
        if (Avx.IsSupported)
        {
            Avx.ConvertToVector128Int32(value._value).Store((int*)at);
            return;
        }

        Lanes128.StoreInts(at, new Lanes128(value._value.GetLower()));
        Lanes128.StoreInts(at + 8, new Lanes128(value._value.GetUpper()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(nint at, Lanes256 value)
    {
        for (var lane = 0; lane < Count; lane++)
        {
            ((sbyte*)at)[lane] = (sbyte)value._value.GetElement(lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Lanes256 truth) => truth._value.ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Add(Lanes256 left, Lanes256 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Subtract(Lanes256 left, Lanes256 right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Multiply(Lanes256 left, Lanes256 right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Divide(Lanes256 left, Lanes256 right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MultiplyAdd(Lanes256 left, Lanes256 right, Lanes256 more) =>
        new(Vector256.FusedMultiplyAdd(left._value, right._value, more._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Min(Lanes256 left, Lanes256 right) => new(Avx.IsSupported
        ? Avx.Min(left._value, right._value)
        : Vector256.ConditionalSelect(Vector256.LessThan(left._value, right._value), left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Max(Lanes256 left, Lanes256 right) => new(Avx.IsSupported
        ? Avx.Max(left._value, right._value)
        : Vector256.ConditionalSelect(Vector256.GreaterThan(left._value, right._value), left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Abs(Lanes256 value) => new(Vector256.Abs(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Negate(Lanes256 value) => new(-value._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Floor(Lanes256 value) => new(Vector256.Floor(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Less(Lanes256 left, Lanes256 right) => new(Vector256.LessThan(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 AtMost(Lanes256 left, Lanes256 right) => new(Vector256.LessThanOrEqual(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Equal(Lanes256 left, Lanes256 right) => new(Vector256.Equals(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 And(Lanes256 left, Lanes256 right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Or(Lanes256 left, Lanes256 right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Not(Lanes256 value) => new(~value._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Select(Lanes256 truth, Lanes256 whenTrue, Lanes256 whenFalse) =>
        new(Avx.IsSupported
            ? Avx.BlendVariable(whenFalse._value, whenTrue._value, truth._value)
            : Vector256.ConditionalSelect(truth._value, whenTrue._value, whenFalse._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 SubtractBits(Lanes256 left, Lanes256 right) => new((left._value.AsInt64() - right._value.AsInt64()).AsDouble());
}
