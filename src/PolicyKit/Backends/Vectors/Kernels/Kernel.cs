namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>One thing done to every row of a block. Kernels are built once an engine and keep no state of a run.</summary>
internal abstract class Kernel
{
    /// <summary>Reads and writes the block's registers.</summary>
    public abstract void Run(Block block);
}
