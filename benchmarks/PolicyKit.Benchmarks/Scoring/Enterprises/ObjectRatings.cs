using System.Linq.Expressions;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>The rating with fixed cut-offs over objects.</summary>
internal static class ObjectRatings
{
    private static readonly (string Value, string By)[] Properties =
    [
        (nameof(Enterprise.税收), nameof(Enterprise.用地)), (nameof(Enterprise.增加值), nameof(Enterprise.用地)),
        (nameof(Enterprise.增加值), nameof(Enterprise.能耗)), (nameof(Enterprise.增加值), nameof(Enterprise.排放)),
        (nameof(Enterprise.增加值), nameof(Enterprise.职工)), (nameof(Enterprise.研发费用), nameof(Enterprise.营业收入)),
    ];

    /// <summary>The score as rule engines for .NET make it: an expression compiled to a delegate, called for each object.</summary>
    public static Func<Enterprise, double> CompileScore()
    {
        var enterprise = Expression.Parameter(typeof(Enterprise));
        return Expression.Lambda<Func<Enterprise, double>>(Properties.Select((_, item) => Points(enterprise, item)).Aggregate(Expression.Add), enterprise).Compile();
    }

    /// <summary>Calls a compiled score for each object.</summary>
    public static (double[] Scores, int[] Grades) ByDelegate(Func<Enterprise, double> rule, Enterprise[] enterprises)
    {
        var scores = GC.AllocateUninitializedArray<double>(enterprises.Length);
        var grades = GC.AllocateUninitializedArray<int>(enterprises.Length);
        for (var i = 0; i < scores.Length; i++)
        {
            var score = rule(enterprises[i]);
            scores[i] = score;
            grades[i] = FixedRatingItems.Grade(score, enterprises[i].否决, enterprises[i].豁免);
        }

        return (scores, grades);
    }

    /// <summary>The job as a query.</summary>
    public static (double[] Scores, int[] Grades) ByLinq(Enterprise[] enterprises)
    {
        var scores = enterprises.Select(e =>
            Points(e.税收 / e.用地, e, 0) + Points(e.增加值 / e.用地, e, 1) + Points(e.增加值 / e.能耗, e, 2)
            + Points(e.增加值 / e.排放, e, 3) + Points(e.增加值 / e.职工, e, 4) + Points(e.研发费用 / e.营业收入, e, 5)).ToArray();
        return (scores, enterprises.Zip(scores, (e, score) => FixedRatingItems.Grade(score, e.否决, e.豁免)).ToArray());
    }

    private static double Points(double ratio, Enterprise e, int item) =>
        Math.Min(Math.Max(ratio / FixedRatingItems.Items[item].Base, 0), FixedRatingItems.Cap) * FixedRatingItems.Weights[item][e.Sector];

    private static BinaryExpression Points(ParameterExpression enterprise, int item)
    {
        var (value, by) = Properties[item];
        var ratio = Expression.Divide(
            Expression.Divide(Expression.Property(enterprise, value), Expression.Property(enterprise, by)), Expression.Constant(FixedRatingItems.Items[item].Base));
        var least = Expression.Call(typeof(Math), nameof(Math.Max), null, ratio, Expression.Constant(0.0));
        var capped = Expression.Call(typeof(Math), nameof(Math.Min), null, least, Expression.Constant(FixedRatingItems.Cap));
        return Expression.Multiply(
            capped, Expression.ArrayIndex(Expression.Constant(FixedRatingItems.Weights[item]), Expression.Property(enterprise, nameof(Enterprise.Sector))));
    }
}
