using PolicyKit.Backends.Vectors.Sequences;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Tests.Backends.Vectors.Sequences;

/// <summary>Ranks of groups with more rows than are worked on at a time, which <see cref="Check"/> keeps low.</summary>
public sealed class SequenceRankingTests
{
    private static readonly Rational[] Cuts = [Rational.Create(1, 1000), Rational.Create(1, 5), Rational.Create(4, 5), 1];

    [Property]
    public void A_magnitude_rises_with_the_number(double a, double b) => Assert.True(
        double.IsNaN(a) || double.IsNaN(b) || a.CompareTo(b) * Magnitudes.Of(a).CompareTo(Magnitudes.Of(b)) >= 0, $"{a:R} {b:R}");

    [Fact]
    public void Both_zeros_have_the_same_magnitude() => Assert.Equal(Magnitudes.Of(0), Magnitudes.Of(-0.0));

    [Fact]
    public void Infinite_numbers_have_the_outermost_magnitudes() =>
        Assert.True(Magnitudes.Of(double.NegativeInfinity) < Magnitudes.Of(double.MinValue) && Magnitudes.Of(double.MaxValue) < Magnitudes.Of(double.PositiveInfinity));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Values_are_ranked_wherever_they_lie(int shape) => Ranked(Enumerable.Range(0, 1500).Select(i => shape switch
    {
        0 => i % 2 == 0 ? -0.0 : 0.0,
        1 => i % 3,
        2 => (i * 7919 % 1500 * 1e-3) - 0.75,
        _ => Math.Pow(-10, (i * 7919 % 600) - 300),
    }));

    [Fact]
    public void Only_rows_near_the_cuts_are_left_to_be_ranked()
    {
        var brackets = new RankBrackets([Magnitudes.Of(100)], [Magnitudes.Of(100)], cutsBefore: 1);
        int[] places = [7];

        Assert.True(brackets.IsOpen(99, 101));
        Assert.False(brackets.IsOpen(500, 501));
        Assert.Equal((1, 2), (brackets.BandOf(500), brackets.BandOf(5)));
        brackets.Leave(500, places);
        brackets.Leave(5, places);
        Assert.Equal([6], places);
    }

    // A value as it is, and one that rounding leaves open to its last bits.
    private static void Ranked(IEnumerable<double> values)
    {
        var sketch = new PlanSketch();
        var x = sketch.Number("x");
        var third = sketch.Op(PlanOp.Divide, x, sketch.Constant(3));
        var (rank, ofThird) = (sketch.Rank(Cuts, x), sketch.Rank(Cuts, third));
        sketch.NextStage();

        Check.Exactly(sketch.Want(rank, ofThird).Build(), new ColumnBatch(new NumberColumn("x", values.ToArray())));
    }
}
