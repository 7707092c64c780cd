using System.Numerics;
using PolicyKit.Scoring;

namespace PolicyKit.Checksum;

/// <summary>Mixes all bits of results into one number (after FNV-1a, with the words turned).</summary>
internal sealed class Checksum
{
    private const ulong Prime = 1099511628211;

    public ulong Value { get; private set; } = 14695981039346656037;

    public void Add(ScoreBatch scores)
    {
        foreach (var (score, bound) in scores.Scores.ToArray().Zip(scores.ErrorBounds.ToArray()))
        {
            Mix(BitConverter.DoubleToUInt64Bits(score));
            Mix(BitConverter.DoubleToUInt64Bits(bound));
        }

        for (var item = 0; item < scores.Score.Items.Length; item++)
        {
            foreach (var points in scores.ItemPoints(item))
            {
                Mix(BitConverter.DoubleToUInt64Bits(points));
            }
        }

        for (var grading = 0; grading < scores.Gradings.Length; grading++)
        {
            foreach (var code in scores.GradeCodes(grading))
            {
                Mix((ulong)code);
            }
        }
    }

    private void Mix(ulong bits) => Value = BitOperations.RotateLeft((Value ^ bits) * Prime, 29);
}
