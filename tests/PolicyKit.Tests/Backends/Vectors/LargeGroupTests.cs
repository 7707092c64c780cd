using System.Collections.Immutable;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Tests.Backends.Vectors;

/// <summary>Groups large enough that ranks and coefficients are found by counting rows in buckets, and sums are taken four at a time.</summary>
public sealed class LargeGroupTests
{
    private static readonly ImmutableArray<string> Regions = ["杭州", "宁波", "丽水"];
    private static readonly Rational[] Cuts = [Rational.Create(1, 5), Rational.Create(4, 5), Rational.Create(19, 20)];

    // What values look like: evenly spread, with many ties, bunched at one end, all but the same, of very different sizes, with a few far out.
    private static readonly Func<Random, double>[] Shapes =
    [
        r => r.Next(100_000) / 100.0,
        r => r.Next(40) / 10.0,
        r => Math.Round(Math.Exp(r.NextDouble() * 12), 2),
        r => 80 + (r.Next(3) / 1e9),
        r => Math.ScaleB(r.Next(1, 1000), r.Next(-30, 30)),
        r => r.Next(1000) == 0 ? 1e15 : r.Next(100) - 50.5,
    ];

    [Property(MaxTest = 8, Arbitrary = [typeof(Seeds)])]
    public void Ranks_are_exact(int seed, bool isComputed, bool hasMember)
    {
        var random = new Random(seed);
        var sketch = new PlanSketch();
        var (x, y, region, counts) = (sketch.Number("x"), sketch.Number("y"), sketch.Text("地区"), sketch.Truth("规上"));
        var operand = isComputed ? sketch.Op(PlanOp.Divide, sketch.Op(PlanOp.Multiply, x, y), y) : x;
        var byRegion = sketch.Rank(Cuts, operand, hasMember ? counts : -1, region);
        var ofAll = sketch.Rank(Cuts, sketch.Op(PlanOp.Subtract, x, y), -1);

        Check.Exactly(sketch.Want(byRegion, ofAll).Build(), Draw(random));
    }

    [Property(MaxTest = 8, Arbitrary = [typeof(Seeds)])]
    public void Coefficients_and_sums_are_within_their_bounds(int seed, bool isRatio)
    {
        var random = new Random(seed);
        var sketch = new PlanSketch();
        var (x, y, region, counts) = (sketch.Number("x"), sketch.Number("y"), sketch.Text("地区"), sketch.Truth("规上"));
        var operand = isRatio ? sketch.Op(PlanOp.Divide, x, y) : sketch.Op(PlanOp.Add, x, y);
        var gini = sketch.Gini(operand, -1, counts, region);
        int[] sums =
        [
            sketch.Group(Statistic.Mean, operand, -1, region), sketch.Group(Statistic.Sum, x, counts, region), sketch.Group(Statistic.Mean, y, -1, region),
            sketch.Group(Statistic.Sum, sketch.Op(PlanOp.Multiply, x, y), -1, region), sketch.Group(Statistic.Mean, x, -1, region),
            sketch.Group(Statistic.Sum, operand, -1), sketch.Group(Statistic.Max, y, counts, region),
        ];
        sketch.NextStage();
        var multiples = sums.Select(sum => sketch.Op(PlanOp.Divide, operand, sum)).ToArray();
        var isOver = multiples.Select(m => sketch.Op(PlanOp.Less, sketch.Constant(1), m)).ToArray();

        Check.Exactly(sketch.Want([gini, .. sums, .. multiples, .. isOver]).Build(), Draw(random));
    }

    [Fact]
    public void The_record_on_the_line_is_in_however_many_are_equal_to_it()
    {
        // 20 % of 5,000 is 1,000: the 1,000th from the best has 4, as have the 600 after it, who share its place.
        var values = Enumerable.Range(0, 5000).Select(i => i < 900 ? 5 : i < 1700 ? 4 : i / 5000.0).Reverse().ToArray();
        var sketch = new PlanSketch();
        var band = sketch.Rank([Rational.Create(1, 5)], sketch.Op(PlanOp.Divide, sketch.Number("x"), sketch.Constant(Rational.Create(3, 10))), -1);

        var exact = Check.Exactly(sketch.Want(band).Build(), new ColumnBatch(new NumberColumn("x", values)));

        Assert.Equal(1700, Enumerable.Range(0, 5000).Count(row => exact[band, row] is Rational { Sign: 0 }));
    }

    [Fact]
    public void A_truth_may_say_both_which_rows_count_and_of_which_group_they_are()
    {
        var sketch = new PlanSketch();
        var (x, counts) = (sketch.Number("x"), sketch.Truth("规上"));
        var (sum, rank) = (sketch.Group(Statistic.Sum, x, counts, counts), sketch.PercentRank(x, -1, counts, counts));

        var exact = Check.Exactly(sketch.Want(sum, rank).Build(), new ColumnBatch(new NumberColumn("x", new double[] { 1, 2, 4 }), new TruthColumn("规上", new sbyte[] { 1, 0, 1 })));

        Assert.Equal(new object?[] { (Rational)5, Rational.Zero, (Rational)5 }, Enumerable.Range(0, 3).Select(row => exact[sum, row]));
        Assert.Equal(new object?[] { Rational.Create(1, 4), null, Rational.Create(3, 4) }, Enumerable.Range(0, 3).Select(row => exact[rank, row]));
    }

    private static ColumnBatch Draw(Random random)
    {
        var rows = random.Next(3100, 4000);
        var (first, second) = (Shapes[random.Next(Shapes.Length)], Shapes[random.Next(Shapes.Length)]);
        var missing = random.Next(3) == 0;
        return new ColumnBatch(
            new NumberColumn("x", Fill(() => missing && random.Next(20) == 0 ? double.NaN : first(random))),
            new NumberColumn("y", Fill(() => second(random))),
            new TextColumn("地区", Fill(() => random.Next(missing ? -1 : 0, Regions.Length)), Regions),
            new TruthColumn("规上", Fill(() => (sbyte)random.Next(missing ? -1 : 0, 2))));

        T[] Fill<T>(Func<T> make) => [.. Enumerable.Range(0, rows).Select(_ => make())];
    }
}
