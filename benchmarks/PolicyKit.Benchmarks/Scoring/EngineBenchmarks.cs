using BenchmarkDotNet.Attributes;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Scoring;

namespace PolicyKit.Benchmarks.Scoring;

/// <summary>The engine as a contender: compiled and in blocks, with one thread and with two.</summary>
public abstract class EngineBenchmarks
{
    private ColumnBatch? _batch;
    private Scorer? _scorer;

    [Params(10_000_000)]
    public int Rows { get; set; }

    [Benchmark]
    public ScoreBatch Compiled() => Score(1, 0);

    [Benchmark]
    public ScoreBatch CompiledTwoThreads() => Score(2, 0);

    [Benchmark]
    public ScoreBatch Blocks() => Score(1, long.MaxValue);

    [Benchmark]
    public ScoreBatch BlocksTwoThreads() => Score(2, long.MaxValue);

    /// <summary>Makes the engine ready, and holds it to a loop written by hand.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="batch">The records.</param>
    /// <param name="expected">What the loop gives; its grades are places among the labels.</param>
    /// <param name="labels">The labels of the grades.</param>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    protected void Prepare(string rules, ColumnBatch batch, (double[] Scores, int[] Grades) expected, params string[] labels)
    {
        (_batch, _scorer) = (batch, Policy.Parse(rules).Scorer(itemPoints: false));
        foreach (var engine in (Func<ScoreBatch>[])[Compiled, CompiledTwoThreads, Blocks, BlocksTwoThreads])
        {
            Agreement.Assert(expected, Agreement.Of(engine(), labels));
        }
    }

    private ScoreBatch Score(int threads, long compileFrom) => _scorer!.Score(_batch!, new VectorOptions { Threads = threads, CompileFrom = compileFrom });
}
