using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Tests.Backends.Vectors;

/// <summary>What one stage leaves for another.</summary>
public sealed class StageTests
{
    private static readonly ColumnBatch Batch = new(
        new NumberColumn("x", new[] { 0.001, 0.14, 0.16, 7 }),
        new DateColumn("day", new[] { 1, -1, -1, 3 }),
        new TruthColumn("p", new sbyte[] { 1, 0, 1, 0 }));

    [Fact]
    public void What_stands_in_for_a_missing_day_need_not_be_whole()
    {
        var sketch = new PlanSketch();
        var given = sketch.Op(PlanOp.OrElse, sketch.Day("day"), sketch.Number("x"));
        sketch.NextStage();
        var rounded = sketch.Op(PlanOp.Round, given, sketch.Constant(1));
        var isOver = sketch.Op(PlanOp.Less, sketch.Constant(Rational.Create(14, 100)), given);

        Check.Exactly(sketch.Want(rounded, isOver).Build(), Batch);
    }

    [Fact]
    public void A_truth_may_be_a_key_in_one_stage_and_say_who_counts_in_the_next()
    {
        var sketch = new PlanSketch();
        var (x, p) = (sketch.Number("x"), sketch.Truth("p"));
        var label = sketch.FirstCase((sketch.Op(PlanOp.Less, x, sketch.Constant(1)), "L0"));
        var most = sketch.Group(Statistic.Max, x, -1, p, label);
        sketch.NextStage();
        var mean = sketch.Group(Statistic.Mean, x, p);

        Check.Exactly(sketch.Want(most, mean).Build(), Batch);
    }
}
