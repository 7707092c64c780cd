using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Results;

namespace PolicyKit.Tests;

/// <summary>
/// The door for tests of assessments of regions R1, R2 …: lines of an assessment, and a text of figures for each indicator, <c>A: 10 20 – 40</c>;
/// <c>A lower: …</c> where less is better. A dash is a figure that is missing.
/// </summary>
internal static class RegionCheck
{
    public const int Year = 2022;

    private const string Missing = "–";

    /// <summary>The marks of the only item by a method, to four places.</summary>
    public static string Marks(string method, string figures, string lines = "") =>
        Join(InOrder(Assess($"A weight 100 by {method} missing exclude\n{lines}", $"A{figures}")).Select(r => r.Items.Single().Mark));

    /// <summary>The totals in the order of the regions, to four places.</summary>
    public static string Totals(string lines, params string[] figures) => Join(InOrder(Assess(lines, figures)).Select(r => r.Total));

    /// <summary>The places in the order of the regions.</summary>
    public static string Places(string lines, params string[] figures) => Join(InOrder(Assess(lines, figures)).Select(r => (Rational?)r.Place));

    public static PolicyAssessment Assess(string lines, params string[] figures) =>
        Policy.Parse(PolicyOf(lines, figures)).Assess(null, Observations(figures));

    public static string PolicyOf(string lines, params string[] figures)
    {
        var regions = string.Join(", ", Enumerable.Range(1, figures.Max(f => ValuesOf(f).Length)).Select(i => $"R{i}"));
        var indicators = figures.Select(f => HeadOf(f) is [var name, var better] ? $"indicator {name} @better {better}" : $"indicator {HeadOf(f)[0]} @better higher");
        return $"region 省 {{ {regions} }}\ngroup 各地 = {regions}\n{string.Join('\n', indicators)}\nassessment 考核 over 各地 in {Year} {{\n{lines}\n}}";
    }

    public static IEnumerable<Observation> Observations(params string[] figures) =>
        from figure in figures
        from value in ValuesOf(figure).Select((written, i) => (Written: written, Region: $"R{i + 1}"))
        where value.Written != Missing
        select new Observation(value.Region, HeadOf(figure)[0], Year, Read(value.Written));

    public static IEnumerable<RegionAssessment> InOrder(PolicyAssessment assessment) => assessment.Symbol.Regions.Select(region => assessment.Regions.Single(r => r.Region == region));

    public static string Join(IEnumerable<Rational?> values) => string.Join(' ', values.Select(v => v?.ToString(4) ?? Missing));

    private static string[] HeadOf(string figures) => figures.Split(':')[0].Split(' ');

    private static string[] ValuesOf(string figures) => figures.Split(':')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Rational Read(string written) => Rational.TryParse(written, out var value) ? value : throw new FormatException(written);
}
