using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The observations of a region from the years in which it is there.</summary>
internal sealed class TimelyObservations
{
    /// <param name="region">The region.</param>
    /// <param name="observations">All that is observed of it, under any of its names and codes.</param>
    /// <param name="tree">The regions.</param>
    /// <param name="find">The indicator of any of its names, or null.</param>
    public TimelyObservations(string region, IEnumerable<Observation> observations, RegionTree tree, Func<string, IndicatorSymbol?> find)
    {
        foreach (var year in observations.GroupBy(o => o.Year).OrderBy(y => y.Key))
        {
            var ofKnown = year.Where(o => find(o.Indicator) is not null).ToList();
            if (tree.WhyNotIn(region, year.Key) is { } why)
            {
                Findings.AddRange(ofKnown.Take(1).Select(_ => Says.LeftOut(year.Key, Indicators(ofKnown), why)));
                continue;
            }

            All.AddRange(year);
            foreach (var outdated in ofKnown.ToLookup(o => tree.OutdatedIn(o.Region, year.Key)).Where(g => g.Key is not null))
            {
                Findings.Add(Says.OutdatedName(outdated.Key!, year.Key, region, Indicators(outdated)));
            }
        }

        IEnumerable<string> Indicators(IEnumerable<Observation> of) => of.Select(o => find(o.Indicator)!.Name).Distinct();
    }

    /// <summary>These observations, by year.</summary>
    public List<Observation> All { get; } = [];

    /// <summary>Which are left out, and which use a name that had ended.</summary>
    public List<Localized> Findings { get; } = [];
}
