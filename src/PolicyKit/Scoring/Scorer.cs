using System.Data.Common;
using System.Runtime.CompilerServices;
using PolicyKit.Backends.Reference;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Data.Sequences;
using PolicyKit.Plans;
using PolicyKit.Scoring.Readers;
using PolicyKit.Symbols;

namespace PolicyKit.Scoring;

/// <summary>Scores column batches. Made once, it serves many batches and threads.</summary>
public sealed class Scorer
{
    private readonly VectorEngine _engine;

    internal Scorer(ScorePlan plan)
    {
        Plan = plan;
        _engine = new VectorEngine(plan.Plan);
    }

    /// <summary>The score.</summary>
    public ScoreSymbol Symbol => Plan.Score;

    /// <summary>The fields that the score needs, by the names of the columns that hold them.</summary>
    public IEnumerable<string> NeededFields => Plan.Plan.Columns.Select(c => c.Name).Distinct();

    internal ScorePlan Plan { get; }

    /// <summary>Whether it runs loops that were compiled for it, rather than blocks only.</summary>
    internal bool IsCompiled => _engine.IsCompiled;

    /// <summary>Scores every record of a batch.</summary>
    /// <param name="batch">The records; a number column is in the unit that its field declares.</param>
    /// <param name="options">Threads, cancellation and progress.</param>
    /// <exception cref="ArgumentException">A column that the score needs is missing, holds another type, or has a label that its category lacks.</exception>
    public ScoreBatch Score(ColumnBatch batch, VectorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        _ = Checked(batch);
        var exact = new Lazy<ReferenceEvaluator>(() => new ReferenceEvaluator(Plan.Plan, batch));
        var result = _engine.Run(batch, () => exact.Value, options);
        return new ScoreBatch(Plan, result, batch, exact);
    }

    /// <summary>Scores the rows of a query, whose columns bear the names of the record's fields; a null is unknown.</summary>
    /// <param name="reader">The query, before its first row; it is not closed.</param>
    /// <param name="options">Threads, cancellation and progress.</param>
    /// <returns>The results, batch by batch, as rows are read.</returns>
    /// <exception cref="ArgumentException">A column that the score needs is missing, twice there, or of a type that does not fit; or a value is no label of its category.</exception>
    public IEnumerable<ScoreBatch> Score(DbDataReader reader, VectorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Score(Batches(reader).Read(), options);
    }

    /// <summary>Scores the rows of a query without waiting in a thread; else as <see cref="Score(DbDataReader, VectorOptions?)"/>.</summary>
    public IAsyncEnumerable<ScoreBatch> ScoreAsync(DbDataReader reader, VectorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ScoreAsync(Batches(reader).ReadAsync(), options);
    }

    /// <summary>
    /// Scores batches that are read once, in bounded memory. Where records rest on one another, by means or ranks, what is needed of them is kept in
    /// temporary files till the results have been read; else each batch is scored as it comes.
    /// </summary>
    /// <param name="batches">The records.</param>
    /// <param name="options">Threads, cancellation, progress, and where temporary files are.</param>
    /// <returns>A result for each batch, in order: what a single batch of all records would give.</returns>
    /// <exception cref="ArgumentException">A column that the score needs is missing, holds another type, or has a label that its category lacks.</exception>
    /// <exception cref="IOException">The temporary folder cannot be written to.</exception>
    public IEnumerable<ScoreBatch> Score(IEnumerable<ColumnBatch> batches, VectorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batches);
        return _engine.ClosesOverRows ? ScoreOnce(batches, options ?? VectorOptions.Default) : ScoreEach(batches, options ?? VectorOptions.Default);
    }

    /// <summary>Scores batches that can be read again, in bounded memory and without temporary files for them: once for each stage of means or ranks, and once for the results.</summary>
    /// <param name="open">Begins to read; it gives the same records each time.</param>
    /// <param name="options">Threads, cancellation, progress, and where temporary files are.</param>
    /// <returns>A result for each batch, in order: what a single batch of all records would give.</returns>
    /// <exception cref="ArgumentException">A column that the score needs is missing, holds another type, or has a label that its category lacks.</exception>
    /// <exception cref="InvalidOperationException">The records were not the same each time.</exception>
    public IEnumerable<ScoreBatch> Score(Func<IEnumerable<ColumnBatch>> open, VectorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        return _engine.ClosesOverRows
            ? ScoreAgain(new Reopened(() => open().Select(Checked)), options ?? VectorOptions.Default)
            : ScoreEach(open(), options ?? VectorOptions.Default);
    }

    /// <summary>Scores batches as they come; else as <see cref="Score(IEnumerable{ColumnBatch}, VectorOptions?)"/>.</summary>
    /// <param name="batches">The records.</param>
    /// <param name="options">Threads, cancellation, progress, and where temporary files are.</param>
    /// <param name="cancellation">Stops the run too.</param>
    public async IAsyncEnumerable<ScoreBatch> ScoreAsync(
        IAsyncEnumerable<ColumnBatch> batches, VectorOptions? options = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(batches);
        options ??= VectorOptions.Default;
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, options.Cancellation);
        options = options with { Cancellation = both.Token };
        if (!_engine.ClosesOverRows)
        {
            var done = new DoneBefore(options);
            await foreach (var batch in batches.WithCancellation(both.Token).ConfigureAwait(false))
            {
                yield return Score(batch, done.Next(batch.RowCount));
            }

            yield break;
        }

        using var spool = new Spool([.. NeededFields], options.TemporaryFolder);
        await foreach (var batch in batches.WithCancellation(both.Token).ConfigureAwait(false))
        {
            spool.Append(Checked(batch));
        }

        using var sequence = new ScoreSequence(Plan, _engine, spool, options);
        await Task.Run(sequence.Close, both.Token).ConfigureAwait(false);
        foreach (var result in sequence.Results())
        {
            yield return result;
        }
    }

    private IEnumerable<ScoreBatch> ScoreEach(IEnumerable<ColumnBatch> batches, VectorOptions options)
    {
        var done = new DoneBefore(options);
        return batches.Select(batch => Score(batch, done.Next(batch.RowCount)));
    }

    private IEnumerable<ScoreBatch> ScoreOnce(IEnumerable<ColumnBatch> batches, VectorOptions options)
    {
        using var spool = new Spool([.. NeededFields], options.TemporaryFolder);
        foreach (var batch in batches)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            spool.Append(Checked(batch));
        }

        foreach (var result in ScoreAgain(spool, options))
        {
            yield return result;
        }
    }

    private IEnumerable<ScoreBatch> ScoreAgain(IBatchSource source, VectorOptions options)
    {
        using var sequence = new ScoreSequence(Plan, _engine, source, options);
        sequence.Close();
        foreach (var result in sequence.Results())
        {
            yield return result;
        }
    }

    private ColumnBatch Checked(ColumnBatch batch)
    {
        FieldColumns.Check(batch, Plan.Score.Record.Fields, NeededFields);
        return batch;
    }

    private DbBatches Batches(DbDataReader reader) => new(reader, Plan.Score.Record.Fields.Where(f => NeededFields.Contains(f.Name)));
}
