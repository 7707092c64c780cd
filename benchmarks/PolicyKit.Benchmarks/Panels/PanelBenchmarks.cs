using BenchmarkDotNet.Attributes;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Panels;
using PolicyKit.Results;

namespace PolicyKit.Benchmarks.Panels;

/// <summary>A hundred targets of three thousand regions, as one looks from each of twenty years; the times are those of one cell of six million.</summary>
public class PanelBenchmarks
{
    private const int Regions = 3_000;
    private const int Targets = 100;
    private const int Years = 20;
    private const int RegionsOfReference = 10;

    private static readonly string[] Aims =
        [">= 50 by 2025", "<= 80 by 2020, <= 60 by 2025", "in 20..90 by 2025", "rising 2006..2025", "growth >= 3% yearly 2006..2025", "growth >= 40% total 2006..2025", "< 75.5 by 2022", ">= 0.5 by 2010"];

    private readonly VectorOptions _oneThread = new() { Threads = 1 };
    private readonly VectorOptions _twoThreads = new() { Threads = 2 };
    private Policy _policy = null!;
    private FigurePanel _panel = null!;

    /// <summary>Draws the figures, and holds the engine to the reference.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var observed = Enumerable.Range(0, Targets).Where(i => i % 4 != 3).ToList();
        var lines = Enumerable.Range(0, Targets).Select(i => (i % 4 == 3 ? $"indicator I{i} = I{i - 1} / I{i - 2} * 50" : $"indicator I{i}") + $"\ntarget I{i} {Aims[i % Aims.Length]}");
        _policy = Policy.Parse(string.Join('\n', lines));
        var random = new Random(1);
        _panel = new FigurePanel(
            [.. Enumerable.Range(0, Regions).Select(r => $"R{r}")],
            2006,
            Years,
            [.. observed.Select(i => new NumberColumn($"I{i}", Enumerable.Range(0, Regions * Years).Select(_ => random.Next(20) == 0 ? double.NaN : random.Next(1, 1000) / 10d).ToArray()))]);
        var (engine, reference) = (Engine(), Reference());
        for (var i = 0; i < reference.Count; i++)
        {
            var (region, year) = (i / Years, 2006 + (i % Years));
            if (!reference[i].Outcomes.Select((o, aim) => engine.Status(aim, region, year) == o.Status).All(same => same))
            {
                throw new InvalidOperationException($"Engine and reference differ for R{region} in {year}.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Regions * Targets * Years)]
    public PanelEvaluation Engine() => _policy.Evaluate(_panel, _oneThread);

    [Benchmark(OperationsPerInvoke = Regions * Targets * Years)]
    public PanelEvaluation EngineTwoThreads() => _policy.Evaluate(_panel, _twoThreads);

    /// <summary>Region by region in exact numbers, with figures and reasons; of a few regions only.</summary>
    [Benchmark(OperationsPerInvoke = RegionsOfReference * Targets * Years)]
    public List<PolicyEvaluation> Reference() =>
    [
        .. from region in Enumerable.Range(0, RegionsOfReference)
           let observations = ObservationsOf(region).ToList()
           from year in Enumerable.Range(2006, Years)
           select _policy.Evaluate(observations, $"R{region}", year),
    ];

    private IEnumerable<Observation> ObservationsOf(int region) =>
        from column in _panel.Columns
        from year in Enumerable.Range(0, Years)
        let value = column.Values.Span[(region * Years) + year]
        where !double.IsNaN(value)
        select new Observation($"R{region}", column.Name, 2006 + year, Rational.FromShortest(value));
}
