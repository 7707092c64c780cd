using PolicyKit.Data;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Scoring;

/// <summary>Columns over a host's own memory.</summary>
public sealed class ColumnDoorTests
{
    private const string Rule = """
        record R { 数: number, 真: bool, 日: date, 期: period, 类: category(甲, 乙) }
        score S of R where 真 and 类 is 甲 and 日 > 2021-01-01 and 期 > 2021 { 数 weight 1 }
        """;

    [Fact]
    public void No_kind_of_column_copies_what_it_is_made_over()
    {
        var (numbers, truths, days, periods, codes) = (new double[1], new sbyte[1], new int[1], new Period?[1], new int[1]);
        var batch = new ColumnBatch(
            new NumberColumn("数", numbers), new TruthColumn("真", truths), new DateColumn("日", days), new PeriodColumn("期", periods), new TextColumn("类", codes, ["乙", "甲"]));
        var scorer = Policy.Parse(Rule).Scorer();

        Assert.Equal(double.NaN, scorer.Score(batch).Scores[0]);
        (numbers[0], truths[0], days[0], periods[0], codes[0]) = (7, 1, new DateOnly(2022, 1, 1).DayNumber, Period.OfYear(2022), 1);
        Assert.Equal(7, scorer.Score(batch).Scores[0]);
    }

    [Fact]
    public void To_score_a_part_of_a_batch_copies_nothing_either()
    {
        double[] numbers = [1, 2, 3];
        var part = new NumberColumn("数", numbers.AsMemory(1, 1));

        numbers[1] = 5;

        Assert.Equal([5], Policy.Parse("record R { 数: number }\nscore S of R { 数 weight 1 }").Scorer().Score(new ColumnBatch(part)).Scores.ToArray());
    }

    [Fact]
    public void Results_are_columns()
    {
        var batch = Policy.Parse("record R { a, b: number, ok: bool }\nscore S of R where ok { x = a / b weight 100 }\ngrade G of S { 高 when S > 100, 低 rest }").Scorer().Score(new ColumnBatch(
            new NumberColumn("a", new[] { 2, 1, 1, double.NaN, 1 }), new NumberColumn("b", new double[] { 1, 1, 0, 1, 0 }), new TruthColumn("ok", new sbyte[] { 1, 1, 1, 1, 0 })));

        Assert.Equal([200, 100, double.NaN, double.NaN, double.NaN], batch.Scores.ToArray());
        Assert.Equal([200, 100, double.NaN, double.NaN, double.NaN], batch.ItemPoints(0).ToArray());
        Assert.Equal([0, 1, -1, -1, -1], batch.GradeCodes().ToArray());
        Assert.Equal(["高", "低"], batch.Gradings[0].Labels.ToArray());
        Assert.Equal([-1, -1, 0, 1, 2], batch.ReasonCodes.ToArray());
        Assert.Equal(["b is 0 and cannot divide", "a is missing", "ok is false, so the rule does not apply"], batch.Reasons.Select(r => Assert.Single(r).English));
    }

    [Fact]
    public void Reasons_of_many_records_are_few()
    {
        double[] Values(int gap) => [.. Enumerable.Range(0, 10_000).Select(i => i % gap == 0 ? double.NaN : i)];
        var batch = Policy.Parse("record R { a, b: number }\nscore S of R { x = a + b weight 100 }").Scorer().Score(
            new ColumnBatch(new NumberColumn("a", Values(2)), new NumberColumn("b", Values(3))));

        Assert.Equal(3, batch.Reasons.Length);
        Assert.All(Enumerable.Range(0, 10_000), row => Assert.Equal(batch.WhyUnknown(row).ToArray(), batch.ReasonCodes[row] < 0 ? [] : [.. batch.Reasons[batch.ReasonCodes[row]]]));
    }

    [Fact]
    public void Item_points_are_kept_only_when_they_are_asked_for()
    {
        var batch = Policy.Parse("record R { a, b: number }\nscore S of R { a weight 60; b weight 40 }").Scorer(itemPoints: false).Score(
            new ColumnBatch(new NumberColumn("a", new double[] { 1 }), new NumberColumn("b", new double[] { 1 })));

        Assert.Equal([100], batch.Scores.ToArray());
        Assert.Throws<InvalidOperationException>(() => batch.ItemPoints(0).ToArray());
    }
}
