using System.Collections.Frozen;
using PolicyKit.Backends.Vectors.Lanes;
using static PolicyKit.Backends.Vectors.Plain.Operations;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>The loops there are for the instructions that end with each operation, for one width of lanes: first those that do the most.</summary>
internal static partial class LoopTable<T>
    where T : unmanaged, ILanes<T>
{
    private static readonly FrozenDictionary<PlainOp, Form[]> Forms = new Dictionary<PlainOp, Form[]>
    {
        [PlainOp.LoadNumbers] = [new(_ => true, t => new AliasLoop(t))],
        [PlainOp.LoadInts] = [new(_ => true, t => new LoadLoop<T, LoadInts>(t))],
        [PlainOp.LoadBytes] = [new(_ => true, t => new LoadLoop<T, LoadBytes>(t))],
        [PlainOp.LoadBits] = [new(_ => true, t => new LoadBitsLoop<T>(t))],
        [PlainOp.LoadSame] = [new(_ => true, t => new LoadSameLoop<T>(t))],
        [PlainOp.Gather] = [Gather<Register>(), Gather<Constant>()],
        [PlainOp.Abs] = Unary<Abs>(),
        [PlainOp.Negate] = Unary<Negate>(),
        [PlainOp.Not] = Unary<Not>(),
        [PlainOp.IsOrdinary] = Unary<IsOrdinary>(),
        [PlainOp.IsDivisor] = Unary<IsDivisor>(),
        [PlainOp.AtLeastReciprocal] = Unary<AtLeastReciprocal>(),
        [PlainOp.Add] = [.. AddChains, .. Binary<Add>()],
        [PlainOp.Subtract] = Binary<Subtract>(),
        [PlainOp.Multiply] = [.. MultiplyChains, .. Binary<Multiply>()],
        [PlainOp.Divide] = Binary<Divide>(),
        [PlainOp.Min] = [.. MinChains, .. Binary<Min>()],
        [PlainOp.Max] = Binary<Max>(),
        [PlainOp.Less] = Binary<Less>(),
        [PlainOp.AtMost] = Binary<AtMost>(),
        [PlainOp.Equal] = Binary<Equal>(),
        [PlainOp.And] = [.. AndChains, .. Binary<And>()],
        [PlainOp.Or] = Binary<Or>(),
        [PlainOp.Distance] = Binary<Distance>(),
        [PlainOp.RoundTo] = Binary<RoundTo>(),
        [PlainOp.Select] = [.. SelectChains, .. Ternary<Select>()],
        [PlainOp.AbsMultiplyAdd] = [.. AbsMultiplyAddChains, .. Ternary<AbsMultiplyAdd>()],
        [PlainOp.IsRoundSure] = Ternary<IsRoundSure>(),
        [PlainOp.StoreNumbers] = Store<StoreNumbers>(),
        [PlainOp.StoreInts] = Store<StoreInts>(),
        [PlainOp.StoreBytes] = Store<StoreBytes>(),
        [PlainOp.StoreBits] = [StoreBits<Of<Not, Register>>(), StoreBits<Register>(), StoreBits<Constant>()],
    }.ToFrozenDictionary();

    /// <summary>Makes the loop of an instruction, and of as many before it as one can do.</summary>
    public static PlainLoop Make(PlainTerm term) => Forms[term.Writer!.Op].First(f => f.Fits(term)).Make(term);

    private static Form Loop<TSource>()
        where TSource : struct, ISource<TSource, T> => new(TSource.Fits, t => new ComputeLoop<T, TSource>(t));

    private static Form[] Unary<TOp>()
        where TOp : struct, IUnary => [Loop<Of<TOp, Register>>(), Loop<Of<TOp, Constant>>()];

    private static Form[] Binary<TOp>()
        where TOp : struct, IBinary => [.. Binary<TOp, Register>(), .. Binary<TOp, Constant>()];

    private static Form[] Binary<TOp, TA>()
        where TOp : struct, IBinary
        where TA : struct, ISource<TA, T> => [Loop<Of<TOp, TA, Register>>(), Loop<Of<TOp, TA, Constant>>()];

    private static Form[] Ternary<TOp>()
        where TOp : struct, ITernary =>
    [
        .. Ternary<TOp, Register, Register>(), .. Ternary<TOp, Register, Constant>(),
        .. Ternary<TOp, Constant, Register>(), .. Ternary<TOp, Constant, Constant>(),
    ];

    private static Form[] Ternary<TOp, TA, TB>()
        where TOp : struct, ITernary
        where TA : struct, ISource<TA, T>
        where TB : struct, ISource<TB, T> => [Loop<Of<TOp, TA, TB, Register>>(), Loop<Of<TOp, TA, TB, Constant>>()];

    private static Form Gather<TA>()
        where TA : struct, ISource<TA, T> => new(t => TA.Fits(t.Operands[0]), t => new GatherLoop<T, TA>(t));

    private static Form[] Store<TOp>()
        where TOp : struct, IStore => [Store<TOp, Register>(), Store<TOp, Constant>()];

    private static Form Store<TOp, TA>()
        where TOp : struct, IStore
        where TA : struct, ISource<TA, T> => new(t => TA.Fits(t.Operands[0]), t => new StoreLoop<T, TOp, TA>(t));

    private static Form StoreBits<TA>()
        where TA : struct, ISource<TA, T> => new(t => TA.Fits(t.Operands[0]), t => new StoreBitsLoop<T, TA>(t));

    /// <summary>A loop, and what it is for.</summary>
    /// <param name="Fits">Whether it computes a term.</param>
    /// <param name="Make">Makes it.</param>
    private sealed record Form(Func<PlainTerm, bool> Fits, Func<PlainTerm, PlainLoop> Make);
}
