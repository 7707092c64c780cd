using BenchmarkDotNet.Attributes;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Scoring;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>Ten million enterprises against fixed cut-offs: the engine, compiled and in blocks, beside loops written by hand and what else one might take.</summary>
[MemoryDiagnoser]
public class FixedRatingBenchmarks : IDisposable
{
    private EnterpriseColumns _data = new(0);
    private Enterprise[] _objects = [];
    private ColumnBatch? _batch;
    private Scorer? _scorer;
    private Scorer<Enterprise>? _objectScorer;
    private Func<Enterprise, double>? _rule;
    private SqliteRating? _sqlite;

    [Params(10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _data = new EnterpriseColumns(Rows);
        _batch = _data.ToBatch();
        _scorer = Policy.Parse(FixedRating.Rules).Scorer(itemPoints: false);
        Agreement.Assert(VectorLoop(), ScalarLoop(), Tensors());
        foreach (var engine in (Func<ScoreBatch>[])[Compiled, CompiledTwoThreads, Blocks, BlocksTwoThreads])
        {
            Agreement.Assert(VectorLoop(), Agreement.Of(engine(), "A", "B", "C", "D"));
        }
    }

    [GlobalSetup(Targets = [nameof(OverObjects), nameof(CompiledDelegate), nameof(Linq)])]
    public void PrepareObjects()
    {
        _data = new EnterpriseColumns(Rows);
        _objects = _data.ToObjects();
        _objectScorer = Policy.Parse(FixedRating.Rules).Scorer<Enterprise>(itemPoints: false);
        _rule = ObjectRatings.CompileScore();
        Agreement.Assert(VectorLoop(), CompiledDelegate(), Linq(), Agreement.Of(OverObjects(), "A", "B", "C", "D"));
    }

    [GlobalSetup(Target = nameof(Sqlite))]
    public void PrepareTable()
    {
        _data = new EnterpriseColumns(Rows);
        _sqlite = new SqliteRating(_data);
        Agreement.Assert(VectorLoop(), Sqlite());
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _sqlite?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public (double[] Scores, int[] Grades) VectorLoop() => FixedRating.Run(_data);

    [Benchmark]
    public (double[] Scores, int[] Grades) ScalarLoop() => Enterprises.ScalarLoop.Run(_data);

    [Benchmark]
    public ScoreBatch Compiled() => _scorer!.Score(_batch!, new VectorOptions { Threads = 1, CompileFrom = 0 });

    [Benchmark]
    public ScoreBatch CompiledTwoThreads() => _scorer!.Score(_batch!, new VectorOptions { Threads = 2, CompileFrom = 0 });

    [Benchmark]
    public ScoreBatch Blocks() => _scorer!.Score(_batch!, new VectorOptions { Threads = 1, CompileFrom = long.MaxValue });

    [Benchmark]
    public ScoreBatch BlocksTwoThreads() => _scorer!.Score(_batch!, new VectorOptions { Threads = 2, CompileFrom = long.MaxValue });

    [Benchmark]
    public ScoreBatch OverObjects() => _objectScorer!.Score(_objects, new VectorOptions { Threads = 1, CompileFrom = 0 });

    [Benchmark]
    public (double[] Scores, int[] Grades) CompiledDelegate() => ObjectRatings.ByDelegate(_rule!, _objects);

    [Benchmark]
    public (double[] Scores, int[] Grades) Linq() => ObjectRatings.ByLinq(_objects);

    [Benchmark]
    public (double[] Scores, int[] Grades) Tensors() => TensorRating.Run(_data);

    [Benchmark]
    public (double[] Scores, int[] Grades) Sqlite() => _sqlite!.Run();
}
