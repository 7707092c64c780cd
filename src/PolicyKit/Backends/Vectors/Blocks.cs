using System.Collections.Concurrent;

namespace PolicyKit.Backends.Vectors;

/// <summary>The blocks that an engine's threads work with; kept for the next run.</summary>
internal sealed class Blocks(EngineProgram program)
{
    private readonly ConcurrentBag<Block> _free = [];

    /// <summary>Takes a crew over all rows of a run, morsel by morsel.</summary>
    public void ForEach(Run run, Crew crew, Action<Block> work, Action<long>? progress = null) =>
        crew.Share(
            BlockShape.Morsels(run.RowCount),
            () => Take(run),
            (block, morsel) =>
            {
                block.Begin(morsel);
                work(block);
                progress?.Invoke(Math.Min(BlockShape.MorselRows, run.RowCount - (morsel * BlockShape.MorselRows)));
            },
            GiveBack);

    private Block Take(Run run)
    {
        var block = _free.TryTake(out var pooled) ? pooled : program.NewBlock();
        block.Enter(run);
        return block;
    }

    private void GiveBack(Block block)
    {
        block.Leave();
        _free.Add(block);
    }
}
