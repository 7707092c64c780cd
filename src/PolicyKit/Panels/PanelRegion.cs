using PolicyKit.Assessment;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>A region's figures in a panel, of the years in which it is there.</summary>
/// <param name="panel">The panel, with the names of regions and indicators that the policy has.</param>
/// <param name="region">The region's place in it.</param>
/// <param name="regions">Says when a region is there.</param>
internal sealed class PanelRegion(FigurePanel panel, int region, RegionTree regions) : IObservedFigures
{
    public IEnumerable<Period> Periods => Enumerable.Range(panel.FirstYear, panel.Years).Select(Period.OfYear);

    public Figure? Find(IndicatorSymbol indicator, Period period)
    {
        var year = period.Year - panel.FirstYear;
        return period.Kind == PeriodKind.Year && year >= 0 && year < panel.Years
            && panel.Find(indicator.Name) is { } column && column.Values.Span[(region * panel.Years) + year] is var value && double.IsFinite(value)
            && regions.WhyNotIn(panel.Regions[region], period.Year) is null
            ? new Figure(period, Rational.FromShortest(value), Comparison.Equal, IsApproximate: false, IsComputed: false, "")
            : null;
    }
}
