namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Bit masks between a block and a store.</summary>
internal static class Masks
{
    /// <summary>Writes a mask of the block, without the rows after the data's end.</summary>
    public static void Keep(Block block, int register, ulong[] store)
    {
        var live = block.Words(-2);
        var words = block.Words(register);
        var kept = store.AsSpan(block.FirstRow / 64, BlockShape.Words);
        for (var word = 0; word < words.Length; word++)
        {
            kept[word] = words[word] & live[word];
        }
    }

    /// <summary>Reads a mask of the block.</summary>
    public static void Recall(Block block, ulong[] store, int register) =>
        store.AsSpan(block.FirstRow / 64, BlockShape.Words).CopyTo(block.Words(register));
}
