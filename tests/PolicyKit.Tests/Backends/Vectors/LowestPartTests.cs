using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Tests.Backends.Vectors;

/// <summary>Quantiles, sums over the lowest and percent ranks of the engine: where they need a closer look, and where they do not.</summary>
public sealed class LowestPartTests
{
    private static readonly Rational[] Parts = [Rational.Create(1, 10), Rational.Create(1, 3), Rational.Create(1, 2), Rational.Create(999, 1000)];

    // Enough rows for several levels of buckets, bunched at one end as incomes are.
    [Property(MaxTest = 10, Arbitrary = [typeof(Seeds)])]
    public void Many_rows_are_narrowed_down_to_those_at_the_end(int seed, bool isWeighted, bool isWhole)
    {
        var random = new Random(seed);
        var rows = random.Next(1, 30_000);
        var sketch = new PlanSketch();
        var (value, weight) = (sketch.Number("x"), isWeighted ? sketch.Number("w") : -1);
        foreach (var part in Parts)
        {
            var quantile = sketch.Lowest(LowestPart.Quantile, part, value, weight);
            var sum = sketch.Lowest(LowestPart.Sum, part, value, weight);
            sketch.Want(quantile, sum);
        }

        sketch.Want(sketch.PercentRank(value, weight));
        var exact = Check.Exactly(sketch.Build(), Batch(
            ("x", Fill(rows, () => Math.Round(Math.Exp(random.NextDouble() * 12), isWhole ? 0 : 2))),
            ("w", Fill(rows, () => isWhole ? random.Next(4) : Math.Round(random.NextDouble() * 3, 1)))));

        Assert.True(exact.Questions == 0 || !isWhole);
    }

    [Fact]
    public void Whole_weights_and_plain_columns_never_need_exact_arithmetic()
    {
        var sketch = new PlanSketch();
        var (value, weight) = (sketch.Number("x"), sketch.Number("w"));
        var median = sketch.Lowest(LowestPart.Quantile, Rational.Create(1, 2), value, weight);
        var rank = sketch.PercentRank(value, weight);
        var plan = sketch.Want(median, rank).Build();

        var result = new VectorEngine(plan).Run(Batch(("x", [0.1, 0.1, 0.3, 0.2]), ("w", [1, 2, 1, 2])), () => throw new InvalidOperationException("asked"));

        Assert.Equal([0.15, 0.15, 0.15, 0.15], ((NumberResult)result.Slots[median]).Values.Select(v => Math.Round(v, 12)));
        Assert.Equal([0.25, 0.25, 11 / 12.0, 2 / 3.0], ((NumberResult)result.Slots[rank]).Values);
    }

    [Fact]
    public void Half_of_the_weight_up_to_a_value_is_told_exactly()
    {
        // In doubles 0.1 + 0.2 is over 0.3, so 1 would be the median; exactly it is half way between 1 and 2.
        var sketch = new PlanSketch();
        var median = sketch.Lowest(LowestPart.Quantile, Rational.Create(1, 2), sketch.Number("x"), sketch.Number("w"));
        var plan = sketch.Want(median).Build();

        var exact = Check.Exactly(plan, Batch(("x", [1, 1, 2]), ("w", [0.1, 0.2, 0.3])));

        Assert.Equal(Rational.Create(3, 2), exact[median, 0]);
        Assert.True(exact.Questions > 0);
    }

    [Fact]
    public void Values_that_doubles_cannot_tell_apart_share_a_percent_rank_only_if_they_are_equal()
    {
        // 0.1 + 0.2 is 0.3, and x·3 by 3 is x; what is one ulp off is not.
        var sketch = new PlanSketch();
        var rank = sketch.PercentRank(sketch.Op(PlanOp.Add, sketch.Number("x"), sketch.Number("y")));

        var exact = Check.Exactly(sketch.Want(rank).Build(), Batch(("x", [0.1, 0.3, 0.30000000000000004, 5]), ("y", [0.2, 0, 0, double.NaN])));

        Assert.Equal([Rational.Create(1, 3), Rational.Create(1, 3), Rational.Create(5, 6), null], Enumerable.Range(0, 4).Select(row => exact[rank, row]));
    }

    [Fact]
    public void What_a_threshold_at_the_median_decides_is_exact()
    {
        var sketch = new PlanSketch();
        var third = sketch.Op(PlanOp.Divide, sketch.Number("x"), sketch.Constant(3));
        var median = sketch.Lowest(LowestPart.Quantile, Rational.Create(1, 2), third);
        sketch.NextStage();
        var under = sketch.Op(PlanOp.Less, third, median);

        var exact = Check.Exactly(sketch.Want(under).Build(), Batch(("x", [0.1, 0.7, 0.7, 1, 0.2])));

        Assert.Equal([true, false, false, false, true], Enumerable.Range(0, 5).Select(row => exact[under, row]));
    }

    [Fact]
    public void What_is_out_of_the_range_of_doubles_is_in_order_all_the_same()
    {
        var sketch = new PlanSketch();
        var large = sketch.Op(PlanOp.Multiply, sketch.Number("x"), sketch.Constant(100));
        var (median, lowest, rank) = (
            sketch.Lowest(LowestPart.Quantile, Rational.Create(1, 3), large),
            sketch.Lowest(LowestPart.Sum, Rational.Create(1, 3), large),
            sketch.PercentRank(large));

        Check.Exactly(sketch.Want(median, lowest, rank).Build(), Batch(("x", [1e308, 1, -1e308, 1e307])));
    }

    private static ColumnBatch Batch(params (string Name, double[] Values)[] columns) =>
        new([.. columns.Select(c => new NumberColumn(c.Name, c.Values))]);

    private static double[] Fill(int rows, Func<double> make) => [.. Enumerable.Range(0, rows).Select(_ => make())];
}
