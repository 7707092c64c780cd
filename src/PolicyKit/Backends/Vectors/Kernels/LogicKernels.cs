namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Both.</summary>
internal sealed class AndKernel(TruthPlace left, TruthPlace right, TruthPlace target) : Kernel
{
    public override void Run(Block block)
    {
        Words.Set(block, target.True, Words.Of(block, left.True) & Words.Of(block, right.True));
        Words.Set(block, target.False, Words.Of(block, left.False) | Words.Of(block, right.False));
    }
}

/// <summary>At least one.</summary>
internal sealed class OrKernel(TruthPlace left, TruthPlace right, TruthPlace target) : Kernel
{
    public override void Run(Block block)
    {
        Words.Set(block, target.True, Words.Of(block, left.True) | Words.Of(block, right.True));
        Words.Set(block, target.False, Words.Of(block, left.False) & Words.Of(block, right.False));
    }
}

/// <summary>The opposite.</summary>
internal sealed class NotKernel(TruthPlace operand, TruthPlace target) : Kernel
{
    public override void Run(Block block)
    {
        Words.Set(block, target.True, Words.Of(block, operand.False));
        Words.Set(block, target.False, Words.Of(block, operand.True));
    }
}
