namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Bit masks between a block and a store.</summary>
internal static class Masks
{
    /// <summary>Writes a mask of the block, without the rows after the data's end.</summary>
    public static void Keep(Block block, int register, ulong[] store) => block.SpreadBits(block.Words(register), store);

    /// <summary>Reads a mask of the block.</summary>
    public static void Recall(Block block, ulong[] store, int register) =>
        block.PartOfBits(store, block.Words(register));
}
