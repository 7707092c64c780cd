namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>The rating with fixed cut-offs as numbers, for those who do it without rules.</summary>
internal static class FixedRatingItems
{
    public const double Cap = 1.5;

    /// <summary>By item the columns that make its ratio, and its base.</summary>
    public static readonly (int Value, int By, double Base)[] Items =
        [(0, 4, 24.097), (1, 4, 136.16), (1, 5, 2.694), (1, 6, 4929.81), (1, 7, 18.14), (2, 3, 0.0302)];

    /// <summary>By item and sector the weight.</summary>
    public static readonly double[][] Weights =
    [
        [20, 20, 25, 30, 30, 30, 30, 30], [20, 20, 20, 20, 20, 20, 20, 20], [30, 30, 20, 20, 20, 20, 20, 20],
        [10, 10, 10, 10, 10, 10, 10, 10], [10, 10, 10, 10, 10, 10, 10, 10], [10, 10, 15, 10, 10, 10, 10, 10],
    ];

    /// <summary>The place of the grade, -1 for none.</summary>
    public static int Grade(double score, bool veto, bool exempt) =>
        exempt ? -1 : veto ? 3 : score >= 100 ? 0 : score >= 80 ? 1 : score >= 60 ? 2 : 3;
}
