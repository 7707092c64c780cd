using PolicyKit.Backends.Reference;
using PolicyKit.Data;
using PolicyKit.Numerics;

namespace PolicyKit.Tests.Backends.Reference;

public sealed class EvaluatorTests
{
    private const string Rule = """
        record R { v: number?, w: number, g: text }
        let rel of R = v / mean(v by g)
        score S of R { rel weight 60 base max(rel) missing average; w weight 40 base mean by g; each 0 .. 1.5 }
        grade G of S by g { D when v < 0, A top 20%, B to 80%, C rest }
        """;

    [Fact]
    public void Several_threads_that_read_in_any_order_see_what_one_sees()
    {
        var plan = Policy.Parse(Rule).Scorer().Plan;
        var batch = Batch(300);
        var alone = new ReferenceEvaluator(plan.Plan, batch);
        var shared = new ReferenceEvaluator(plan.Plan, batch);
        var expected = Enumerable.Range(0, 300).Select(r => (alone.Number(r, plan.Total), alone.Label(r, plan.Grades[0].Slot))).ToArray();
        var found = new (Rational?, int)[300];

        Parallel.For(0, 300, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            var row = i * 7 % 300;
            var label = shared.Label(row, plan.Grades[0].Slot);
            found[row] = (shared.Number(row, plan.Total), label);
        });

        Assert.Equal(expected, found);
        Assert.True(expected.Select(e => e.Item2).Distinct().Count() >= 4);
    }

    [Property(MaxTest = 50, EndSize = 40)]
    public void The_total_is_the_sum_of_the_points_and_no_item_leaves_its_caps((short V, byte W)[] rows)
    {
        if (rows.Length == 0)
        {
            return;
        }

        var table = TableCheck.Of(Rule, "v | w | g\n" + string.Join('\n', rows.Select((r, i) => $"{(r.V % 5 == 0 ? "?" : r.V)} | {r.W} | g{i % 3}")));
        for (var row = 0; row < rows.Length; row++)
        {
            var why = table.Explain(row);
            Assert.All(why.Items, i => Assert.True(i.Points is null || (i.Points.Value.Sign >= 0 && i.Points.Value <= i.Item.Weight * Rational.Create(3, 2))));
            Assert.Equal(why.Items.All(i => i.Points is not null) ? why.Items[0].Points + why.Items[1].Points : null, why.Total);
            Assert.Equal(why.Total is null || why.Grades[0].Label is null, !why.Reasons.IsEmpty);
        }
    }

    [Property]
    public void A_place_is_counted_from_the_best_and_shared_by_equals(sbyte[] values)
    {
        if (values.Length == 0)
        {
            return;
        }

        var table = TableCheck.Of(
            "record R { v: number }\nscore S of R { v weight 100 }\ngrade G of S { A top 20%, B to 2/3, C to 95%, D rest }", "v\n" + string.Join('\n', values));
        for (var row = 0; row < values.Length; row++)
        {
            var share = Rational.Create(values.Count(v => v > values[row]) + 1, values.Length);
            var expected = share <= 0.2m ? "A" : share <= Rational.Create(2, 3) ? "B" : share <= 0.95m ? "C" : "D";
            Assert.Equal(expected, table.Grade(row));
        }
    }

    private static ColumnBatch Batch(int count) => new(
        new NumberColumn("v", Enumerable.Range(0, count).Select(i => i % 11 == 0 ? double.NaN : (i * 37 % 101) - 5.5).ToArray()),
        new NumberColumn("w", Enumerable.Range(0, count).Select(i => (i * 13 % 29) / 10.0).ToArray()),
        TextColumn.Of("g", Enumerable.Range(0, count).Select(i => i % 17 == 0 ? null : $"g{i % 4}")));
}
