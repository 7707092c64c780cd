using PolicyKit.Data;

namespace PolicyKit.Benchmarks.Scoring;

/// <summary>The job as one writes it in C#: a plain loop over arrays, in doubles, no check of missing values, no exact decisions.</summary>
internal static class HandWritten
{
    public static (double[] Scores, int[] Grades) Run(ColumnBatch batch)
    {
        var tax = Of(batch, "税收");
        var value = Of(batch, "增加值");
        var research = Of(batch, "研发费用");
        var revenue = Of(batch, "营业收入");
        var land = Of(batch, "用地");
        var energy = Of(batch, "能耗");
        var emission = Of(batch, "排放");
        var people = Of(batch, "职工");
        var scores = new double[batch.RowCount];
        var grades = new int[batch.RowCount];
        for (var i = 0; i < scores.Length; i++)
        {
            var score =
                (Capped(tax[i] / land[i] / 24.097) * 30)
                + (Capped(value[i] / land[i] / 136.16) * 20)
                + (Capped(value[i] / energy[i] / 2.694) * 20)
                + (Capped(value[i] / emission[i] / 4929.81) * 10)
                + (Capped(value[i] / people[i] / 18.14) * 10)
                + (Capped(research[i] / revenue[i] / 0.0302) * 10);
            scores[i] = score;
            grades[i] = score >= 100 ? 0 : score >= 80 ? 1 : score >= 60 ? 2 : 3;
        }

        return (scores, grades);
    }

    private static double Capped(double ratio) => Math.Min(Math.Max(ratio, 0), 1.5);

    private static ReadOnlySpan<double> Of(ColumnBatch batch, string name) => ((NumberColumn)batch.Find(name)!).Values.Span;
}
