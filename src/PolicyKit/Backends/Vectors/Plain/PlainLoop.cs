using PolicyKit.Backends.Vectors.Lanes;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>An instruction as a loop over the rows of a frame. Made once a program, it keeps no state of a run.</summary>
internal abstract class PlainLoop
{
    /// <summary>Reads and writes the frame's registers and externals.</summary>
    public abstract void Run(PlainFrame frame);
}

/// <summary>Where a loop gets an operand from; a type, so that the question is gone from compiled code.</summary>
internal interface ISource<TSelf, T>
    where TSelf : struct, ISource<TSelf, T>
    where T : unmanaged, ILanes<T>
{
    /// <summary>The source of an operand.</summary>
    static abstract TSelf Open(PlainFrame frame, Operand operand);

    /// <summary>The lanes so many bytes on.</summary>
    T At(nint offset);
}

/// <summary>A register.</summary>
internal readonly struct FromRegister<T>(nint address) : ISource<FromRegister<T>, T>
    where T : unmanaged, ILanes<T>
{
    public static FromRegister<T> Open(PlainFrame frame, Operand operand) => new(frame.Registers[operand.Register]);

    public T At(nint offset) => T.Load(address + offset);
}

/// <summary>A constant.</summary>
internal readonly struct Fixed<T>(T value) : ISource<Fixed<T>, T>
    where T : unmanaged, ILanes<T>
{
    public static Fixed<T> Open(PlainFrame frame, Operand operand) => new(T.Of(operand.Constant));

    public T At(nint offset) => value;
}

/// <summary>An operation on one operand.</summary>
internal sealed unsafe class UnaryLoop<T, TOp, TA>(PlainInstruction instruction) : PlainLoop
    where T : unmanaged, ILanes<T>
    where TOp : struct, IUnary
    where TA : struct, ISource<TA, T>
{
    public override void Run(PlainFrame frame)
    {
        var a = TA.Open(frame, instruction.A);
        var target = frame.Registers[instruction.Target];
        var end = frame.Bytes;
        for (nint offset = 0; offset < end; offset += sizeof(T))
        {
            T.Store(target + offset, TOp.Apply(a.At(offset)));
        }
    }
}

/// <summary>An operation on two operands.</summary>
internal sealed unsafe class BinaryLoop<T, TOp, TA, TB>(PlainInstruction instruction) : PlainLoop
    where T : unmanaged, ILanes<T>
    where TOp : struct, IBinary
    where TA : struct, ISource<TA, T>
    where TB : struct, ISource<TB, T>
{
    public override void Run(PlainFrame frame)
    {
        var (a, b) = (TA.Open(frame, instruction.A), TB.Open(frame, instruction.B));
        var target = frame.Registers[instruction.Target];
        var end = frame.Bytes;
        for (nint offset = 0; offset < end; offset += sizeof(T))
        {
            T.Store(target + offset, TOp.Apply(a.At(offset), b.At(offset)));
        }
    }
}

/// <summary>An operation on three operands.</summary>
internal sealed unsafe class TernaryLoop<T, TOp, TA, TB, TC>(PlainInstruction instruction) : PlainLoop
    where T : unmanaged, ILanes<T>
    where TOp : struct, ITernary
    where TA : struct, ISource<TA, T>
    where TB : struct, ISource<TB, T>
    where TC : struct, ISource<TC, T>
{
    public override void Run(PlainFrame frame)
    {
        var (a, b, c) = (TA.Open(frame, instruction.A), TB.Open(frame, instruction.B), TC.Open(frame, instruction.C));
        var target = frame.Registers[instruction.Target];
        var end = frame.Bytes;
        for (nint offset = 0; offset < end; offset += sizeof(T))
        {
            T.Store(target + offset, TOp.Apply(a.At(offset), b.At(offset), c.At(offset)));
        }
    }
}
