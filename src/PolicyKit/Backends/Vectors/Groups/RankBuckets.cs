using System.Runtime.CompilerServices;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>
/// Buckets of equal width for values that were not all looked at: the first and the last take what lies beyond. The bucket of a value rises with it,
/// and two values with a whole bucket between theirs are at least <see cref="Width"/> apart.
/// </summary>
internal readonly struct RankBuckets
{
    /// <summary>How many there are: a group's counts stay in the nearest caches.</summary>
    public const int Count = 1024;

    private const int Sampled = 4096;
    private readonly double _least;
    private readonly double _factor;

    private RankBuckets(double least, double most)
    {
        (_least, _factor) = (least, Count / (most - least));

        // Where a value falls is rounded, by less than a thousandth of a bucket.
        Width = (most - least) / Count * 0.999;
    }

    /// <summary>How far apart two values surely are that have a bucket between theirs.</summary>
    public double Width { get; }

    /// <summary>Buckets for the rows that count, by a sample of them; null where it has no two values.</summary>
    public static RankBuckets? Of(Members members, int rowCount)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        var step = Math.Max(rowCount / Sampled, 1);
        for (var row = 0; row < rowCount; row += step)
        {
            if ((members.Bits(row >> 6) >> row & 1) != 0)
            {
                least = Math.Min(least, members.Operand.Values[row]);
                most = Math.Max(most, members.Operand.Values[row]);
            }
        }

        // Far from 0 and close together, the place in a bucket would be lost in rounding.
        var isWide = most - least > Math.Max(Math.Abs(least), Math.Abs(most)) * 1e-6;
        return isWide && double.IsFinite(Count / (most - least)) && double.IsFinite(most - least) ? new RankBuckets(least, most) : null;
    }

    /// <summary>The bucket of a value, from 0 up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(double value) => (int)double.MinNative(double.MaxNative((value - _least) * _factor, 0), Count - 1);
}
