namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>
/// SplitMix64: the same numbers from the same seed everywhere. <see cref="Random"/> promises that for one version of .NET only.
/// </summary>
internal struct RandomStream
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const double Unit = 1.0 / (1UL << 53);
    private const double Lane = 1.0 / (1 << 16);

    private ulong _state;

    /// <summary>The stream of one chunk of the records of a seed.</summary>
    public RandomStream(long seed, int chunk)
    {
        _state = Mix(Mix((ulong)seed) + ((ulong)chunk * Golden));
    }

    /// <summary>A number from 0 up to, but without, 1.</summary>
    public double NextUnit() => (NextBits() >> 11) * Unit;

    /// <summary>
    /// A number of mean 0 and variance 1, nearly normal: the sum of twelve uniform numbers, which takes no logarithm or cosine that
    /// another machine might round otherwise. It lies between -6 and 6.
    /// </summary>
    public double NextNormal() => ((Lanes(NextBits()) + Lanes(NextBits()) + Lanes(NextBits())) * Lane) - 6 + (6 * Lane);

    private static long Lanes(ulong bits) =>
        (long)((bits & 0xFFFF) + ((bits >> 16) & 0xFFFF) + ((bits >> 32) & 0xFFFF) + (bits >> 48));

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private ulong NextBits() => Mix(_state += Golden);
}
