namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Keeps a number slot for later stages.</summary>
internal sealed class KeepNumberKernel(int slot, NumberPlace source) : Kernel
{
    public override void Run(Block block)
    {
        var store = (NumberStore)block.Run.Stores[slot]!;
        block.Numbers(source.Value).CopyTo(store.Values.AsSpan(block.FirstRow));
        if (store.Errors is not null)
        {
            block.Numbers(source.Error).CopyTo(store.Errors.AsSpan(block.FirstRow));
        }

        Masks.Keep(block, source.Valid, store.Valid);
    }
}

/// <summary>Keeps a truth slot for later stages.</summary>
internal sealed class KeepTruthKernel(int slot, TruthPlace source) : Kernel
{
    public override void Run(Block block)
    {
        var store = (TruthStore)block.Run.Stores[slot]!;
        Masks.Keep(block, source.True, store.True);
        Masks.Keep(block, source.False, store.False);
    }
}

/// <summary>Keeps a text slot for later stages.</summary>
internal sealed class KeepTextKernel(int slot, int source) : Kernel
{
    public override void Run(Block block) => block.Texts(source).CopyTo(((TextStore)block.Run.Stores[slot]!).Codes.AsSpan(block.FirstRow));
}

/// <summary>Gets back a number slot of an earlier stage.</summary>
internal sealed class RecallNumberKernel(int slot, NumberPlace target) : Kernel
{
    public override void Run(Block block)
    {
        var store = (NumberStore)block.Run.Stores[slot]!;
        store.Values.AsSpan(block.FirstRow, BlockShape.Rows).CopyTo(block.Numbers(target.Value));
        if (target.IsTracked)
        {
            store.Errors.AsSpan(block.FirstRow, BlockShape.Rows).CopyTo(block.Numbers(target.Error));
        }

        Masks.Recall(block, store.Valid, target.Valid);
    }
}

/// <summary>Gets back a truth slot of an earlier stage.</summary>
internal sealed class RecallTruthKernel(int slot, TruthPlace target) : Kernel
{
    public override void Run(Block block)
    {
        var store = (TruthStore)block.Run.Stores[slot]!;
        Masks.Recall(block, store.True, target.True);
        Masks.Recall(block, store.False, target.False);
    }
}

/// <summary>Gets back a text slot of an earlier stage.</summary>
internal sealed class RecallTextKernel(int slot, int target) : Kernel
{
    public override void Run(Block block) =>
        ((TextStore)block.Run.Stores[slot]!).Codes.AsSpan(block.FirstRow, BlockShape.Rows).CopyTo(block.Texts(target));
}
