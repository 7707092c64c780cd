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

    /// <summary>Fills in the statuses of aims that are not lowered, all of a region that is not always there, and what is not asked of a region.</summary>
    /// <param name="aims">The aims.</param>
    /// <param name="isAskedOf">Whether a target is asked of a region.</param>
    /// <param name="codes">The statuses of each aim; those of lowered ones are there.</param>
    /// <param name="options">Threads and cancellation.</param>
    public void Complete(
        ImmutableArray<PanelAim> aims, Func<TargetSymbol, string, bool> isAskedOf, sbyte[][] codes, VectorOptions options) =>
        new Crew(options).Share(panel.Regions.Length, region =>
        {
            var (name, isLimited, open) = (panel.Regions[region], IsLimited(region), new List<int>());
            for (var aim = 0; aim < aims.Length; aim++)
            {
                if (!isAskedOf(aims[aim].Target, name))
                {
                    codes[aim].AsSpan(region * panel.Years, panel.Years).Fill(PanelEvaluation.NotAsked);
                }
                else if (isLimited || !aims[aim].IsColumnar)
                {
                    open.Add(aim);
                }
            }

            if (open.Count > 0)
            {
                Assess(region, open.ConvertAll(aim => (aims[aim].Target, aims[aim].Aim, codes[aim])));
            }
        });

    private void Assess(int region, List<(TargetSymbol Target, TargetAim Aim, sbyte[] Codes)> aims)
    {
        var observations = Observations(region).ToList();
        for (var year = 0; year < panel.Years; year++)
        {
            var figures = new FigureTable(book, observations, [], panel.Regions[region], panel.FirstYear + year);
            var assessor = new TargetAssessor(figures, book.Regions, targets);
            foreach (var (target, aim, codes) in aims)
            {
                codes[(region * panel.Years) + year] = (sbyte)assessor.Assess(target, aim).Status;
            }
        }
    }

    private bool IsLimited(int region) => book.Regions.Find(panel.Regions[region]) is { } symbol && (symbol.FirstYear ?? symbol.LastYear) is not null;
}
