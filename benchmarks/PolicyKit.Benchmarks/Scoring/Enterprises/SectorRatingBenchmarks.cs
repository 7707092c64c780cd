using BenchmarkDotNet.Attributes;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>Ten million enterprises against means of their sectors, graded by rank in their regions: the engine beside loops written by hand.</summary>
[MemoryDiagnoser]
public class SectorRatingBenchmarks : EngineBenchmarks
{
    private EnterpriseColumns _data = new(0);

    [GlobalSetup]
    public void Prepare()
    {
        _data = new EnterpriseColumns(Rows);
        Prepare(SectorRating.Rules, _data.ToBatch(), HandWrittenLoop(), "A", "B", "C", "D");
    }

    [Benchmark(Baseline = true)]
    public (double[] Scores, int[] Grades) HandWrittenLoop() => SectorRating.Run(_data);
}
