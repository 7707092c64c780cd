using PolicyKit.Backends.Reference;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Plans;
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
}
