using System.Collections.Concurrent;
using System.Collections.Immutable;
using PolicyKit.Data;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Backends.Vectors;

/// <summary>
/// Runs a plan over blocks of rows in doubles, with a bound on every error that a decision rests on; a decision that rounding leaves
/// open is made by exact arithmetic. Compiled once, it may be run by many threads at once.
/// </summary>
/// <param name="plan">The plan.</param>
public sealed class VectorEngine(Plan plan)
{
    private readonly EngineProgram _program = new(plan);
    private readonly ConcurrentBag<Block> _blocks = [];

    /// <summary>Computes the plan's outputs for every row of a batch.</summary>
    /// <param name="batch">The rows.</param>
    /// <param name="exact">Gives exact values of single rows; called at most once, and only where rounding leaves a decision open.</param>
    /// <param name="options">How to use the machine.</param>
    /// <exception cref="ArgumentException">The batch lacks a column of the plan, or has it with another kind of values.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public PlanResult Run(ColumnBatch batch, Func<IExactRows> exact, VectorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(exact);
        var run = new Run(_program, batch, new ExactDoor(exact), new Crew(options ?? VectorOptions.Default));
        long done = 0;
        for (var stage = 0; stage < _program.Stages.Length; stage++)
        {
            run.Prepare(stage);
            RunRows(run, _program.Stages[stage], ref done);
            foreach (var work in _program.Groups[stage])
            {
                run.GroupValues[work.Target] = work.Run(run);
            }
        }

        return new PlanResult(batch.RowCount, plan.Outputs.ToImmutableDictionary(s => s, s => run.Results[s]!));
    }

    private void RunRows(Run run, StageProgram stage, ref long done)
    {
        var before = done;
        long here = 0;
        run.Crew.Share(BlockShape.Morsels(run.RowCount), () => Take(run), Morsel, GiveBack);
        done += run.RowCount;

        void Morsel(Block block, int morsel)
        {
            var first = morsel * BlockShape.MorselRows;
            var end = (int)Math.Min((long)first + BlockShape.MorselRows, run.RowCount);
            for (var row = first; row < end; row += BlockShape.Rows)
            {
                stage.Run(block, row);
            }

            run.Crew.Report(ref here, end - first, h => (before + h) / _program.Stages.Length);
        }
    }

    private Block Take(Run run)
    {
        var block = _blocks.TryTake(out var pooled) ? pooled : _program.NewBlock();
        block.Enter(run);
        return block;
    }

    private void GiveBack(Block block)
    {
        block.Leave();
        _blocks.Add(block);
    }
}
