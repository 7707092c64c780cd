namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Buckets of equal width between two values. The bucket of a value rises with it, rounding or not, and that is all that searches rely on.</summary>
internal readonly struct Buckets(double least, double most)
{
    /// <summary>How many there are.</summary>
    public const int Count = 4096;

    private const int Small = 256;

    // Values that lie bunched at one end of their range shrink little by little, so a sort ends the descent.
    private const int Deepest = 4;

    private readonly double _least = least;
    private readonly double _factor = (Count - 1) / (most - least);

    /// <summary>Whether buckets find something in so many values sooner than a sort.</summary>
    public static bool Pay(int count, double width, int depth) => count > Small && depth < Deepest && width > 0 && double.IsFinite(width);

    /// <summary>Between what the values lie.</summary>
    public static (double Least, double Most) Range(ReadOnlySpan<double> values)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values)
        {
            least = value < least ? value : least;
            most = value > most ? value : most;
        }

        return (least, most);
    }

    /// <summary>The bucket of a value, from 0 up.</summary>
    public int Of(double value) => (int)((value - _least) * _factor) & (Count - 1);
}
