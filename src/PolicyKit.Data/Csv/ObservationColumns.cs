using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Data.Csv;

/// <summary>Which column of a file holds which part of an observation; -1 where there is none.</summary>
internal sealed record ObservationColumns(int Region, int Indicator, int Period, int Comparator, int Value, int Unit, int Status, int Source)
{
    private static readonly Localized Observation = new("an observation", "观测值");

    // A file of quarters or months may say so.
    private static readonly ImmutableArray<(string English, ImmutableArray<string> Others, bool IsRequired)> Names =
    [
        ("region", ["地区"], true),
        ("indicator", ["指标"], true),
        ("year", ["年份", "period", "期间"], true),
        ("comparator", ["比较"], false),
        ("value", ["数值"], true),
        ("unit", ["单位"], false),
        ("status", ["状态"], false),
        ("source", ["来源"], false),
    ];

    /// <summary>Finds the columns by their English or Chinese names; null, with diagnostics, if a required one is missing.</summary>
    public static ObservationColumns? Find(ImmutableArray<string> headers, Location location, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var found = Names.Select(n => n.Others.Append(n.English).Max(name => IndexOf(headers, name))).ToArray();
        var missing = Names.Where((n, i) => n.IsRequired && found[i] < 0).ToList();
        foreach (var name in missing)
        {
            var free = headers.Where((_, i) => !found.Contains(i));
            diagnostics.Add(Diagnostic.Create(DiagnosticDescriptors.MissingColumn, location, name.English, Observation, Spelling.Suggest(name.English, free).Text));
        }

        return missing.Count > 0 ? null : new(found[0], found[1], found[2], found[3], found[4], found[5], found[6], found[7]);
    }

    private static int IndexOf(ImmutableArray<string> headers, string name)
    {
        for (var i = 0; i < headers.Length; i++)
        {
            if (headers[i].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
