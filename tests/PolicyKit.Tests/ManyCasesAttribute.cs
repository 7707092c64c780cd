using System.Globalization;

namespace PolicyKit.Tests;

/// <summary>A property that many cases must hold; for a longer run, POLICYKIT_PROPERTY_FACTOR says how many times as many.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ManyCasesAttribute : PropertyAttribute
{
    private const string Variable = "POLICYKIT_PROPERTY_FACTOR";

    public ManyCasesAttribute(int cases) =>
        MaxTest = cases * (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } factor ? int.Parse(factor, NumberStyles.None, CultureInfo.InvariantCulture) : 1);
}
