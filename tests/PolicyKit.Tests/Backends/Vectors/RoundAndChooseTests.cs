using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Tests.Backends.Vectors;

public sealed class RoundAndChooseTests
{
    private static readonly double[] Values =
    [
        0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.05, 0.15, 0.25, 0.35, 1.005, 2.675, -2.675, 0.49999999999999994, 0.50000000000000011, 4503599627370495.5,
        4503599627370497.5, 9007199254740993, 1e15, 1e22, 1e300, -1e308, 5e-324, 0.0000000000005, 0.00000000000049999, 123456.789, double.NaN,
    ];

    [Fact]
    public void Halves_are_rounded_away_from_zero_at_any_number_of_places()
    {
        var sketch = new PlanSketch();
        var x = sketch.Number("x");
        var third = sketch.Op(PlanOp.Divide, x, sketch.Constant(3));
        foreach (var places in Enumerable.Range(0, 13))
        {
            var rounded = sketch.Op(PlanOp.Round, x, sketch.Constant(places));
            var back = sketch.Op(PlanOp.Round, sketch.Op(PlanOp.Multiply, third, sketch.Constant(3)), sketch.Constant(places));
            sketch.Want(rounded, back, sketch.Op(PlanOp.Equal, rounded, back));
        }

        Check.Exactly(sketch.Build(), new ColumnBatch(new NumberColumn("x", Values)));
    }

    [Fact]
    public void Only_what_lies_at_a_half_is_left_to_exact_arithmetic()
    {
        var sketch = new PlanSketch();
        var rounded = sketch.Op(PlanOp.Round, sketch.Number("x"), sketch.Constant(1));
        var plan = sketch.Want(rounded).Build();
        var batch = new ColumnBatch(new NumberColumn("x", new[] { 7, -3, 0.31, 0.349, 0.3501, -12.34 }));

        var result = new VectorEngine(plan).Run(batch, () => throw new InvalidOperationException("asked"));

        Assert.Equal([7, -3, 0.3, 0.3, 0.4, -12.3], ((NumberResult)result.Slots[rounded]).Values);
        Assert.Equal(1, Check.Exactly(plan, new ColumnBatch(new NumberColumn("x", new[] { 0.35 }))).Questions / Check.Runs);
    }

    [Theory]
    [InlineData(PlanOp.Min, 1, false)]
    [InlineData(PlanOp.Min, 1, true)]
    [InlineData(PlanOp.Max, -1, false)]
    [InlineData(PlanOp.Max, -1, true)]
    public void What_leaves_the_range_of_doubles_on_the_way_is_capped_exactly(PlanOp op, int side, bool isFixed)
    {
        var sketch = new PlanSketch();
        var (x, y, cap) = (sketch.Number("x"), sketch.Number("y"), sketch.Constant(5 * side));
        var beyond = isFixed ? sketch.Constant(Rational.Create(System.Numerics.BigInteger.Pow(10, 400), 1)) : sketch.Op(PlanOp.Multiply, y, y);
        var capped = sketch.Op(op, sketch.Op(PlanOp.Multiply, x, beyond), cap);
        var plan = sketch.Want(capped).Build();
        double[] values = [.. Enumerable.Range(0, 130).Select(i => (double)(i % 2 * side))];
        var batch = new ColumnBatch(new NumberColumn("x", values), new NumberColumn("y", Array.ConvertAll(values, _ => 1e300)));

        var result = new VectorEngine(plan).Run(batch, () => new ExactInterpreter(plan, batch));

        Assert.Equal(values.Select(v => v * 5), ((NumberResult)result.Slots[capped]).Values);
    }

    [Fact]
    public void One_of_two_numbers_is_chosen_and_the_other_does_not_matter()
    {
        var sketch = new PlanSketch();
        var (p, x, y) = (sketch.Truth("p"), sketch.Number("x"), sketch.Number("y"));
        var chosen = sketch.Op(PlanOp.Choose, p, x, y);
        var batch = new ColumnBatch(
            new TruthColumn("p", new sbyte[] { 1, 0, -1, 1, 0 }),
            new NumberColumn("x", new[] { 1, 1, 1, double.NaN, double.NaN }),
            new NumberColumn("y", new[] { 2, 2, 2, 2, double.NaN }));

        var result = Check.Exactly(sketch.Want(chosen).Build(), batch);

        Assert.Equal<object?[]>([(Rational)1, (Rational)2, null, null, null], [.. Enumerable.Range(0, 5).Select(row => result[chosen, row])]);
    }
}
