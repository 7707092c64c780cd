namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Gives each row what an earlier stage found for its group.</summary>
internal sealed class GroupValueKernel(int slot, NumberPlace target) : Kernel
{
    public override void Run(Block block) => block.Run.GroupValues[slot]!.Load(block, target);
}
