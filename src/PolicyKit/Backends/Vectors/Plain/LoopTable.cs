using System.Collections.Frozen;
using PolicyKit.Backends.Vectors.Lanes;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>The loop of each operation, for one width of lanes.</summary>
internal static class LoopTable<T>
    where T : unmanaged, ILanes<T>
{
    private static readonly FrozenDictionary<PlainOp, Func<PlainInstruction, PlainLoop>> Loops = new Dictionary<PlainOp, Func<PlainInstruction, PlainLoop>>
    {
        [PlainOp.LoadNumbers] = i => new AliasLoop(i),
        [PlainOp.LoadInts] = i => new LoadLoop<T, Operations.LoadInts>(i),
        [PlainOp.LoadBytes] = i => new LoadLoop<T, Operations.LoadBytes>(i),
        [PlainOp.LoadBits] = i => new LoadBitsLoop<T>(i),
        [PlainOp.LoadSame] = i => new LoadSameLoop<T>(i),
        [PlainOp.Gather] = i => i.A.IsConstant ? new GatherLoop<T, Fixed<T>>(i) : new GatherLoop<T, FromRegister<T>>(i),
        [PlainOp.Abs] = Unary<Operations.Abs>,
        [PlainOp.Negate] = Unary<Operations.Negate>,
        [PlainOp.Not] = Unary<Operations.Not>,
        [PlainOp.IsOrdinary] = Unary<Operations.IsOrdinary>,
        [PlainOp.IsDivisor] = Unary<Operations.IsDivisor>,
        [PlainOp.AtLeastReciprocal] = Unary<Operations.AtLeastReciprocal>,
        [PlainOp.Add] = Binary<Operations.Add>,
        [PlainOp.Subtract] = Binary<Operations.Subtract>,
        [PlainOp.Multiply] = Binary<Operations.Multiply>,
        [PlainOp.Divide] = Binary<Operations.Divide>,
        [PlainOp.Min] = Binary<Operations.Min>,
        [PlainOp.Max] = Binary<Operations.Max>,
        [PlainOp.Less] = Binary<Operations.Less>,
        [PlainOp.AtMost] = Binary<Operations.AtMost>,
        [PlainOp.Equal] = Binary<Operations.Equal>,
        [PlainOp.And] = Binary<Operations.And>,
        [PlainOp.Or] = Binary<Operations.Or>,
        [PlainOp.Distance] = Binary<Operations.Distance>,
        [PlainOp.RoundTo] = Binary<Operations.RoundTo>,
        [PlainOp.Select] = Ternary<Operations.Select>,
        [PlainOp.AbsMultiplyAdd] = Ternary<Operations.AbsMultiplyAdd>,
        [PlainOp.IsRoundSure] = Ternary<Operations.IsRoundSure>,
        [PlainOp.StoreNumbers] = Store<Operations.StoreNumbers>,
        [PlainOp.StoreInts] = Store<Operations.StoreInts>,
        [PlainOp.StoreBytes] = Store<Operations.StoreBytes>,
        [PlainOp.StoreBits] = i => i.A.IsConstant ? new StoreBitsLoop<T, Fixed<T>>(i) : new StoreBitsLoop<T, FromRegister<T>>(i),
    }.ToFrozenDictionary();

    /// <summary>Makes the loop of an instruction.</summary>
    public static PlainLoop Make(PlainInstruction instruction) => Loops[instruction.Op](instruction);

    private static PlainLoop Unary<TOp>(PlainInstruction i)
        where TOp : struct, IUnary =>
        i.A.IsConstant ? new UnaryLoop<T, TOp, Fixed<T>>(i) : new UnaryLoop<T, TOp, FromRegister<T>>(i);

    private static PlainLoop Binary<TOp>(PlainInstruction i)
        where TOp : struct, IBinary =>
        i.A.IsConstant ? Binary<TOp, Fixed<T>>(i) : Binary<TOp, FromRegister<T>>(i);

    private static PlainLoop Binary<TOp, TA>(PlainInstruction i)
        where TOp : struct, IBinary
        where TA : struct, ISource<TA, T> =>
        i.B.IsConstant ? new BinaryLoop<T, TOp, TA, Fixed<T>>(i) : new BinaryLoop<T, TOp, TA, FromRegister<T>>(i);

    private static PlainLoop Ternary<TOp>(PlainInstruction i)
        where TOp : struct, ITernary =>
        i.A.IsConstant ? Ternary<TOp, Fixed<T>>(i) : Ternary<TOp, FromRegister<T>>(i);

    private static PlainLoop Ternary<TOp, TA>(PlainInstruction i)
        where TOp : struct, ITernary
        where TA : struct, ISource<TA, T> =>
        i.B.IsConstant ? Ternary<TOp, TA, Fixed<T>>(i) : Ternary<TOp, TA, FromRegister<T>>(i);

    private static PlainLoop Ternary<TOp, TA, TB>(PlainInstruction i)
        where TOp : struct, ITernary
        where TA : struct, ISource<TA, T>
        where TB : struct, ISource<TB, T> =>
        i.C.IsConstant ? new TernaryLoop<T, TOp, TA, TB, Fixed<T>>(i) : new TernaryLoop<T, TOp, TA, TB, FromRegister<T>>(i);

    private static PlainLoop Store<TOp>(PlainInstruction i)
        where TOp : struct, IStore =>
        i.A.IsConstant ? new StoreLoop<T, TOp, Fixed<T>>(i) : new StoreLoop<T, TOp, FromRegister<T>>(i);
}
