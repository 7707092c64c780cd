namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>Arithmetic that gives the same bits on every machine: it uses only operations that IEEE 754 fixes.</summary>
internal static class Portable
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const int Terms = 13;

    /// <summary>e to a power between -700 and 700, to within a few units in the last place; <see cref="Math.Exp"/> asks the C library.</summary>
    public static double Exp(double power)
    {
        var doublings = Math.Floor((power * Log2E) + 0.5);
        var rest = (power - (doublings * Ln2High)) - (doublings * Ln2Low);
        var sum = 1.0;
        for (var n = Terms; n > 0; n--)
        {
            sum = 1 + (rest * sum / n);
        }

        return sum * BitConverter.Int64BitsToDouble(((long)doublings + 1023) << 52);
    }

    /// <summary>The nearest number that is a whole multiple of <c>1 / scale</c>, halves upward.</summary>
    public static double Round(double value, double scale) => Math.Floor((value * scale) + 0.5) / scale;
}
