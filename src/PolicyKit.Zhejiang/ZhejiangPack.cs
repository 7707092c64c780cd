using System.Collections.Immutable;
using System.Reflection;

namespace PolicyKit.Zhejiang;

/// <summary>The policies of the pack and what was observed, as they lie in the assembly.</summary>
public static class ZhejiangPack
{
    private const string PolicyEnding = ".policy";
    private const string ObservationsResource = "zhejiang.csv";

    private static readonly Assembly Pack = typeof(ZhejiangPack).Assembly;

    /// <summary>The names of all policies, such as <c>lishui-2025</c>, in order.</summary>
    public static ImmutableArray<string> PolicyNames { get; } =
    [
        .. Pack.GetManifestResourceNames()
            .Where(n => n.EndsWith(PolicyEnding, StringComparison.Ordinal))
            .Select(n => n[..^PolicyEnding.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a policy.</summary>
    /// <exception cref="ArgumentException">The pack has no policy of this name.</exception>
    public static string ReadPolicy(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!PolicyNames.Contains(name))
        {
            throw new ArgumentException($"There is no policy '{name}'; there are {string.Join(", ", PolicyNames)}.", nameof(name));
        }

        using var reader = Open(name + PolicyEnding);
        return reader.ReadToEnd();
    }

    /// <summary>The observations as CSV: region, indicator, year, comparator, value, unit, status, source. The caller disposes the reader.</summary>
    public static TextReader OpenObservations() => Open(ObservationsResource);

    private static StreamReader Open(string resource) => new(Pack.GetManifestResourceStream(resource)!);
}
