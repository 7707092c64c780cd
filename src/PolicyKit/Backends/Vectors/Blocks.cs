using System.Collections.Concurrent;

namespace PolicyKit.Backends.Vectors;

/// <summary>The blocks that an engine's threads work with; kept for the next run.</summary>
internal sealed class Blocks(EngineProgram program)
{
    private readonly ConcurrentBag<Block> _free = [];

    /// <summary>Takes a crew over all rows of a run, block by block; the morsel is told too.</summary>
    public void ForEach(Run run, Crew crew, Action<Block, int> work, Action<long>? progress = null)
    {
        crew.Share(BlockShape.Morsels(run.RowCount), () => Take(run), Morsel, GiveBack);

        void Morsel(Block block, int morsel)
        {
            var first = morsel * BlockShape.MorselRows;
            var end = (int)Math.Min((long)first + BlockShape.MorselRows, run.RowCount);
            for (var row = first; row < end; row += BlockShape.Rows)
            {
                block.MoveTo(row);
                work(block, morsel);
            }

            progress?.Invoke(end - first);
        }
    }

    /// <summary>Takes a crew over the morsels of a stage.</summary>
    public void ForEach(Run run, StageProgram stage, Action<long> progress)
    {
        using var plain = stage.Plain!.Bind(run);
        var morsels = new Morsels(stage, run, plain);
        run.Crew.Share(
            BlockShape.Morsels(run.RowCount), () => Take(run), (block, morsel) => progress(morsels.Run(block, morsel)), GiveBack);
    }

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
