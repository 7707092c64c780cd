using System.Globalization;
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
    private const int Provinces = 30;
    private const int Regions = 3_000;
    private const int Targets = 100;
    private const int Years = 20;
    private const int RegionsOfReference = 3;

    private static readonly string[] Own =
        [">= 50 by 2025", "<= 80 by 2020, <= 60 by 2025", "in 20..90 by 2025", "rising 2006..2025", "growth >= 3% yearly 2006..2025", "growth >= 40% total 2006..2025", "< 75.5 by 2022", ">= 0.5 by 2010"];

    private static readonly string[] Elsewhere =
        ["top 10 among siblings by 2025", ">= ({0} of parent) by 2025", ">= (mean({0} over siblings)) by 2025", "growth >= ({1} growth) total 2006..2025", "as parent by 2025", "< (median({0} over siblings) * 1.2) by 2022"];

    private readonly VectorOptions _oneThread = new() { Threads = 1 };
    private readonly VectorOptions _twoThreads = new() { Threads = 2 };
    private Policy _policy = null!;
    private FigurePanel _panel = null!;

    /// <summary>How many of the hundred targets look at figures or targets of other regions.</summary>
    [Params(0, 30)]
    public int LookElsewhere { get; set; }

    /// <summary>Draws the figures, and holds the engine to the reference.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var observed = Enumerable.Range(0, Targets).Where(i => i % 4 != 3).ToList();
        var regions = Enumerable.Range(0, Regions).ToLookup(r => r % Provinces, r => $"R{r}");
        var lines = regions.Select(p => $"region {p.First()} {{ {string.Join(", ", p.Skip(1))} }}")
            .Concat(Enumerable.Range(0, Targets).SelectMany(i => new[] { "@better higher", i % 4 == 3 ? $"indicator I{i} = I{i - 1} / I{i - 2} * 50" : $"indicator I{i}", $"target I{i} {Aim(i)}" }))
            .Concat(LookElsewhere == 0 ? [] : Enumerable.Range(0, LookElsewhere).Where(i => i % Elsewhere.Length == 4).Select(i => $"target I{i} for R0 >= 50 by 2025"));
        _policy = Policy.Parse(string.Join('\n', lines));
        var random = new Random(1);
        var missing = LookElsewhere == 0 ? 20 : 5_000;
        _panel = new FigurePanel(
            [.. Enumerable.Range(0, Regions).Select(r => $"R{r}")],
            2006,
            Years,
            [.. observed.Select(i => new NumberColumn($"I{i}", Enumerable.Range(0, Regions * Years).Select(_ => random.Next(missing) == 0 ? double.NaN : random.Next(1, 1000) / 10d).ToArray()))]);
        var (engine, reference) = (Engine(), Reference());
        if (engine.Aims.Any(a => !a.IsColumnar))
        {
            throw new InvalidOperationException("An aim is decided region by region.");
        }

        foreach (var one in reference)
        {
            var statuses = Enumerable.Range(0, engine.Aims.Length).Select(a => (engine.Aims[a].Aim, engine.Status(a, engine.Panel.Regions.IndexOf(one.Region), one.AsOf.Year))).Where(a => a.Item2 is not null);
            if (!one.Outcomes.Select(o => (o.Aim, (TargetStatus?)o.Status)).SequenceEqual(statuses))
            {
                throw new InvalidOperationException($"Engine and reference differ for {one.Region} in {one.AsOf}.");
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

    private string Aim(int i) => i < LookElsewhere
        ? string.Format(CultureInfo.InvariantCulture, Elsewhere[i % Elsewhere.Length], $"I{i}", $"I{(i / 4 * 4) + ((i + 1) % 3)}")
        : Own[i % Own.Length];

    // What an evaluation of one region looks at: its own figures, and those of its province.
    private IEnumerable<Observation> ObservationsOf(int region) =>
        from column in _panel.Columns
        from near in LookElsewhere == 0 ? [region] : Enumerable.Range(0, Regions).Where(r => r % Provinces == region % Provinces)
        from year in Enumerable.Range(0, Years)
        let value = column.Values.Span[(near * Years) + year]
        where !double.IsNaN(value)
        select new Observation($"R{near}", column.Name, 2006 + year, Rational.FromShortest(value));
}
