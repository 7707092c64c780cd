using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Data;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Backends.Vectors;

/// <summary>
/// Runs a plan over blocks of rows in doubles, with a bound on every error that a decision rests on; a decision that rounding leaves
/// open is made by exact arithmetic. Compiled once, it may be run by many threads at once.
/// </summary>
public sealed class VectorEngine
{
    private readonly EngineProgram _program;
    private readonly Blocks _blocks;

    /// <summary>Compiles a plan.</summary>
    /// <param name="plan">The plan.</param>
    public VectorEngine(Plan plan)
        : this(plan, Hardware.Widest)
    {
    }

    internal VectorEngine(Plan plan, LaneWidth width)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _program = new EngineProgram(plan, width);
        _blocks = new Blocks(_program);
    }

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
        options ??= VectorOptions.Default;
        var run = new Run(_program, batch, new ExactDoor(exact), new Crew(options));
        var isPlain = _program.Stages.All(s => s.Plain?.CanRun(run) ?? true);
        long done = 0;
        for (var stage = 0; stage < _program.Stages.Length; stage++)
        {
            run.Prepare(stage);
            RunRows(run, _program.Stages[stage], isPlain ? options.CompileFrom : null, ref done);
            _program.Statistics[stage].Run(run, _blocks);
            foreach (var work in _program.Works[stage])
            {
                work.Run(run);
            }
        }

        return new PlanResult(batch.RowCount, _program.Facts.Plan.Outputs.ToImmutableDictionary(s => s, s => run.Results[s]!));
    }

    private void RunRows(Run run, StageProgram stage, long? compileFrom, ref long done)
    {
        var before = done;
        long here = 0;
        done += run.RowCount;
        if (stage.IsEmpty)
        {
            return;
        }

        void Progress(long more) => run.Crew.Report(ref here, more, h => (before + h) / _program.Stages.Length);
        if (compileFrom is not null && stage.Plain is not null)
        {
            _blocks.ForEach(run, stage, compileFrom.Value, Progress);
        }
        else
        {
            _blocks.ForEach(run, run.Crew, (block, _) => stage.Run(block), Progress);
        }
    }
}
