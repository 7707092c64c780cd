namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>
/// Income per head in yuan a year by rank. A log-normal curve cannot have both ends of the national quintiles of 2022 (8,601, 19,303, 30,598,
/// 47,397, 90,116), a parabola of the logarithm over the normal deviate can: fitted by least squares, it meets each within 1.1 %.
/// </summary>
internal static class IncomeCurve
{
    private const double LogMiddle = 10.32731;
    private const double Spread = 0.86105;
    private const double Bend = -0.07711;

    private static readonly double MeanLevel = Mean(c => c.Level);

    // What the cities' levels leave of a variance of 1 over all households.
    private static readonly double WithinCity = Math.Sqrt(1 - Mean(c => (c.Level - MeanLevel) * (c.Level - MeanLevel)));

    /// <summary>The income of a household in a city, by a number of mean 0 and variance 1.</summary>
    public static double At(City city, double deviate)
    {
        var overall = city.Level - MeanLevel + (WithinCity * deviate);
        return Portable.Exp(LogMiddle + (Spread * overall) + (Bend * overall * overall));
    }

    private static double Mean(Func<City, double> value) =>
        City.All.Sum(c => c.Households * value(c)) / City.All.Sum(c => c.Households);
}
