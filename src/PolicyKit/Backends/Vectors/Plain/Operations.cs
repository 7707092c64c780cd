using System.Runtime.CompilerServices;
using PolicyKit.Backends.Vectors.Lanes;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>An operation on one operand.</summary>
internal interface IUnary
{
    static abstract T Apply<T>(T a)
        where T : unmanaged, ILanes<T>;
}

/// <summary>An operation on two operands.</summary>
internal interface IBinary
{
    static abstract T Apply<T>(T a, T b)
        where T : unmanaged, ILanes<T>;
}

/// <summary>An operation on three operands.</summary>
internal interface ITernary
{
    static abstract T Apply<T>(T a, T b, T c)
        where T : unmanaged, ILanes<T>;
}

/// <summary>Numbers from memory.</summary>
internal interface ILoad
{
    /// <summary>The bytes of one.</summary>
    static abstract int Size { get; }

    static abstract T Load<T>(nint at)
        where T : unmanaged, ILanes<T>;
}

/// <summary>Numbers to memory.</summary>
internal interface IStore
{
    /// <summary>The bytes of one.</summary>
    static abstract int Size { get; }

    static abstract void Store<T>(nint at, T value)
        where T : unmanaged, ILanes<T>;
}

/// <summary>The operations, by the names of <see cref="PlainOp"/>.</summary>
internal static class Operations
{
    public readonly struct Abs : IUnary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a)
            where T : unmanaged, ILanes<T> => T.Abs(a);
    }

    public readonly struct Negate : IUnary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a)
            where T : unmanaged, ILanes<T> => T.Negate(a);
    }

    public readonly struct Not : IUnary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a)
            where T : unmanaged, ILanes<T> => T.Not(a);
    }

    public readonly struct IsOrdinary : IUnary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a)
            where T : unmanaged, ILanes<T> => Formulas.IsOrdinary(a);
    }

    public readonly struct IsDivisor : IUnary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a)
            where T : unmanaged, ILanes<T> => Formulas.IsDivisor(a);
    }

    public readonly struct AtLeastReciprocal : IUnary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a)
            where T : unmanaged, ILanes<T> => Formulas.AtLeastReciprocal(a);
    }

    public readonly struct Add : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => T.Add(a, b);
    }

    public readonly struct Subtract : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => T.Subtract(a, b);
    }

    public readonly struct Multiply : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => T.Multiply(a, b);
    }

    public readonly struct Divide : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => T.Divide(a, b);
    }

    public readonly struct Min : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => T.Min(a, b);
    }

    public readonly struct Max : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => T.Max(a, b);
    }

    public readonly struct Less : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => T.Less(a, b);
    }

    public readonly struct AtMost : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => T.AtMost(a, b);
    }

    public readonly struct Equal : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => T.Equal(a, b);
    }

    public readonly struct And : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => T.And(a, b);
    }

    public readonly struct Or : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => T.Or(a, b);
    }

    public readonly struct Distance : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => Formulas.Distance(a, b);
    }

    public readonly struct RoundTo : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b)
            where T : unmanaged, ILanes<T> => Formulas.RoundTo(a, b);
    }

    public readonly struct Select : ITernary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b, T c)
            where T : unmanaged, ILanes<T> => T.Select(a, b, c);
    }

    public readonly struct AbsMultiplyAdd : ITernary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b, T c)
            where T : unmanaged, ILanes<T> => Formulas.AbsMultiplyAdd(a, b, c);
    }

    public readonly struct IsRoundSure : ITernary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply<T>(T a, T b, T c)
            where T : unmanaged, ILanes<T> => Formulas.IsRoundSure(a, b, c);
    }

    public readonly struct LoadNumbers : ILoad
    {
        public static int Size => sizeof(double);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Load<T>(nint at)
            where T : unmanaged, ILanes<T> => T.Load(at);
    }

    public readonly struct StoreNumbers : IStore
    {
        public static int Size => sizeof(double);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store<T>(nint at, T value)
            where T : unmanaged, ILanes<T> => T.Store(at, value);
    }

    public readonly struct LoadInts : ILoad
    {
        public static int Size => sizeof(int);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Load<T>(nint at)
            where T : unmanaged, ILanes<T> => T.LoadInts(at);
    }

    public readonly struct StoreInts : IStore
    {
        public static int Size => sizeof(int);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store<T>(nint at, T value)
            where T : unmanaged, ILanes<T> => T.StoreInts(at, value);
    }

    public readonly struct LoadBytes : ILoad
    {
        public static int Size => sizeof(sbyte);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Load<T>(nint at)
            where T : unmanaged, ILanes<T> => T.LoadBytes(at);
    }

    public readonly struct StoreBytes : IStore
    {
        public static int Size => sizeof(sbyte);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store<T>(nint at, T value)
            where T : unmanaged, ILanes<T> => T.StoreBytes(at, value);
    }
}
