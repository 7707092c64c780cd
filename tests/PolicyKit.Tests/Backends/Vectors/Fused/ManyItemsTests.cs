using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Tests.Backends.Vectors.Fused;

/// <summary>Scores of so many items that they are more than one compiled loop.</summary>
public sealed class ManyItemsTests
{
    [Property(MaxTest = 12, Arbitrary = [typeof(Seeds)])]
    public void Scores_of_many_items_are_those_of_exact_arithmetic(int seed)
    {
        var random = new Random(seed);
        var sketch = new PlanSketch();
        int[] columns = [sketch.Number("税收"), sketch.Number("增加值"), sketch.Number("用地"), sketch.Number("能耗")];
        int[] items = [.. Enumerable.Range(0, random.Next(20, 70)).Select(_ => Item())];
        var total = items.Aggregate((a, b) => sketch.Op(PlanOp.Add, a, b));
        var isHigh = sketch.Op(PlanOp.AtMost, sketch.Constant(80), total);
        var grade = sketch.FirstCase((isHigh, "L0"), (sketch.Op(PlanOp.AtMost, sketch.Constant(0), total), "L1"));
        var rows = random.Next(1, 700);

        Check.Exactly(sketch.Want([items[0], total, isHigh, grade]).Build(), new ColumnBatch(
            Column("税收", rows, r => r.Next(-200, 1000) / 10.0),
            Column("增加值", rows, r => r.Next(1000)),
            Column("用地", rows, r => r.Next(r.Next(20) == 0 ? 0 : 1, 9) / 8.0),
            Column("能耗", rows, r => r.Next(1, 40) / 4.0)));

        int Item()
        {
            var (a, b, c) = (Pick(), Pick(), columns[random.Next(2, 4)]);
            var ratio = sketch.Op(PlanOp.Divide, sketch.Op(PlanOp.Add, a, sketch.Op(PlanOp.Multiply, b, Share())), c);
            return random.Next(3) switch
            {
                0 => sketch.Op(PlanOp.Min, ratio, Share()),
                1 => sketch.Op(PlanOp.Multiply, ratio, Share()),
                _ => sketch.Op(PlanOp.Round, ratio, sketch.Constant(2)),
            };
        }

        int Pick() => columns[random.Next(4)];

        int Share() => sketch.Constant((Rational)random.Next(1, 100) / 10);

        NumberColumn Column(string name, int count, Func<Random, double> draw) =>
            new(name, Enumerable.Range(0, count).Select(_ => draw(random)).ToArray());
    }
}
