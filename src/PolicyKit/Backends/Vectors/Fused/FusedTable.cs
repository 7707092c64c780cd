using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Backends.Vectors.Fused;

/// <summary>
/// The method of each operation, for one width of lanes; small ones, that the runtime puts into the loop itself. Addresses are whole numbers of 64 bits,
/// which expressions can add.
/// </summary>
internal static class FusedTable<T>
    where T : unmanaged, ILanes<T>
{
    /// <summary>A constant in all lanes.</summary>
    public static readonly MethodInfo Of = ((Func<double, T>)T.Of).Method;

    /// <summary>A table's entries.</summary>
    public static readonly MethodInfo Gather = ((Func<long, T, T>)LookUp).Method;

    /// <summary>The one value at an address.</summary>
    public static readonly MethodInfo Same = ((Func<long, T>)LoadSame).Method;

    /// <summary>The 64 bits at an address.</summary>
    public static readonly MethodInfo Word = ((Func<long, ulong>)LoadWord).Method;

    /// <summary>Truths from some lane of a word on.</summary>
    public static readonly MethodInfo Truths = ((Func<ulong, int, T>)OfBits).Method;

    /// <summary>A word with truths put in from some lane on.</summary>
    public static readonly MethodInfo Bits = ((Func<ulong, T, int, ulong>)AddBits).Method;

    /// <summary>64 bits to an address.</summary>
    public static readonly MethodInfo StoreBits = ((Action<long, ulong>)StoreWord).Method;

    /// <summary>What reads from an address.</summary>
    public static readonly FrozenDictionary<PlainOp, MethodInfo> Loads = new Dictionary<PlainOp, MethodInfo>
    {
        [PlainOp.LoadNumbers] = ((Func<long, T>)Load<Operations.LoadNumbers>).Method,
        [PlainOp.LoadInts] = ((Func<long, T>)Load<Operations.LoadInts>).Method,
        [PlainOp.LoadBytes] = ((Func<long, T>)Load<Operations.LoadBytes>).Method,
    }.ToFrozenDictionary();

    /// <summary>What writes to an address.</summary>
    public static readonly FrozenDictionary<PlainOp, MethodInfo> Stores = new Dictionary<PlainOp, MethodInfo>
    {
        [PlainOp.StoreNumbers] = ((Action<long, T>)Store<Operations.StoreNumbers>).Method,
        [PlainOp.StoreInts] = ((Action<long, T>)Store<Operations.StoreInts>).Method,
        [PlainOp.StoreBytes] = ((Action<long, T>)Store<Operations.StoreBytes>).Method,
    }.ToFrozenDictionary();

    /// <summary>What computes.</summary>
    public static readonly FrozenDictionary<PlainOp, MethodInfo> Computations = new Dictionary<PlainOp, MethodInfo>
    {
        [PlainOp.Abs] = Unary(Operations.Abs.Apply),
        [PlainOp.Negate] = Unary(Operations.Negate.Apply),
        [PlainOp.Not] = Unary(Operations.Not.Apply),
        [PlainOp.IsOrdinary] = Unary(Operations.IsOrdinary.Apply),
        [PlainOp.IsDivisor] = Unary(Operations.IsDivisor.Apply),
        [PlainOp.AtLeastReciprocal] = Unary(Operations.AtLeastReciprocal.Apply),
        [PlainOp.Add] = Binary(Operations.Add.Apply),
        [PlainOp.Subtract] = Binary(Operations.Subtract.Apply),
        [PlainOp.Multiply] = Binary(Operations.Multiply.Apply),
        [PlainOp.Divide] = Binary(Operations.Divide.Apply),
        [PlainOp.Min] = Binary(Operations.Min.Apply),
        [PlainOp.Max] = Binary(Operations.Max.Apply),
        [PlainOp.Less] = Binary(Operations.Less.Apply),
        [PlainOp.AtMost] = Binary(Operations.AtMost.Apply),
        [PlainOp.Equal] = Binary(Operations.Equal.Apply),
        [PlainOp.And] = Binary(Operations.And.Apply),
        [PlainOp.Or] = Binary(Operations.Or.Apply),
        [PlainOp.Distance] = Binary(Operations.Distance.Apply),
        [PlainOp.RoundTo] = Binary(Operations.RoundTo.Apply),
        [PlainOp.Select] = Ternary(Operations.Select.Apply),
        [PlainOp.AbsMultiplyAdd] = Ternary(Operations.AbsMultiplyAdd.Apply),
        [PlainOp.IsRoundSure] = Ternary(Operations.IsRoundSure.Apply),
    }.ToFrozenDictionary();

    private static MethodInfo Unary(Func<T, T> apply) => apply.Method;

    private static MethodInfo Binary(Func<T, T, T> apply) => apply.Method;

    private static MethodInfo Ternary(Func<T, T, T, T> apply) => apply.Method;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Load<TOp>(long at)
        where TOp : struct, ILoad => TOp.Load<T>((nint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<TOp>(long at, T value)
        where TOp : struct, IStore => TOp.Store((nint)at, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T LookUp(long at, T entries) => T.Gather((nint)at, entries);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe T LoadSame(long at) => T.Of(*(double*)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe ulong LoadWord(long at) => *(ulong*)at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void StoreWord(long at, ulong bits) => *(ulong*)at = bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T OfBits(ulong bits, int lane) => T.OfBits(bits >> lane);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AddBits(ulong bits, T truths, int lane) => bits | (T.Bits(truths) << lane);
}
