using System.Data.Common;
using System.Runtime.CompilerServices;
using PolicyKit.Backends.Reference;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
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

    /// <summary>Scores every record of a batch.</summary>
    /// <param name="batch">The records; a number column is in the unit that its field declares.</param>
    /// <param name="options">Threads, cancellation and progress.</param>
    /// <exception cref="ArgumentException">A column that the score needs is missing, holds another type, or has a label that its category lacks.</exception>
    public ScoreBatch Score(ColumnBatch batch, VectorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        FieldColumns.Check(batch, Plan.Score.Record.Fields, NeededFields);
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

    /// <summary>Scores batch after batch.</summary>
    public IEnumerable<ScoreBatch> Score(IEnumerable<ColumnBatch> batches, VectorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batches);
        return batches.Select(batch => Score(batch, options));
    }

    /// <summary>Scores batch after batch as they come.</summary>
    public async IAsyncEnumerable<ScoreBatch> ScoreAsync(
        IAsyncEnumerable<ColumnBatch> batches, VectorOptions? options = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(batches);
        await foreach (var batch in batches.WithCancellation(cancellation).ConfigureAwait(false))
        {
            yield return Score(batch, options);
        }
    }

    private DbBatches Batches(DbDataReader reader) => new(reader, Plan.Score.Record.Fields.Where(f => NeededFields.Contains(f.Name)));
}
