using BenchmarkDotNet.Attributes;

namespace PolicyKit.Benchmarks.Scoring.Households;

/// <summary>Ten million households with Gini coefficients of their regions: the engine beside loops written by hand.</summary>
[MemoryDiagnoser]
public class HouseholdAidBenchmarks : EngineBenchmarks
{
    private HouseholdColumns _data = new(0);

    [GlobalSetup]
    public void Prepare()
    {
        _data = new HouseholdColumns(Rows);
        Prepare(HouseholdAid.Rules, _data.ToBatch(), HandWrittenLoop(), "低", "中", "高");
    }

    [Benchmark(Baseline = true)]
    public (double[] Scores, int[] Grades) HandWrittenLoop() => HouseholdAid.Run(_data);
}
