namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>The rating with fixed cut-offs as one writes it in C#: a plain loop over arrays.</summary>
internal static class ScalarLoop
{
    public static (double[] Scores, int[] Grades) Run(EnterpriseColumns data)
    {
        var (tax, value, research, revenue) = (data.Numbers[0], data.Numbers[1], data.Numbers[2], data.Numbers[3]);
        var (land, energy, emission, people) = (data.Numbers[4], data.Numbers[5], data.Numbers[6], data.Numbers[7]);
        var (sector, weights) = (data.Sector, FixedRatingItems.Weights);
        var scores = GC.AllocateUninitializedArray<double>(data.Count);
        var grades = GC.AllocateUninitializedArray<int>(data.Count);
        for (var i = 0; i < scores.Length; i++)
        {
            var s = sector[i];
            var score =
                (Capped(tax[i] / land[i] / 24.097) * weights[0][s])
                + (Capped(value[i] / land[i] / 136.16) * weights[1][s])
                + (Capped(value[i] / energy[i] / 2.694) * weights[2][s])
                + (Capped(value[i] / emission[i] / 4929.81) * weights[3][s])
                + (Capped(value[i] / people[i] / 18.14) * weights[4][s])
                + (Capped(research[i] / revenue[i] / 0.0302) * weights[5][s]);
            scores[i] = score;
            grades[i] = FixedRatingItems.Grade(score, data.Veto[i] != 0, data.Exempt[i] != 0);
        }

        return (scores, grades);
    }

    private static double Capped(double ratio) => Math.Min(Math.Max(ratio, 0), FixedRatingItems.Cap);
}
