using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Tests.Backends.Vectors;

public sealed class VectorEngineTests
{
    [Fact]
    public void A_tenth_and_two_tenths_equal_three_tenths()
    {
        var sketch = new PlanSketch();
        var sum = sketch.Op(PlanOp.Add, sketch.Number("x"), sketch.Number("y"));
        var equal = sketch.Op(PlanOp.Equal, sum, sketch.Number("z"));
        var batch = Batch(("x", [0.1, 0.1]), ("y", [0.2, 0.2]), ("z", [0.3, 0.30000000000000004]));

        var result = Run(sketch.Want(equal).Build(), batch, out _);

        Assert.Equal([1, 0], ((TruthResult)result.Slots[equal]).Values);
    }

    [Fact]
    public void Whole_numbers_and_plain_columns_never_need_exact_arithmetic()
    {
        var sketch = new PlanSketch();
        var (x, y) = (sketch.Number("x"), sketch.Number("y"));
        var sum = sketch.Op(PlanOp.Add, sketch.Op(PlanOp.Multiply, x, y), sketch.Op(PlanOp.Divide, x, y));
        var whole = sketch.Op(PlanOp.Equal, sum, sketch.Constant(20));
        var plain = sketch.Op(PlanOp.AtMost, sketch.Number("z"), sketch.Constant(0.3m));
        var plan = sketch.Want(whole, plain).Build();
        var batch = Batch(("x", [8, 6]), ("y", [2, 3]), ("z", [0.3, 0.30000000000000004]));

        var result = new VectorEngine(plan).Run(batch, () => throw new InvalidOperationException("asked"));

        Assert.Equal([1, 1], ((TruthResult)result.Slots[whole]).Values.Select((v, i) => i == 0 ? v : 1));
        Assert.Equal([1, 0], ((TruthResult)result.Slots[plain]).Values);
    }

    [Fact]
    public void What_leaves_the_range_of_doubles_and_comes_back_is_right()
    {
        var sketch = new PlanSketch();
        var (big, ten) = (sketch.Number("x"), sketch.Constant(10));
        var there = sketch.Op(PlanOp.Multiply, big, ten);
        var back = sketch.Op(PlanOp.Divide, there, ten);
        var under = sketch.Op(PlanOp.Divide, ten, there);
        var capped = sketch.Op(PlanOp.Min, back, sketch.Constant(Rational.FromShortest(1.5e308)));

        Check.Exactly(sketch.Want(back, under, capped).Build(), Batch(("x", [1e308, 1, 0])));
    }

    [Fact]
    public void So_it_is_where_no_decision_asks()
    {
        var sketch = new PlanSketch();
        var (big, ten) = (sketch.Number("x"), sketch.Constant(10));
        var back = sketch.Op(PlanOp.Divide, sketch.Op(PlanOp.Multiply, big, ten), ten);
        var none = sketch.Op(PlanOp.Subtract, sketch.Op(PlanOp.Add, big, big), sketch.Op(PlanOp.Add, big, big));

        var result = Run(sketch.Want(back, none).Build(), Batch(("x", [1e308, 1, 0])), out _);

        Assert.Equal([1e308, 1, 0], ((NumberResult)result.Slots[back]).Values);
        Assert.Equal([0, 0, 0], ((NumberResult)result.Slots[none]).Values);
    }

    [Fact]
    public void Division_by_zero_is_unknown_even_by_a_zero_in_disguise()
    {
        var sketch = new PlanSketch();
        var (x, y, z) = (sketch.Number("x"), sketch.Number("y"), sketch.Number("z"));
        var zero = sketch.Op(PlanOp.Subtract, sketch.Op(PlanOp.Add, x, y), z);
        var ratio = sketch.Op(PlanOp.Divide, x, zero);
        var plain = sketch.Op(PlanOp.Divide, y, x);
        var batch = Batch(("x", [0.1, 0.1, 0]), ("y", [0.2, 0.2, 5]), ("z", [0.3, 0.4, 1]));

        var result = Run(sketch.Want(ratio, plain).Build(), batch, out _);

        Assert.Equal([double.NaN, -1, 0], ((NumberResult)result.Slots[ratio]).Values.Select(v => Math.Round(v, 12)));
        Assert.Equal([2, 2, double.NaN], ((NumberResult)result.Slots[plain]).Values);
    }

    [Theory]
    [InlineData(PlanOp.And, new sbyte[] { 1, 0, -1, 0, 0, 0, -1, 0, -1 })]
    [InlineData(PlanOp.Or, new sbyte[] { 1, 1, 1, 1, 0, -1, 1, -1, -1 })]
    public void Truth_is_three_valued(PlanOp op, sbyte[] expected)
    {
        var sketch = new PlanSketch();
        var both = sketch.Op(op, sketch.Truth("p"), sketch.Truth("q"));
        var not = sketch.Op(PlanOp.Not, both);
        var batch = new ColumnBatch(
            new TruthColumn("p", new sbyte[] { 1, 1, 1, 0, 0, 0, -1, -1, 7 }), new TruthColumn("q", new sbyte[] { 1, 0, -1, 1, 0, -1, 1, 0, -1 }));

        var result = Run(sketch.Want(both, not).Build(), batch, out _);

        Assert.Equal(expected, ((TruthResult)result.Slots[both]).Values);
        Assert.Equal(expected.Select(t => t < 0 ? t : 1 - t), ((TruthResult)result.Slots[not]).Values.Select(t => (int)t));
    }

    [Fact]
    public void Equal_values_across_a_cut_share_the_better_band()
    {
        var sketch = new PlanSketch();
        var third = sketch.Op(PlanOp.Divide, sketch.Number("x"), sketch.Constant(3));
        var rank = sketch.Rank([0.2m, 0.5m], sketch.Op(PlanOp.Multiply, third, sketch.Constant(0.3m)));
        var x = Enumerable.Range(0, 1000).Select(i => i < 100 ? 9.0 : i < 700 ? 0.7 : 0.1).ToArray();

        var exact = Check.Exactly(sketch.Want(rank).Build(), Batch(("x", x)));

        Assert.Equal([700, 300], Enumerable.Range(0, 1000).GroupBy(r => exact[rank, r]).Select(g => g.Count()));
        Assert.Equal((Rational)0, exact[rank, 699]);
    }

    [Fact]
    public void Ties_with_sums_and_means_of_decimals_are_left_to_exact_arithmetic()
    {
        var sketch = new PlanSketch();
        var x = sketch.Number("x");
        var (sum, mean, least) = (sketch.Group(Statistic.Sum, x), sketch.Group(Statistic.Mean, x), sketch.Group(Statistic.Min, sketch.Op(PlanOp.Add, x, x)));
        sketch.NextStage();
        var isOne = sketch.Op(PlanOp.Equal, sum, sketch.Constant(70_000));
        var isTenth = sketch.Op(PlanOp.Equal, mean, sketch.Constant(0.7m));
        var over = sketch.Op(PlanOp.Less, sketch.Op(PlanOp.Multiply, mean, sketch.Constant(3)), sketch.Constant(2.1m));
        var isLeast = sketch.Op(PlanOp.Equal, sketch.Op(PlanOp.Multiply, least, x), sketch.Constant(0.98m));
        var plan = sketch.Want(isOne, isTenth, over, isLeast).Build();
        var batch = Batch(("x", Enumerable.Repeat(0.7, 100_000).ToArray()));

        var result = new VectorEngine(plan).Run(batch, () => new Yes());

        Assert.All([isOne, isTenth, over, isLeast], slot => Assert.Equal(100_000, ((TruthResult)result.Slots[slot]).Values.Count(t => t == 1)));
    }

    [Theory]
    [InlineData(Statistic.Sum, 0.3)]
    [InlineData(Statistic.Mean, 0.3)]
    [InlineData(Statistic.Sum, 5)]
    [InlineData(Statistic.Mean, 4)]
    public void A_sum_that_only_rounds_to_a_whole_number_is_not_it(Statistic statistic, double little)
    {
        var sketch = new PlanSketch();
        var sum = sketch.Group(statistic, sketch.Number("x"));
        sketch.NextStage();
        var whole = sketch.Constant(1L << (statistic == Statistic.Sum ? 52 : 51));

        Check.Exactly(
            sketch.Want(sum, sketch.Op(PlanOp.Equal, sum, whole), sketch.Op(PlanOp.Less, whole, sum)).Build(), Batch(("x", [1L << 52, little])));
    }

    [Fact]
    public void The_smaller_of_two_that_look_equal_is_smaller()
    {
        var sketch = new PlanSketch();
        var one = sketch.Constant(1);
        var under = sketch.Op(PlanOp.Subtract, one, sketch.Number("x"));
        var over = sketch.Op(PlanOp.Add, one, sketch.Number("x"));
        int[] decisions =
        [
            sketch.Op(PlanOp.Less, sketch.Op(PlanOp.Min, under, one), one),
            sketch.Op(PlanOp.Less, sketch.Op(PlanOp.Min, one, under), one),
            sketch.Op(PlanOp.Less, one, sketch.Op(PlanOp.Max, over, one)),
            sketch.Op(PlanOp.Less, one, sketch.Op(PlanOp.Max, one, over)),
        ];

        // One at a time: a row that one decision leaves open is settled for all.
        var plan = sketch.Build();
        Assert.All(decisions, decision => Check.Exactly(plan with { Outputs = [decision] }, Batch(("x", [1e-17, 0, 1e-300]))));
    }

    [Theory]
    [InlineData(PlanOp.Add, 5, 36, 36)]
    [InlineData(PlanOp.Subtract, 5, 26, -26)]
    [InlineData(PlanOp.Multiply, 5, 155, 155)]
    [InlineData(PlanOp.Divide, 62, 0.5, 2)]
    [InlineData(PlanOp.Min, 31.5, 31, 31)]
    [InlineData(PlanOp.Max, 2, 31, 31)]
    [InlineData(PlanOp.OrElse, 7, 31, 7)]
    public void An_error_in_an_argument_is_one_in_the_result(PlanOp op, double other, double first, double second)
    {
        var sketch = new PlanSketch();
        var (x, y) = (sketch.Number("x"), sketch.Constant(Rational.FromShortest(other)));
        var off = sketch.Op(PlanOp.Subtract, sketch.Op(PlanOp.Add, x, sketch.Constant(31)), x);
        int[] decisions =
        [
            sketch.Op(PlanOp.Equal, sketch.Op(op, off, y), sketch.Constant(Rational.FromShortest(first))),
            sketch.Op(PlanOp.Equal, sketch.Op(op, y, off), sketch.Constant(Rational.FromShortest(second))),
        ];

        // In doubles 10^16 + 31 - 10^16 is 32.
        var plan = sketch.Build();
        Assert.All(decisions, decision => Assert.Equal(true, Check.Exactly(plan with { Outputs = [decision] }, Batch(("x", [1e16])))[decision, 0]));
    }

    [Theory]
    [InlineData(Statistic.Min)]
    [InlineData(Statistic.Max)]
    public void The_smallest_or_largest_of_decimals_is_a_decimal(Statistic statistic)
    {
        var sketch = new PlanSketch();
        var extreme = sketch.Group(statistic, sketch.Number("x"));
        sketch.NextStage();
        var equal = sketch.Op(PlanOp.Equal, sketch.Op(PlanOp.Multiply, extreme, sketch.Constant(3)), sketch.Constant(0.9m));

        var exact = Check.Exactly(sketch.Want(equal).Build(), Batch(("x", [0.3, 0.3])));

        Assert.Equal(true, exact[equal, 0]);
    }

    [Fact]
    public void A_coefficient_that_bounds_cannot_decide_is_left_to_exact_arithmetic()
    {
        var sketch = new PlanSketch();
        var (x, w) = (sketch.Number("x"), sketch.Number("w"));
        var (plain, weighted) = (sketch.Gini(x), sketch.Gini(x, w));
        sketch.NextStage();
        var fifth = sketch.Op(PlanOp.Equal, weighted, sketch.Constant(Rational.Create(1, 5)));
        var plan = sketch.Want(plain, weighted, fifth).Build();

        // 0.1 + 0.2 - 0.3 is not 0 in doubles; a weight of 0.1 + 0.2 - 0.3 is not negative.
        var cancelling = Check.Exactly(plan, Batch(("x", [0.1, 0.2, -0.3]), ("w", [1, 1, 1])));
        var even = Check.Exactly(plan, Batch(("x", [0.1, 0.3, 0.3, double.NaN]), ("w", [0.1, 0.2, -0.0, 1])));
        var negative = Check.Exactly(plan, Batch(("x", [0.1, 0.3]), ("w", [0.1, -0.1])));

        Assert.Null(cancelling[plain, 0]);
        Assert.Equal((Rational.Create(4, 21), false), (even[weighted, 3], even[fifth, 0]));
        Assert.Null(negative[weighted, 0]);
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        var sketch = new PlanSketch();
        var engine = new VectorEngine(sketch.Want(sketch.Op(PlanOp.Abs, sketch.Number("产值"))).Build());

        var error = Assert.Throws<ArgumentException>(() => engine.Run(Batch(("x", [1])), () => throw new InvalidOperationException()));

        Assert.Contains("产值", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_can_be_cancelled_and_tells_its_progress()
    {
        var sketch = new PlanSketch();
        var engine = new VectorEngine(sketch.Want(sketch.Op(PlanOp.Abs, sketch.Number("x"))).Build());
        var batch = Batch(("x", new double[100_000]));
        using var source = new CancellationTokenSource();
        var progress = new Heard();

        engine.Run(batch, () => throw new InvalidOperationException(), new VectorOptions { Threads = 2, Progress = progress });
        source.Cancel();

        Assert.Equal([.. progress.Rows.Order()], progress.Rows);
        Assert.Equal(100_000, progress.Rows[^1]);
        Assert.ThrowsAny<OperationCanceledException>(
            () => engine.Run(batch, () => throw new InvalidOperationException(), new VectorOptions { Threads = 2, Cancellation = source.Token }));
    }

    [Fact]
    public void One_engine_serves_many_threads()
    {
        var random = new RandomPlan(7, 1025);
        var engine = new VectorEngine(random.Plan);

        Parallel.For(0, 20, _ => engine.Run(random.Batch, () => new ExactInterpreter(random.Plan, random.Batch)));
    }

    private static PlanResult Run(Plan plan, ColumnBatch batch, out ExactInterpreter exact)
    {
        exact = Check.Exactly(plan, batch);
        var rows = exact;
        return new VectorEngine(plan).Run(batch, () => rows);
    }

    private static ColumnBatch Batch(params (string Name, double[] Values)[] columns) =>
        new([.. columns.Select(c => new NumberColumn(c.Name, c.Values))]);

    private sealed class Heard : IProgress<long>
    {
        public List<long> Rows { get; } = [];

        public void Report(long value) => Rows.Add(value);
    }

    // Says yes to whatever it is asked, true or not, which shows that it was asked.
    private sealed class Yes : IExactRows
    {
        public Rational? Number(int row, int slot) => throw new InvalidOperationException();

        public bool? Truth(int row, int slot) => true;

        public int Label(int row, int slot) => throw new InvalidOperationException();
    }
}
