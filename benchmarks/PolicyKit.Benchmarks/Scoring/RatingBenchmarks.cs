using BenchmarkDotNet.Attributes;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Scoring;

namespace PolicyKit.Benchmarks.Scoring;

/// <summary>One million enterprises: the vector engine with exact decisions beside a plain loop and a delegate for each object.</summary>
[MemoryDiagnoser]
public class RatingBenchmarks
{
    private Enterprise[] _enterprises = [];
    private ColumnBatch? _batch;
    private Scorer? _scorer;
    private Func<Enterprise, double>? _rule;

    [Params(1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _enterprises = RatingJob.Make(Rows);
        _batch = RatingJob.ToBatch(_enterprises);
        _scorer = RatingJob.Compile();
        _rule = CompiledDelegate.Compile();
        AssertAllAgree();
    }

    [Benchmark(Baseline = true)]
    public (double[] Scores, int[] Grades) HandWrittenLoop() => HandWritten.Run(_batch!);

    [Benchmark]
    public ScoreBatch VectorEngineOneThread() => _scorer!.Score(_batch!, new VectorOptions { Threads = 1 });

    [Benchmark]
    public ScoreBatch VectorEngineTwoThreads() => _scorer!.Score(_batch!, new VectorOptions { Threads = 2 });

    [Benchmark]
    public (double[] Scores, int[] Grades) CompiledDelegatePerObject() => CompiledDelegate.Run(_rule!, _enterprises);

    private void AssertAllAgree()
    {
        var expected = HandWrittenLoop();
        var delegates = CompiledDelegatePerObject();
        foreach (var engine in (ScoreBatch[])[VectorEngineOneThread(), VectorEngineTwoThreads()])
        {
            for (var row = 0; row < Rows; row++)
            {
                var agree = Math.Abs(engine.Scores[row] - expected.Scores[row]) < 1e-9
                    && engine.GradeCodes()[row] == expected.Grades[row]
                    && delegates.Scores[row] == expected.Scores[row]
                    && delegates.Grades[row] == expected.Grades[row];
                if (!agree)
                {
                    throw new InvalidOperationException($"The contenders disagree on row {row}.");
                }
            }
        }
    }
}
