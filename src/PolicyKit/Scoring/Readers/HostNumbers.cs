using System.Globalization;
using PolicyKit.Numerics;

namespace PolicyKit.Scoring.Readers;

/// <summary>A host's numbers as doubles that read as the same decimal.</summary>
internal static class HostNumbers
{
    /// <summary>The double that is written like the float, not the one that equals it.</summary>
    public static double Of(float value) => double.Parse(value.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The double that is nearest to the decimal, whatever zeros it ends in.</summary>
    public static double Of(decimal value) => ((Rational)value).ToDouble();
}
