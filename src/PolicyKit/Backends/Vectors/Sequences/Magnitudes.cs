namespace PolicyKit.Backends.Vectors.Sequences;

/// <summary>How many numbers there are of each magnitude: of the same sign, exponent and first eight binary places.</summary>
internal sealed class Magnitudes
{
    private const int Bits = 20;
    private readonly int[] _counts = new int[1 << Bits];

    /// <summary>The magnitude of a number; it rises with the number, and both zeros have the same.</summary>
    public static int Of(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value + 0.0);
        return (int)((bits ^ ((bits >> 63) & long.MaxValue)) >> (64 - Bits)) + (1 << (Bits - 1));
    }

    /// <summary>Counts numbers.</summary>
    public void Count(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            _counts[Of(value)]++;
        }
    }

    /// <summary>The magnitudes of the numbers at places that do not fall, the largest being at place 1.</summary>
    public int[] Find(int[] places)
    {
        var found = new int[places.Length];
        var (magnitude, before) = (_counts.Length - 1, 0);
        for (var i = 0; i < places.Length; i++)
        {
            while (before + _counts[magnitude] < places[i])
            {
                before += _counts[magnitude--];
            }

            found[i] = magnitude;
        }

        return found;
    }
}
