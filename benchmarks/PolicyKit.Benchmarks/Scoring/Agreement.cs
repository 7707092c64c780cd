using PolicyKit.Scoring;

namespace PolicyKit.Benchmarks.Scoring;

/// <summary>What every benchmark checks before it measures.</summary>
internal static class Agreement
{
    /// <summary>Holds others' scores and grades to those of a loop written by hand: -1 for no grade.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Assert((double[] Scores, int[] Grades) expected, params (double[] Scores, int[] Grades)[] given)
    {
        foreach (var (scores, grades) in given)
        {
            for (var row = 0; row < expected.Scores.Length; row++)
            {
                if (!(Math.Abs(scores[row] - expected.Scores[row]) <= 1e-9 * Math.Max(1, Math.Abs(expected.Scores[row]))) || grades[row] != expected.Grades[row])
                {
                    throw new InvalidOperationException(
                        $"Row {row}: {scores[row]:R} {grades[row]}, but {expected.Scores[row]:R} {expected.Grades[row]} is expected.");
                }
            }
        }
    }

    /// <summary>An engine's scores and grades, the latter by their place among these labels.</summary>
    public static (double[] Scores, int[] Grades) Of(ScoreBatch batch, params string[] labels)
    {
        int[] places = [.. batch.Gradings[0].Labels.Select(label => Array.IndexOf(labels, label))];
        var codes = batch.GradeCodes();
        var grades = new int[batch.Count];
        for (var row = 0; row < grades.Length; row++)
        {
            grades[row] = codes[row] < 0 ? -1 : places[codes[row]];
        }

        return (batch.Scores.ToArray(), grades);
    }
}
