using System.Runtime.CompilerServices;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>
/// Buckets of equal width for values that were not all looked at: the first and the last take what lies beyond. The bucket of a value rises with it,
/// and two values with a whole bucket between theirs are at least <see cref="Width"/> apart.
/// </summary>
internal readonly struct SampledBuckets
{
    private const int Sampled = 4096;
    private readonly double _least;
    private readonly double _factor;
    private readonly double _last;

    private SampledBuckets(double least, double most, int count)
    {
        (_least, _factor, _last) = (least, count / (most - least), count - 1);

        // Where a value falls is rounded, by less than a thousandth of a bucket.
        Width = (most - least) / count * 0.999;
    }

    /// <summary>How many there are.</summary>
    public int Count => (int)_last + 1;

    /// <summary>How far apart two values surely are that have a bucket between theirs.</summary>
    public double Width { get; }

    /// <summary>So many buckets for the rows that count, by a sample of them; null where it has no two values.</summary>
    public static SampledBuckets? Of(Members members, int rowCount, int count)
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
        return isWide && double.IsFinite(count / (most - least)) && double.IsFinite(most - least) ? new SampledBuckets(least, most, count) : null;
    }

    /// <summary>The bucket of a value, from 0 up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(double value) => (int)double.MinNative(double.MaxNative((value - _least) * _factor, 0), _last);
}
