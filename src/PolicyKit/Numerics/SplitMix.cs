namespace PolicyKit.Numerics;

/// <summary>Random numbers that are the same everywhere for a seed: SplitMix64 of Steele, Lea and Flood (2014).</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number between two, both of them possible; the probabilities differ by less than one in 2^50 for ranges of a few thousand.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
