using BenchmarkDotNet.Attributes;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Scoring;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>What the rating with fixed cut-offs costs as rows grow a hundredfold.</summary>
[MemoryDiagnoser]
public class RowCountBenchmarks
{
    private ColumnBatch? _batch;
    private Scorer? _scorer;

    [Params(1_000_000, 10_000_000, 100_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var data = new EnterpriseColumns(Rows);
        _batch = data.ToBatch();
        _scorer = Policy.Parse(FixedRating.Rules).Scorer(itemPoints: false);
        Agreement.Assert(FixedRating.Run(data), Agreement.Of(Engine(), "A", "B", "C", "D"));
    }

    [Benchmark]
    public ScoreBatch Engine() => _scorer!.Score(_batch!, new VectorOptions { CompileFrom = 0 });
}
