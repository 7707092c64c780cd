using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Groups;
using PolicyKit.Data;
using PolicyKit.Data.Sequences;
using PolicyKit.Results;

namespace PolicyKit.Backends.Vectors.Sequences;

/// <summary>
/// Runs an engine over a source of more rows than memory holds: a pass over all rows for each stage that closes over them, in which the stages
/// before are run again, then one that hands out results. All that is kept between passes is what the groups have in common.
/// </summary>
internal sealed class SequenceRun : IDisposable
{
    private const int Unknown = -1;
    private readonly VectorEngine _engine;
    private readonly EngineProgram _program;
    private readonly IBatchSource _source;
    private readonly VectorOptions _options;
    private readonly SequenceGroups _groups = new();
    private readonly Dictionary<int, GroupTable> _tables = [];
    private readonly ImmutableArray<ImmutableArray<SequenceWork>> _works;
    private readonly SourceRows _rows;
    private readonly Lazy<IExactRows> _exact;
    private readonly int _passes;
    private readonly SequenceSizes _sizes;
    private int _count;

    /// <param name="engine">The engine.</param>
    /// <param name="program">Its program.</param>
    /// <param name="source">All rows.</param>
    /// <param name="exact">Makes exact values of the rows of the source.</param>
    /// <param name="options">How to use the machine.</param>
    /// <param name="sizes">How many rows are held at a time.</param>
    public SequenceRun(VectorEngine engine, EngineProgram program, IBatchSource source, Func<IRows, IExactRows> exact, VectorOptions options, SequenceSizes sizes)
    {
        _sizes = sizes;
        (_engine, _program, _source, _options) = (engine, program, source, options);
        _works = [.. program.Works.Select(works => works.Select(w => new SequenceWork(w, program.Facts, options.TemporaryFolder, sizes)).ToImmutableArray())];
        _passes = 1 + Enumerable.Range(0, _works.Length).Count(Closes);
        _rows = new SourceRows(source);
        _exact = new(() => exact(_rows));
        _count = source.Seeks ? source.CountRows() : Unknown;
    }

    /// <summary>Exact values of the rows of the source.</summary>
    public IExactRows Exact => _exact.Value;

    /// <summary>Goes through all rows, once for each stage that closes over them.</summary>
    public void Close()
    {
        var pass = 0;
        for (var stage = 0; stage < _works.Length; stage++)
        {
            if (Closes(stage))
            {
                Close(stage, pass++);
            }
        }
    }

    /// <summary>The results, batch by batch as the source gives them.</summary>
    public IEnumerable<(int FirstRow, ColumnBatch Batch, PlanResult Result)> Results()
    {
        var first = 0;
        foreach (var batch in _source.Batches())
        {
            var run = Begin(batch, first);
            for (var stage = 0; stage < _works.Length; stage++)
            {
                RunStage(run, stage, first);
            }

            yield return (first, batch, _engine.ResultOf(run));
            first = Advance(first, batch, _passes - 1);
        }

        Count(first);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows.Dispose();
        foreach (var work in _works.SelectMany(w => w))
        {
            work.Dispose();
        }
    }

    private bool Closes(int stage) => _program.Facts.LiveGroups(stage).Any();

    private void Close(int closing, int pass)
    {
        StatisticFolds? folds = null;
        var first = 0;
        foreach (var batch in _source.Batches(_sizes.Chunk))
        {
            var run = Begin(batch, first);
            for (var stage = 0; stage < closing; stage++)
            {
                RunStage(run, stage, first);
            }

            folds = _engine.RunStage(run, closing).Follow(folds);
            foreach (var work in _works[closing])
            {
                work.Add(run, first);
            }

            first = Advance(first, batch, pass);
        }

        Count(first);
        foreach (var (step, values) in folds?.Finish() ?? [])
        {
            _tables[step.Target] = values;
        }

        foreach (var work in _works[closing])
        {
            work.Finish(_exact.Value, new Crew(_options with { Progress = null }));
        }
    }

    private Run Begin(ColumnBatch batch, int first)
    {
        _rows.Give(batch, first);
        return new Run(_program, batch, new ExactDoor(() => new MappedRows(_exact.Value, row => first + row)), new Crew(_options with { Progress = null }))
        {
            Groups = new GroupCatalog(_groups.Of),
        };
    }

    private void RunStage(Run run, int stage, int first)
    {
        _engine.RunRows(run, stage);
        if (run.RowCount == 0)
        {
            return;
        }

        foreach (var step in _program.Statistics[stage].Steps)
        {
            run.GroupValues[step.Target] = _tables[step.Target].For(run.Groups.Of(step.Keys, run));
        }

        foreach (var work in _works[stage])
        {
            work.Load(run, first);
        }
    }

    private int Advance(int first, ColumnBatch batch, int pass)
    {
        _options.Cancellation.ThrowIfCancellationRequested();
        var done = checked(first + batch.RowCount);
        if (_count != Unknown)
        {
            _options.Progress?.Report(((long)_count * pass + done) / _passes);
        }

        return done;
    }

    private void Count(int rows)
    {
        if (_count != Unknown && _count != rows)
        {
            throw new InvalidOperationException($"The source gave {_count} records first and {rows} later.");
        }

        _count = rows;
    }
}
