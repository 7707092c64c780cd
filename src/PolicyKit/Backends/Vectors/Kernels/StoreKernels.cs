namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Keeps a number slot for later stages.</summary>
internal sealed class KeepNumberKernel(int slot, NumberPlace source) : Kernel
{
    public override void Run(Block block)
    {
        var store = (NumberStore)block.Run.Stores[slot]!;
        block.Spread(block.Numbers(source.Value), store.Values);
        if (store.Errors is not null)
        {
            block.Spread(block.Numbers(source.Error), store.Errors);
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
    public override void Run(Block block) => block.Spread(block.Texts(source), ((TextStore)block.Run.Stores[slot]!).Codes);
}

/// <summary>Gets back a number slot of an earlier stage.</summary>
internal sealed class RecallNumberKernel(int slot, NumberPlace target) : Kernel
{
    public override void Run(Block block)
    {
        var store = (NumberStore)block.Run.Stores[slot]!;
        Recall(block, store.Values, target.Value);
        if (target.IsTracked)
        {
            Recall(block, store.Errors!, target.Error);
        }

        Masks.Recall(block, store.Valid, target.Valid);
    }

    private static void Recall(Block block, double[] all, int register)
    {
        var room = block.Numbers(register);
        block.Part<double>(all, room).CopyTo(room);
        room[block.Count..].Clear();
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
    public override void Run(Block block)
    {
        var room = block.Texts(target);
        block.Part<int>(((TextStore)block.Run.Stores[slot]!).Codes, room).CopyTo(room);
        room[block.Count..].Fill(-1);
    }
}
