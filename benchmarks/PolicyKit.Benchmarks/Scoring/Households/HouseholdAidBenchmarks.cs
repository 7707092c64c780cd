using BenchmarkDotNet.Attributes;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Scoring;

namespace PolicyKit.Benchmarks.Scoring.Households;

/// <summary>Ten million households with Gini coefficients of their regions: the engine beside loops written by hand.</summary>
[MemoryDiagnoser]
public class HouseholdAidBenchmarks
{
    private HouseholdColumns _data = new(0);
    private ColumnBatch? _batch;
    private Scorer? _scorer;

    [Params(10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _data = new HouseholdColumns(Rows);
        _batch = _data.ToBatch();
        _scorer = Policy.Parse(HouseholdAid.Rules).Scorer(itemPoints: false);
        foreach (var engine in (Func<ScoreBatch>[])[Compiled, CompiledTwoThreads, Blocks, BlocksTwoThreads])
        {
            Agreement.Assert(HandWrittenLoop(), Agreement.Of(engine(), "低", "中", "高"));
        }
    }

    [Benchmark(Baseline = true)]
    public (double[] Scores, int[] Grades) HandWrittenLoop() => HouseholdAid.Run(_data);

    [Benchmark]
    public ScoreBatch Compiled() => _scorer!.Score(_batch!, new VectorOptions { Threads = 1, CompileFrom = 0 });

    [Benchmark]
    public ScoreBatch CompiledTwoThreads() => _scorer!.Score(_batch!, new VectorOptions { Threads = 2, CompileFrom = 0 });

    [Benchmark]
    public ScoreBatch Blocks() => _scorer!.Score(_batch!, new VectorOptions { Threads = 1, CompileFrom = long.MaxValue });

    [Benchmark]
    public ScoreBatch BlocksTwoThreads() => _scorer!.Score(_batch!, new VectorOptions { Threads = 2, CompileFrom = long.MaxValue });
}
