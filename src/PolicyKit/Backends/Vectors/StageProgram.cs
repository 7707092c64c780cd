using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Kernels;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Backends.Vectors;

/// <summary>The row work of a stage, ready to run on any block.</summary>
internal sealed class StageProgram(ImmutableArray<Kernel> kernels, Resolver resolver, ImmutableArray<Kernel> hands, PlainProgram? plain)
{
    /// <summary>The same for plain rows, or null where none are.</summary>
    public PlainProgram? Plain => plain;

    /// <summary>Whether there is anything to do.</summary>
    public bool IsEmpty => hands.IsEmpty;

    /// <summary>Computes a block, settles what is open, and hands the results on.</summary>
    public void Run(Block block)
    {
        foreach (var kernel in kernels)
        {
            kernel.Run(block);
        }

        resolver.Settle(block);
        foreach (var kernel in hands)
        {
            kernel.Run(block);
        }
    }
}
