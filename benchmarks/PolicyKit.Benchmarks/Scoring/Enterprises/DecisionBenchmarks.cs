using BenchmarkDotNet.Attributes;
using PolicyKit.Backends.Reference;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>What it costs that decisions are exact: the rating with fixed cut-offs beside the same loop without a look at errors.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private ColumnBatch? _batch;
    private Plan? _plan;
    private VectorEngine? _exact;
    private VectorEngine? _rough;

    [Params(10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _batch = new EnterpriseColumns(Rows).ToBatch();
        _plan = Policy.Parse(FixedRating.Rules).Scorer(itemPoints: false).Plan.Plan;
        (_exact, _rough) = (new VectorEngine(_plan), VectorEngine.WithoutErrors(_plan));
        AssertAgreement(Exact(), Rough());
    }

    [Benchmark(Baseline = true)]
    public PlanResult Rough() => Run(_rough!);

    [Benchmark]
    public PlanResult Exact() => Run(_exact!);

    private PlanResult Run(VectorEngine engine) =>
        engine.Run(_batch!, () => new ReferenceEvaluator(_plan!, _batch!), new VectorOptions { Threads = 1, CompileFrom = 0 });

    // Drawn at random, no enterprise is within rounding of a cut-off.
    private static void AssertAgreement(PlanResult exact, PlanResult rough)
    {
        foreach (var (slot, result) in exact.Slots)
        {
            var isSame = (result, rough.Slots[slot]) switch
            {
                (NumberResult one, NumberResult other) => one.Values.AsSpan().SequenceEqual(other.Values),
                (TextResult one, TextResult other) => one.Codes.AsSpan().SequenceEqual(other.Codes),
                _ => true,
            };
            if (!isSame)
            {
                throw new InvalidOperationException($"Slot {slot} differs.");
            }
        }
    }
}
