using System.Numerics.Tensors;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>The rating with fixed cut-offs by whole columns, an operation at a time.</summary>
internal static class TensorRating
{
    public static (double[] Scores, int[] Grades) Run(EnterpriseColumns data)
    {
        var scores = new double[data.Count];
        var points = GC.AllocateUninitializedArray<double>(data.Count);
        var weights = GC.AllocateUninitializedArray<double>(data.Count);
        for (var item = 0; item < FixedRatingItems.Items.Length; item++)
        {
            var (value, by, of) = FixedRatingItems.Items[item];
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = FixedRatingItems.Weights[item][data.Sector[i]];
            }

            TensorPrimitives.Divide(data.Numbers[value], data.Numbers[by], points);
            TensorPrimitives.Divide(points, of, points);
            TensorPrimitives.Max(points, 0, points);
            TensorPrimitives.Min(points, FixedRatingItems.Cap, points);
            TensorPrimitives.Multiply(points, weights, points);
            TensorPrimitives.Add(scores, points, scores);
        }

        var grades = GC.AllocateUninitializedArray<int>(data.Count);
        for (var i = 0; i < grades.Length; i++)
        {
            grades[i] = FixedRatingItems.Grade(scores[i], data.Veto[i] != 0, data.Exempt[i] != 0);
        }

        return (scores, grades);
    }
}
