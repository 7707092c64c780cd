using PolicyKit.Assessment;
using PolicyKit.Backends.Reference;
using PolicyKit.Backends.Vectors;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Scoring;

namespace PolicyKit.Tests.Differential;

/// <summary>The vector engine decides as the reference does, from text to grade.</summary>
public sealed class DifferentialTests
{
    // Sums of a few numbers up to 10^7 that cancel keep this much; decisions have no tolerance.
    private const double Tolerance = 1e-6;

    [ManyCases(2000, Arbitrary = [typeof(Policies)])]
    public void Engine_and_reference_agree(GeneratedCase generated)
    {
        var scorer = PolicyKit.Policy.Parse(generated.Policy).Scorer();
        var plan = scorer.Plan.Plan;
        var batch = generated.ToBatch();
        var reference = new ReferenceEvaluator(plan, batch);

        Assert.Empty(PlanVerifier.FaultsOf(plan));
        var result = new VectorEngine(plan).Run(batch, () => reference, new VectorOptions { Threads = 1 });

        AssertSame(plan, batch.RowCount, reference, result);
    }

    [ManyCases(1000, Arbitrary = [typeof(Policies)])]
    public void They_agree_on_the_figures_of_regions(GeneratedCase generated)
    {
        var bound = BindingCheck.Compile(generated.Policy).Bound;
        var plan = Assert.Single(Planner.PlanRecordFigures(bound));
        foreach (var level in (int[])[0, 1, 2])
        {
            var records = new LevelOfRecords(plan, bound.RecordFigures[0].Symbol.RegionColumn, generated.ToBatch(), new RegionTree(bound.Regions), level);

            Assert.Empty(PlanVerifier.FaultsOf(plan.Plan));
            var result = new VectorEngine(plan.Plan).Run(records.Records, () => records.Evaluator, new VectorOptions { Threads = 1 });
            AssertSame(plan.Plan, records.Records.RowCount, records.Evaluator, result);
        }
    }

    [Property(MaxTest = 30, Arbitrary = [typeof(Policies)])]
    public void Any_number_of_threads_gives_the_same_bits(GeneratedCase generated)
    {
        var scorer = PolicyKit.Policy.Parse(generated.Policy).Scorer();
        var batch = Repeat(generated, 40_000).ToBatch();

        var one = scorer.Score(batch, new VectorOptions { Threads = 1 });

        foreach (var threads in (int[])[2, 5])
        {
            AssertSameBits(one, scorer.Score(batch, new VectorOptions { Threads = threads }));
        }
    }

    private static GeneratedCase Repeat(GeneratedCase generated, int rows) =>
        generated with { Records = [.. Enumerable.Range(0, rows).Select(i => generated.Records[i % generated.Records.Length])] };

    private static void AssertSameBits(ScoreBatch expected, ScoreBatch actual)
    {
        Assert.True(expected.Scores.SequenceEqual(actual.Scores) || expected.Scores.ToArray().Select(BitConverter.DoubleToInt64Bits).SequenceEqual(actual.Scores.ToArray().Select(BitConverter.DoubleToInt64Bits)));
        Assert.True(expected.GradeCodes().SequenceEqual(actual.GradeCodes()));
    }

    private static void AssertSame(Plan plan, int rows, ReferenceEvaluator reference, PlanResult result)
    {
        foreach (var slot in plan.Outputs)
        {
            for (var row = 0; row < rows; row++)
            {
                AssertSame(plan, slot, row, reference, result.Slots[slot]);
            }
        }
    }

    private static void AssertSame(Plan plan, int slot, int row, ReferenceEvaluator reference, SlotResult actual)
    {
        var where = $"slot {slot} ({plan.Slots[slot].Name}), row {row}";
        switch (actual)
        {
            case NumberResult numbers:
                var exact = reference.Number(row, slot)?.ToDouble();
                Assert.True(exact is null == double.IsNaN(numbers.Values[row]), $"{where}: {exact} and {numbers.Values[row]}");
                Assert.True(exact is null || Math.Abs(numbers.Values[row] - exact.Value) <= Tolerance * Math.Max(1, Math.Abs(exact.Value)), $"{where}: {exact} and {numbers.Values[row]}");
                break;
            case TruthResult truths:
                Assert.Equal(reference.Truth(row, slot) switch { true => 1, false => 0, _ => -1 }, truths.Values[row]);
                break;
            case TextResult texts:
                Assert.True(reference.Label(row, slot) == texts.Codes[row], $"{where}: {reference.Label(row, slot)} and {texts.Codes[row]}");
                break;
        }
    }
}
