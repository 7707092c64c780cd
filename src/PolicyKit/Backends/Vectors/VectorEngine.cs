using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Groups;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Backends.Vectors.Sequences;
using PolicyKit.Data;
using PolicyKit.Data.Sequences;
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

    /// <summary>Compiles a plan.</summary>
    /// <param name="plan">The plan.</param>
    public VectorEngine(Plan plan)
        : this(plan, Hardware.Widest)
    {
    }

    internal VectorEngine(Plan plan, LaneWidth width, bool looksAtErrors = true)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _program = new EngineProgram(Recomputation.Of(plan), width, looksAtErrors);
        Blocks = new Blocks(_program);
    }

    /// <summary>An engine that decides by doubles as they come; it tells what exact decisions cost, and is used for nothing else.</summary>
    internal static VectorEngine WithoutErrors(Plan plan) => new(plan, Hardware.Widest, looksAtErrors: false);

    /// <summary>Whether a row's results rest on other rows.</summary>
    internal bool ClosesOverRows => Enumerable.Range(0, _program.Stages.Length).Any(s => _program.Facts.LiveGroups(s).Any());

    /// <summary>The blocks of its threads.</summary>
    internal Blocks Blocks { get; }

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
        for (var stage = 0; stage < _program.Stages.Length; stage++)
        {
            foreach (var (step, values) in RunStage(run, stage).Finish())
            {
                run.GroupValues[step.Target] = values;
            }

            foreach (var work in _program.Works[stage])
            {
                work.Run(run);
            }
        }

        return ResultOf(run);
    }

    /// <summary>The outputs of a run that is done.</summary>
    internal PlanResult ResultOf(Run run) => new(run.RowCount, _program.Facts.Plan.Outputs.ToImmutableDictionary(s => s, s => run.Results[s]!));

    /// <summary>Runs over rows that come batch by batch, and may be more than memory holds.</summary>
    internal SequenceRun Over(IBatchSource source, Func<IRows, IExactRows> exact, VectorOptions options, SequenceSizes? sizes = null) =>
        new(this, _program, source, exact, options, sizes ?? SequenceSizes.Usual);

    /// <summary>Does the row work of a stage; what only its statistics read is gone with each morsel.</summary>
    internal void RunRows(Run run, int stage) => RunRows(run, stage, run.Crew, null);

    /// <summary>Does the row work of a stage, and takes its statistics.</summary>
    internal StatisticFolds RunStage(Run run, int stage)
    {
        var statistics = _program.Statistics[stage];
        if (statistics.IsPassing)
        {
            var passing = statistics.Begin(run);
            RunRows(run, stage, passing.Of(run.Crew), passing.Add);
            return passing;
        }

        RunRows(run, stage);
        var folds = statistics.Begin(run);
        if (!folds.IsEmpty)
        {
            Blocks.ForEach(run, folds.Of(run.Crew), folds.Add);
        }

        return folds;
    }

    private void RunRows(Run run, int stage, Crew crew, Action<Block>? take)
    {
        run.Prepare(stage);
        var program = _program.Stages[stage];
        if (program.IsEmpty)
        {
            return;
        }

        var before = (long)run.RowCount * stage;
        long here = 0;
        using var morsels = new Morsels(program, run);
        Blocks.ForEach(
            run,
            crew,
            block =>
            {
                morsels.Run(block);
                take?.Invoke(block);
            },
            more => run.Crew.Report(ref here, more, h => (before + h) / _program.Stages.Length));
    }
}
