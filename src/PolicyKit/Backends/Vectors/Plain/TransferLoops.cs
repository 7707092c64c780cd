using PolicyKit.Backends.Vectors.Lanes;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>Lets a register be the column itself.</summary>
internal sealed class AliasLoop(PlainTerm term) : PlainLoop(term, [])
{
    public override void Run(PlainFrame frame) => frame.Registers[Instruction.Target] = frame.Externals[Instruction.External];
}

/// <summary>Fills a register from narrower numbers.</summary>
internal sealed unsafe class LoadLoop<T, TOp>(PlainTerm term) : PlainLoop(term, [])
    where T : unmanaged, ILanes<T>
    where TOp : struct, ILoad
{
    public override void Run(PlainFrame frame)
    {
        var (from, target) = (frame.Externals[Instruction.External], frame.Registers[Instruction.Target]);
        var step = T.Count * TOp.Size;
        var end = frame.Bytes;
        for (nint offset = 0; offset < end; offset += sizeof(T))
        {
            T.Store(target + offset, TOp.Load<T>(from));
            from += step;
        }
    }
}

/// <summary>Fills a register with truths from bits.</summary>
internal sealed unsafe class LoadBitsLoop<T>(PlainTerm term) : PlainLoop(term, [])
    where T : unmanaged, ILanes<T>
{
    public override void Run(PlainFrame frame)
    {
        var from = (ulong*)frame.Externals[Instruction.External];
        var target = frame.Registers[Instruction.Target];
        for (var word = 0; word < frame.Words; word++)
        {
            for (var lane = 0; lane < 64; lane += T.Count)
            {
                T.Store(target, T.OfBits(from[word] >> lane));
                target += sizeof(T);
            }
        }
    }
}

/// <summary>Fills a register with the one value of an external.</summary>
internal sealed unsafe class LoadSameLoop<T>(PlainTerm term) : PlainLoop(term, [])
    where T : unmanaged, ILanes<T>
{
    public override void Run(PlainFrame frame)
    {
        var (value, target) = (T.Of(*(double*)frame.Externals[Instruction.External]), frame.Registers[Instruction.Target]);
        var end = frame.Bytes;
        for (nint offset = 0; offset < end; offset += sizeof(T))
        {
            T.Store(target + offset, value);
        }
    }
}

/// <summary>Fills a register with entries of a table.</summary>
internal sealed unsafe class GatherLoop<T, TA>(PlainTerm term) : PlainLoop(term, TA.Reads(term.Operands[0]))
    where T : unmanaged, ILanes<T>
    where TA : struct, ISource<TA, T>
{
    public override void Run(PlainFrame frame)
    {
        var entries = TA.Open(frame, Term.Operands[0]);
        var (table, target) = (frame.Externals[Instruction.External], frame.Registers[Instruction.Target]);
        var end = frame.Bytes;
        for (nint offset = 0; offset < end; offset += sizeof(T))
        {
            T.Store(target + offset, T.Gather(table, entries.At(offset)));
        }
    }
}

/// <summary>Writes an operand out.</summary>
internal sealed unsafe class StoreLoop<T, TOp, TA>(PlainTerm term) : PlainLoop(term, TA.Reads(term.Operands[0]))
    where T : unmanaged, ILanes<T>
    where TOp : struct, IStore
    where TA : struct, ISource<TA, T>
{
    public override void Run(PlainFrame frame)
    {
        var a = TA.Open(frame, Term.Operands[0]);
        var to = frame.Externals[Instruction.External];
        var step = T.Count * TOp.Size;
        var end = frame.Bytes;
        for (nint offset = 0; offset < end; offset += sizeof(T))
        {
            TOp.Store(to, a.At(offset));
            to += step;
        }
    }
}

/// <summary>Writes truths out as bits.</summary>
internal sealed unsafe class StoreBitsLoop<T, TA>(PlainTerm term) : PlainLoop(term, TA.Reads(term.Operands[0]))
    where T : unmanaged, ILanes<T>
    where TA : struct, ISource<TA, T>
{
    public override void Run(PlainFrame frame)
    {
        var a = TA.Open(frame, Term.Operands[0]);
        var to = (ulong*)frame.Externals[Instruction.External];
        nint offset = 0;
        for (var word = 0; word < frame.Words; word++)
        {
            ulong bits = 0;
            for (var lane = 0; lane < 64; lane += T.Count)
            {
                bits |= T.Bits(a.At(offset)) << lane;
                offset += sizeof(T);
            }

            to[word] = bits;
        }
    }
}
