using System.Collections.Immutable;
using PolicyKit.Assessment;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>Decides region by region what the vector engine does not: the right answer by definition, and slow.</summary>
/// <param name="book">What the policy says of indicators and regions.</param>
/// <param name="targets">Its targets.</param>
/// <param name="panel">The figures, with the names of regions and indicators that the policy has.</param>
internal sealed class PanelReference(IndicatorBook book, ImmutableArray<TargetSymbol> targets, FigurePanel panel)
{
    private readonly ImmutableDictionary<string, int> _regionOf =
        panel.Regions.Select((r, i) => KeyValuePair.Create(r, i)).ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The figures of a region and of all from which its own may be taken.</summary>
    public IEnumerable<Observation> Observations(int region) =>
        from name in book.Regions.Reach([panel.Regions[region]], book.Reads)
        where _regionOf.ContainsKey(name)
        let first = _regionOf[name] * panel.Years
        from column in panel.Columns
        from year in Enumerable.Range(0, panel.Years)
        let value = column.Values.Span[first + year]
        where double.IsFinite(value)
        select new Observation(name, column.Name, panel.FirstYear + year, Rational.FromShortest(value));

    /// <summary>Fills in the statuses of aims that are not lowered, and all of a region that is not always there.</summary>
    public void Complete(ImmutableArray<(TargetSymbol Target, TargetAim Aim, int Slot)> aims, sbyte[][] codes, VectorOptions options)
    {
        var open = Enumerable.Range(0, aims.Length).Where(a => aims[a].Slot < 0).ToImmutableArray();
        var all = Enumerable.Range(0, aims.Length).ToImmutableArray();
        var byItself = Enumerable.Range(0, panel.Regions.Length).Select(r => IsLimited(r) ? all : open).ToList();
        new Crew(options).Share(byItself.Count, region =>
        {
            if (byItself[region].IsEmpty)
            {
                return;
            }

            var observations = Observations(region).ToList();
            for (var year = 0; year < panel.Years; year++)
            {
                var figures = new FigureTable(book, observations, [], panel.Regions[region], panel.FirstYear + year);
                var assessor = new TargetAssessor(figures, book.Regions, targets);
                foreach (var aim in byItself[region])
                {
                    codes[aim][(region * panel.Years) + year] = (sbyte)assessor.Assess(aims[aim].Target, aims[aim].Aim).Status;
                }
            }
        });
    }

    private bool IsLimited(int region) => book.Regions.Find(panel.Regions[region]) is { } symbol && (symbol.FirstYear ?? symbol.LastYear) is not null;
}
