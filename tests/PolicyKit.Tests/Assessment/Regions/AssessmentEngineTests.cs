using PolicyKit.Backends.Reference;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Plans;
using PolicyKit.Results;
using EngineCheck = PolicyKit.Tests.Backends.Vectors.Check;

namespace PolicyKit.Tests.Assessment.Regions;

/// <summary>An assessment's plans, run by the vector engine, give what the reference gives.</summary>
public sealed class AssessmentEngineTests
{
    private const int Regions = 60;

    private const string Lines = """
        G {
          A weight 10 by efficacy 60
          B weight 15 by minmax from 0 to 50 missing zero
          C weight 5 by percentile missing average
        }
        H {
          D weight 20 by rank
          E weight 10 by distance to 30
        }
        F weight 20 by places 100, 80, 50 rest 10
        I weight 10 by met >= 20 missing none
        J weight 10 by zscore
        missing exclude
        each 0 .. 1.2
        bonus 3 when A > 40
        deduct 2 when B < 5
        veto when C > 48
        combine
        """;

    private static readonly string[] Names = ["A", "B", "C", "D", "E", "F", "I", "J"];

    private static readonly Dictionary<string, (string Indicator, Func<double, double> Of)> Conditions = new()
    {
        ["3 A > 40"] = ("A", v => v > 40 ? 3 : 0),
        ["-2 B < 5"] = ("B", v => v < 5 ? -2 : 0),
        ["C > 48"] = ("C", v => v > 48 ? 1 : 0),
    };

    [Theory]
    [InlineData("sum", 7, 1)]
    [InlineData("mean", 40, 2)]
    [InlineData("sum", 700, 3)]
    public void The_engine_agrees_with_exact_arithmetic_on_random_regions(string combination, int regions, int seed)
    {
        var random = new Random(seed);
        var plan = PlanOf(combination, regions);

        for (var i = 0; i < (regions < 100 ? 30 : 2); i++)
        {
            var batch = Batch(plan, regions, random);
            EngineCheck.Once(plan.Marks, batch, random);
            EngineCheck.Once(plan.Squares!, batch, random);
        }
    }

    [Fact]
    public void The_engine_gives_the_totals_and_places_of_the_policy()
    {
        var random = new Random(5);
        var figures = Names.Select(n => $"{n}: {string.Join(' ', Enumerable.Range(0, Regions).Select(_ => random.Next(12) == 0 ? "–" : $"{random.Next(50)}"))}").ToArray();
        var policy = Policy.Parse(RegionCheck.PolicyOf($"{Lines.Replace("by zscore", "by minmax", StringComparison.Ordinal)} sum", figures));
        var plan = policy.AssessmentPlanOf(null);
        var observed = RegionCheck.Observations(figures).ToDictionary(o => (o.Region, o.Indicator), o => o.Value.ToDouble());
        var columns = Names.Select(n => Column(n, n, v => v)).Concat(Conditions.Select(c => Column(c.Key, c.Value.Indicator, c.Value.Of)));
        var batch = new ColumnBatch([.. columns]);

        var result = new VectorEngine(plan.Totals).Run(batch, () => new ReferenceEvaluator(plan.Totals, batch));

        var expected = RegionCheck.InOrder(policy.Assess(null, RegionCheck.Observations(figures))).ToList();
        Assert.Equal(expected.Select(r => r.Place ?? double.NaN), Numbers(result, plan.Place));
        Assert.Equal(expected.Select(r => Math.Round(r.Total?.ToDouble() ?? double.NaN, 9)), Numbers(result, plan.Total).Select(v => Math.Round(v, 9)));
        Assert.Contains(expected, r => r.Place > 10);

        Column Column(string name, string indicator, Func<double, double> of) => new NumberColumn(
            name, Enumerable.Range(1, Regions).Select(i => observed.TryGetValue(($"R{i}", indicator), out var value) ? of(value) : double.NaN).ToArray());
    }

    private static AssessmentPlan PlanOf(string combination, int regions)
    {
        var figures = Names.Select(n => $"{n}{(n is "C" or "E" ? " lower" : "")}: {string.Join(' ', Enumerable.Repeat("1", regions))}").ToArray();
        return Policy.Parse(RegionCheck.PolicyOf($"{Lines} {combination}", figures)).AssessmentPlanOf(null);
    }

    private static ColumnBatch Batch(AssessmentPlan plan, int regions, Random random)
    {
        var most = random.Next(2) == 0 ? 6 : 50;
        var names = plan.Marks.Columns.Concat(plan.Squares!.Columns).Select(c => c.Name).Distinct();
        return new ColumnBatch([.. names.Select(n => (Column)new NumberColumn(n, Enumerable.Range(0, regions).Select(_ => Value(n, most, random)).ToArray()))]);
    }

    private static double Value(string column, int most, Random random) =>
        random.Next(15) == 0 ? double.NaN
        : Conditions.ContainsKey(column) ? random.Next(2)
        : column.StartsWith('\n') ? Math.Round((random.NextDouble() * 4) - 2, 6)
        : random.Next(most) / (random.Next(2) == 0 ? 1.0 : 10.0);

    private static double[] Numbers(PlanResult result, int slot) => ((NumberResult)result.Slots[slot]).Values;
}
