using PolicyKit.Backends.Reference;
using PolicyKit.Backends.Vectors;
using PolicyKit.Backends.Vectors.Sequences;
using PolicyKit.Data.Sequences;
using PolicyKit.Plans;

namespace PolicyKit.Scoring;

/// <summary>Scores a source of batches whose records rest on one another, in bounded memory.</summary>
internal sealed class ScoreSequence : IDisposable
{
    private readonly ScorePlan _plan;
    private readonly SequenceRun _run;
    private readonly Lazy<ReferenceEvaluator> _exact;

    public ScoreSequence(ScorePlan plan, VectorEngine engine, IBatchSource source, VectorOptions options)
    {
        _plan = plan;
        _run = engine.Over(source, rows => new ReferenceEvaluator(plan.Plan, rows), options);
        _exact = new(() => (ReferenceEvaluator)_run.Exact);
    }

    /// <summary>The results, a batch for each of the source's.</summary>
    public IEnumerable<ScoreBatch> Results() => _run.Results().Select(r => new ScoreBatch(_plan, r.Result, r.Batch, _exact, r.FirstRow));

    /// <summary>Goes through all records for what they rest on.</summary>
    public void Close() => _run.Close();

    /// <inheritdoc/>
    public void Dispose() => _run.Dispose();
}
