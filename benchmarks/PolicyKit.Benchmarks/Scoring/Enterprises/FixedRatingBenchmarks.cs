using BenchmarkDotNet.Attributes;
using PolicyKit.Backends.Vectors;
using PolicyKit.Scoring;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>Ten million enterprises against fixed cut-offs: the engine, compiled and in blocks, beside loops written by hand and what else one might take.</summary>
[MemoryDiagnoser]
public class FixedRatingBenchmarks : EngineBenchmarks, IDisposable
{
    private EnterpriseColumns _data = new(0);
    private Enterprise[] _objects = [];
    private Scorer<Enterprise>? _objectScorer;
    private Func<Enterprise, double>? _rule;
    private SqliteRating? _sqlite;

    [GlobalSetup]
    public void Prepare()
    {
        _data = new EnterpriseColumns(Rows);
        Agreement.Assert(VectorLoop(), ScalarLoop(), Tensors());
        Prepare(FixedRating.Rules, _data.ToBatch(), VectorLoop(), "A", "B", "C", "D");
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
