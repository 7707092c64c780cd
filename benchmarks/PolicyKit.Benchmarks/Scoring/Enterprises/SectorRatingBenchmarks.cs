using BenchmarkDotNet.Attributes;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Scoring;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>Ten million enterprises against means of their sectors, graded by rank in their regions: the engine beside loops written by hand.</summary>
[MemoryDiagnoser]
public class SectorRatingBenchmarks
{
    private EnterpriseColumns _data = new(0);
    private ColumnBatch? _batch;
    private Scorer? _scorer;

    [Params(10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _data = new EnterpriseColumns(Rows);
        _batch = _data.ToBatch();
        _scorer = Policy.Parse(SectorRating.Rules).Scorer(itemPoints: false);
        foreach (var engine in (Func<ScoreBatch>[])[Compiled, CompiledTwoThreads, Blocks, BlocksTwoThreads])
        {
            Agreement.Assert(HandWrittenLoop(), Agreement.Of(engine(), "A", "B", "C", "D"));
        }
    }

    [Benchmark(Baseline = true)]
    public (double[] Scores, int[] Grades) HandWrittenLoop() => SectorRating.Run(_data);

    [Benchmark]
    public ScoreBatch Compiled() => _scorer!.Score(_batch!, new VectorOptions { Threads = 1, CompileFrom = 0 });

    [Benchmark]
    public ScoreBatch CompiledTwoThreads() => _scorer!.Score(_batch!, new VectorOptions { Threads = 2, CompileFrom = 0 });

    [Benchmark]
    public ScoreBatch Blocks() => _scorer!.Score(_batch!, new VectorOptions { Threads = 1, CompileFrom = long.MaxValue });

    [Benchmark]
    public ScoreBatch BlocksTwoThreads() => _scorer!.Score(_batch!, new VectorOptions { Threads = 2, CompileFrom = long.MaxValue });
}
