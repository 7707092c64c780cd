namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Keeps a number slot for later stages.</summary>
internal sealed class KeepNumberKernel(int slot, NumberPlace source) : Kernel
{
    public override void Run(Block block)
    {
        var store = (NumberStore)block.StoreOf(slot);
        var from = block.FirstIn(store);
        block.Spread(block.Numbers(source.Value), store.Values, from);
        if (store.Errors is not null)
        {
            block.Spread(block.Numbers(source.Error), store.Errors, from);
        }

        block.SpreadBits(block.Words(source.Valid), store.Valid, from);
    }
}

/// <summary>Keeps a truth slot for later stages.</summary>
internal sealed class KeepTruthKernel(int slot, TruthPlace source) : Kernel
{
    public override void Run(Block block)
    {
        var store = (TruthStore)block.StoreOf(slot);
        var from = block.FirstIn(store);
        block.SpreadBits(block.Words(source.True), store.True, from);
        block.SpreadBits(block.Words(source.False), store.False, from);
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
            RecallErrors(block, store);
        }

        block.PartOfBits(store.Valid, block.Words(target.Valid));
    }

    private void RecallErrors(Block block, NumberStore store)
    {
        if (store.Errors is not null)
        {
            Recall(block, store.Errors, target.Error);
            return;
        }

        var values = block.Numbers(target.Value);
        var errors = block.Numbers(target.Error);
        for (var row = 0; row < errors.Length; row++)
        {
            errors[row] = store.Rule.Of(values[row]);
        }
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
        block.PartOfBits(store.True, block.Words(target.True));
        block.PartOfBits(store.False, block.Words(target.False));
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
