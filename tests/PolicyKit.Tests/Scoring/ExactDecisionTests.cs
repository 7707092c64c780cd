using PolicyKit.Backends.Reference;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Scoring;

namespace PolicyKit.Tests.Scoring;

/// <summary>Decisions that doubles get wrong, and the engine does not.</summary>
public sealed class ExactDecisionTests
{
    [Fact]
    public void A_tenth_and_two_tenths_are_three_tenths()
    {
        Assert.True(0.1 + 0.2 > 0.3, "in doubles they are more");

        Assert.Equal(["A", "A", "B"], Grades(
            "record R { a, b: number }\nscore S of R { x = (a + b) * 100 / 100 weight 100 }\ngrade G of S { A when S <= 30, B rest }",
            ("a", [0.1, 0.05, 0.1]), ("b", [0.2, 0.25, 0.20000000000000004])));
    }

    [Fact]
    public void A_tenth_of_68_212_208_is_6_821_220_and_eight_tenths()
    {
        Assert.True(68_212_208 * 0.1 > 6_821_220.8, "in doubles it is more");

        Assert.Equal(["A", "B"], Grades(
            "record R { 收入: 元 }\nscore S of R { 税 = 收入 * 10% / 1元 weight 100 base 100 }\ngrade G of S { A when S <= 6821220.8, B rest }",
            ("收入", [68_212_208, 68_212_209])));
    }

    [Fact]
    public void A_weighted_sum_that_is_80_is_at_least_80()
    {
        Assert.True((0.1 * 29) + (0.3 * 29) + (1.2 * 57) < 80, "in doubles it is less");

        Assert.Equal(["A", "B"], Grades(
            "record R { a, b, c: number }\nscore S of R { x = a weight 29; y = b weight 29; z = c weight 57 }\ngrade G of S { A when S >= 80, B rest }",
            ("a", [0.1, 0.1]), ("b", [0.3, 0.3]), ("c", [1.2, 1.1999999999999997])));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    public void A_record_on_the_cut_is_in_and_one_a_last_place_under_it_is_not(long compileFrom)
    {
        const int Count = 200_000;
        var random = new Random(3);
        var land = Enumerable.Range(0, Count).Select(_ => (double)random.Next(1, 10_000)).ToArray();
        var taxes = land.Select((l, row) => Beside((double)((decimal)l * 0.3m), (Place)(row % 4))).ToArray();
        var batch = new ColumnBatch(new NumberColumn("税", taxes), new NumberColumn("地", land));
        var plan = Policy.Parse("record R { 税, 地: number }\nscore S of R { x = 税 / 地 weight 100 }\ngrade G of S { A when S >= 30, B rest }").Scorer().Plan;
        var exact = new ExactRows(new ReferenceEvaluator(plan.Plan, batch));

        var result = new VectorEngine(plan.Plan).Run(batch, () => exact, new() { CompileFrom = compileFrom });

        var scores = new ScoreBatch(plan, result, batch, new(() => throw new InvalidOperationException("nothing is explained")));
        Assert.Equal(Enumerable.Range(0, Count).Select(row => (Place)(row % 4) is Place.On or Place.JustOver ? "A" : "B"), Enumerable.Range(0, Count).Select(row => scores.Grade(row)));
        Assert.Equal(Count / 4 * 3, exact.Rows.Count);
        Assert.All(exact.Rows, row => Assert.NotEqual(Place.Under, (Place)(row % 4)));
    }

    private static double Beside(double cut, Place place) => place switch
    {
        Place.JustUnder => Math.BitDecrement(cut),
        Place.JustOver => Math.BitIncrement(cut),
        Place.Under => cut * (1 - 1e-12),
        _ => cut,
    };

    private static IEnumerable<string?> Grades(string rules, params (string Name, double[] Values)[] columns)
    {
        var scores = Policy.Parse(rules).Scorer().Score(new ColumnBatch([.. columns.Select(c => new NumberColumn(c.Name, c.Values))]), new VectorOptions { Threads = 1 });
        return Enumerable.Range(0, scores.Count).Select(row => scores.Grade(row));
    }

    // Under it is far enough for doubles to tell, so exact arithmetic is not asked.
    private enum Place
    {
        JustUnder,
        On,
        JustOver,
        Under,
    }

    // Remembers the rows that exact arithmetic is asked for.
    private sealed class ExactRows(IExactRows rows) : IExactRows
    {
        public HashSet<int> Rows { get; } = [];

        public Rational? Number(int row, int slot) => Of(row).Number(row, slot);

        public bool? Truth(int row, int slot) => Of(row).Truth(row, slot);

        public int Label(int row, int slot) => Of(row).Label(row, slot);

        private IExactRows Of(int row)
        {
            Rows.Add(row);
            return rows;
        }
    }
}
