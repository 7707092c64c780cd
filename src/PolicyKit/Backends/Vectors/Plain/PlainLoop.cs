using PolicyKit.Backends.Vectors.Lanes;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>One or several instructions as a loop over the rows of a frame. Made once a program, it keeps no state of a run.</summary>
/// <param name="term">The last of the instructions, with those before it.</param>
/// <param name="reads">The registers that it reads.</param>
internal abstract class PlainLoop(PlainTerm term, IEnumerable<int> reads)
{
    /// <summary>The last instruction: the one whose register or external is written.</summary>
    public PlainInstruction Instruction => Term.Writer!;

    /// <summary>The registers that must have been written.</summary>
    public int[] Reads { get; } = [.. reads.Distinct()];

    protected PlainTerm Term { get; } = term;

    /// <summary>Reads and writes the frame's registers and externals.</summary>
    public abstract void Run(PlainFrame frame);
}

/// <summary>Computes a register.</summary>
internal sealed unsafe class ComputeLoop<T, TSource>(PlainTerm term) : PlainLoop(term, TSource.Reads(term))
    where T : unmanaged, ILanes<T>
    where TSource : struct, ISource<TSource, T>
{
    public override void Run(PlainFrame frame)
    {
        var source = TSource.Open(frame, Term);
        var target = frame.Registers[Instruction.Target];
        var end = frame.Bytes;
        for (nint offset = 0; offset < end; offset += 2 * sizeof(T))
        {
            T.Store(target + offset, source.At(offset));
            T.Store(target + offset + sizeof(T), source.At(offset + sizeof(T)));
        }
    }
}
