using System.Linq.Expressions;

namespace PolicyKit.Benchmarks.Scoring;

/// <summary>The job as rule engines for .NET do it: an expression compiled to a delegate, called for each object.</summary>
internal static class CompiledDelegate
{
    private static readonly (string Value, string By, double Base, double Weight)[] Items =
    [
        (nameof(Enterprise.税收), nameof(Enterprise.用地), 24.097, 30),
        (nameof(Enterprise.增加值), nameof(Enterprise.用地), 136.16, 20),
        (nameof(Enterprise.增加值), nameof(Enterprise.能耗), 2.694, 20),
        (nameof(Enterprise.增加值), nameof(Enterprise.排放), 4929.81, 10),
        (nameof(Enterprise.增加值), nameof(Enterprise.职工), 18.14, 10),
        (nameof(Enterprise.研发费用), nameof(Enterprise.营业收入), 0.0302, 10),
    ];

    public static Func<Enterprise, double> Compile()
    {
        var enterprise = Expression.Parameter(typeof(Enterprise));
        var points = Items.Select(i => Points(enterprise, i.Value, i.By, i.Base, i.Weight));
        return Expression.Lambda<Func<Enterprise, double>>(points.Aggregate(Expression.Add), enterprise).Compile();
    }

    public static (double[] Scores, int[] Grades) Run(Func<Enterprise, double> rule, Enterprise[] enterprises)
    {
        var scores = new double[enterprises.Length];
        var grades = new int[enterprises.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var score = rule(enterprises[i]);
            scores[i] = score;
            grades[i] = score >= 100 ? 0 : score >= 80 ? 1 : score >= 60 ? 2 : 3;
        }

        return (scores, grades);
    }

    private static BinaryExpression Points(ParameterExpression enterprise, string value, string by, double reference, double weight)
    {
        var ratio = Expression.Divide(Expression.Divide(Expression.Property(enterprise, value), Expression.Property(enterprise, by)), Expression.Constant(reference));
        var capped = Expression.Call(typeof(Math), nameof(Math.Min), null, Expression.Call(typeof(Math), nameof(Math.Max), null, ratio, Expression.Constant(0.0)), Expression.Constant(1.5));
        return Expression.Multiply(capped, Expression.Constant(weight));
    }
}
