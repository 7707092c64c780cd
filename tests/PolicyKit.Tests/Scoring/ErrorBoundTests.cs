using PolicyKit.Data;

namespace PolicyKit.Tests.Scoring;

/// <summary>How far off a score may be is told beside it.</summary>
public sealed class ErrorBoundTests
{
    private const string Rule = "record R { a, b: number?, c: number }\nscore S of R { 合计 = a + b + c weight 100 }";

    private static readonly ColumnBatch Batch = new(
        new NumberColumn("a", new[] { 0.1, 1000000000000000.1, double.NaN, 0.1 }),
        new NumberColumn("b", new[] { 0.2, -1e15, 1, 0.2 }),
        new NumberColumn("c", new[] { 0.3, 0.7, 1, -0.3 }));

    [Theory]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    public void A_score_is_within_its_bound_of_the_exact_one(long compileFrom)
    {
        var scores = Policy.Parse(Rule).Scorer(errorBounds: true).Score(Batch, new() { CompileFrom = compileFrom });

        var exact = new decimal[] { 60, 80, 0, 0 };
        foreach (var row in (int[])[0, 1, 3])
        {
            Assert.InRange((decimal)scores.ErrorBounds[row], 0, 100);
            Assert.True(Math.Abs((decimal)scores.Scores[row] - exact[row]) <= (decimal)scores.ErrorBounds[row], $"row {row}: {scores.Scores[row]:R} ± {scores.ErrorBounds[row]:R}");
        }

        Assert.InRange(scores.ErrorBounds[0], 1e-18, 1e-12);
        Assert.True(scores.ErrorBounds[1] > 1e-3, "what cancels out of large numbers is known less well");
        Assert.True(double.IsNaN(scores.ErrorBounds[2]), "an unknown score has no bound");
    }

    [Fact]
    public void A_rounded_score_is_the_double_nearest_to_its_decimal()
    {
        var scores = Policy.Parse("record R { a, b: number }\nscore S of R { 比 = round(a / b, 2) weight 100 base 100 }").Scorer(errorBounds: true).Score(new ColumnBatch(
            new NumberColumn("a", new[] { 1.005, 2.675, 1, -1.005, 2 }), new NumberColumn("b", new[] { 1.0, 1, 3, 1, 3 })));

        Assert.Equal([1.01, 2.68, 0.33, -1.01, 0.67], scores.Scores.ToArray());
    }

    [Fact]
    public void A_scorer_made_without_bounds_says_so()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Policy.Parse(Rule).Scorer().Score(Batch).ErrorBounds.ToArray());

        Assert.Equal("The scorer was made without error bounds.", error.Message);
    }
}
