using System.Collections.Immutable;
using PolicyKit.Assessment;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>The figures of many regions: as a panel, and as the observations that the reference reads.</summary>
internal sealed class PanelSource
{
    private readonly Func<string, IEnumerable<Observation>> _ofRegion;
    private readonly Func<IndicatorBook, ImmutableHashSet<string>, FigureTable> _table;
    private ImmutableHashSet<string> _inexact = [];

    private PanelSource(FigurePanel panel, Func<string, IEnumerable<Observation>> ofRegion, Func<IndicatorBook, ImmutableHashSet<string>, FigureTable> table) =>
        (Panel, _ofRegion, _table) = (panel, ofRegion, table);

    /// <summary>The exact figures that a double stands for, with the names of regions and indicators that the policy has.</summary>
    public FigurePanel Panel { get; }

    /// <summary>The records from which formulas are computed.</summary>
    public ImmutableArray<RecordBatch> Records { get; private init; } = [];

    /// <summary>What was wrong with observations and records.</summary>
    public ImmutableArray<Localized> Findings { get; private init; } = [];

    /// <summary>The figures of a panel.</summary>
    /// <exception cref="ArgumentException">A column is of no indicator of the policy, or two are of the same one; or two names are of the same region.</exception>
    public static PanelSource Of(FigurePanel panel, IndicatorBook book)
    {
        var named = new FigurePanel(
            [.. panel.Regions.Select(book.Regions.NameOf)],
            panel.FirstYear,
            panel.Years,
            [.. panel.Columns.Select(c => c with { Name = book.Find(c.Name)?.Name ?? throw new ArgumentException($"The policy has no indicator '{c.Name}'.", nameof(panel)) })]);
        var places = named.Regions.Select((r, i) => KeyValuePair.Create(r, i)).ToImmutableDictionary(StringComparer.Ordinal);
        return new PanelSource(
            named,
            region => places.TryGetValue(region, out var place) ? named.Columns.SelectMany(c => Observations(c, place)) : [],
            (reading, _) => new FigureTable(
                reading, places.ToDictionary(p => p.Key, IObservedFigures (p) => new PanelRegion(named, p.Value, reading.Regions), StringComparer.Ordinal), [], [], "", named.LastYear));

        IEnumerable<Observation> Observations(NumberColumn column, int region) =>
            from year in Enumerable.Range(0, named.Years)
            let value = column.Values.Span[(region * named.Years) + year]
            where double.IsFinite(value)
            select new Observation(named.Regions[region], column.Name, named.FirstYear + year, Rational.FromShortest(value));
    }

    /// <summary>What is observed of some regions, and of those from which their figures are taken.</summary>
    /// <param name="observations">What is known, of any region.</param>
    /// <param name="records">The records from which formulas are computed.</param>
    /// <param name="regions">The regions, by the names that the policy has, each once.</param>
    /// <param name="lastYear">The last year that counts.</param>
    /// <param name="book">What the policy says of indicators, units and regions.</param>
    public static PanelSource Of(IReadOnlyList<Observation> observations, ImmutableArray<RecordBatch> records, ImmutableArray<string> regions, int lastYear, IndicatorBook book)
    {
        var table = FigureTable.Over(book with { Plans = [] }, observations, records, regions, lastYear);
        var years = observations.Select(o => o.Year).Concat(records.Select(r => r.Year)).Where(y => y <= lastYear).DefaultIfEmpty(lastYear);
        var firstYear = years.Min();
        var count = lastYear - firstYear + 1;
        var columns = new Dictionary<string, double[]>(StringComparer.Ordinal);
        var inexact = new HashSet<string>(StringComparer.Ordinal);
        foreach (var indicator in observations.Select(o => book.Find(o.Indicator)).OfType<IndicatorSymbol>().DistinctBy(i => i.Name))
        {
            var values = new double[regions.Length * count];
            columns.Add(indicator.Name, values);
            for (var row = 0; row < values.Length; row++)
            {
                var (region, figure) = (regions[row / count], table.Find(indicator, regions[row / count], firstYear + (row % count)));
                values[row] = figure?.Value.ToDouble() ?? double.NaN;
                if (figure is not null && (!figure.IsExact || !double.IsFinite(values[row]) || Rational.FromShortest(values[row]) != figure.Value))
                {
                    inexact.Add(region);
                }
            }
        }

        var ofRegion = observations.ToLookup(o => book.Regions.NameOf(o.Region));
        return new PanelSource(
            new FigurePanel(regions, firstYear, count, [.. columns.Select(c => new NumberColumn(c.Key, c.Value))]),
            region => ofRegion[region],
            (reading, indicators) => FigureTable.Over(
                reading, observations.Where(o => book.Find(o.Indicator) is { } indicator && indicators.Contains(indicator.Name)), records, regions, lastYear))
        {
            Records = records,
            Findings = [.. table.Findings],
            _inexact = [.. inexact],
        };
    }

    /// <summary>Whether a figure of a region is only bounded, or no double stands for it.</summary>
    public bool IsInexact(string region) => _inexact.Contains(region);

    /// <summary>What is observed of a region.</summary>
    public IEnumerable<Observation> Of(string region) => _ofRegion(region);

    /// <summary>A table of what is observed of some indicators in all regions, and of the formulas in a book that need no others.</summary>
    public FigureTable Table(IndicatorBook book, ImmutableHashSet<string> indicators) => _table(book, indicators);
}
