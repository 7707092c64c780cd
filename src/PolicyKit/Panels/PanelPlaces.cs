using PolicyKit.Assessment;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>The places of regions among others, all those of a year told at once.</summary>
internal sealed class PanelPlaces(RegionTree tree, FigureTable figures)
{
    private readonly Dictionary<(string Column, string Origin, int Year), List<Rational>?> _rising = [];

    /// <summary>1 where the figure of a region in a year has the place that is asked for, 0 where it has a lower one; null where a figure is not known.</summary>
    public Rational? Reaches(PlaceSymbol asked, string region, int year)
    {
        var (aim, among) = (asked.Aim, asked.Aim.Among!);
        if (tree.OriginOf(among, region) is not { } origin || Find(asked.Indicator, region, year) is not { } own)
        {
            return null;
        }

        if (!_rising.TryGetValue((asked.Name, origin, year), out var rising))
        {
            _rising.Add((asked.Name, origin, year), rising = Rising(asked.Indicator, tree.In(among, region, year), year));
        }

        if (rising is null)
        {
            return null;
        }

        var better = asked.Indicator.IsHigherBetter == true ? rising.Count - CountOf(rising, v => v <= own) : CountOf(rising, v => v < own);
        return better + 1 <= (aim.Place ?? (aim.Share!.Value * rising.Count)) ? Rational.One : Rational.Zero;
    }

    private List<Rational>? Rising(IndicatorSymbol indicator, IEnumerable<string> regions, int year)
    {
        var values = new List<Rational>();
        foreach (var region in regions)
        {
            if (Find(indicator, region, year) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        values.Sort();
        return values;
    }

    private Rational? Find(IndicatorSymbol indicator, string region, int year) =>
        figures.Find(indicator, region, year) is { IsExact: true } figure ? figure.Value : null;

    // How many at the beginning of a rising list hold.
    private static int CountOf(List<Rational> rising, Predicate<Rational> holds)
    {
        var (low, high) = (0, rising.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(rising[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
