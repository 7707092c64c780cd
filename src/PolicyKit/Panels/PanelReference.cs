using System.Collections.Immutable;
using PolicyKit.Assessment;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>Decides region by region what the vector engine does not: the right answer by definition, and slow.</summary>
/// <param name="book">What the policy says of indicators and regions.</param>
/// <param name="targets">Its targets.</param>
/// <param name="source">The figures.</param>
internal sealed class PanelReference(IndicatorBook book, ImmutableArray<TargetSymbol> targets, PanelSource source)
{
    /// <summary>The figures of a region and of all from which its own may be taken.</summary>
    public IEnumerable<Observation> Observations(string region) => book.Regions.Reach([region], book.Reads).SelectMany(source.Of);

    /// <summary>Fills in the statuses of aims that are not lowered, all of a region that is not always there or is left open, and what is not asked of a region.</summary>
    /// <param name="aims">The aims.</param>
    /// <param name="isAskedOf">Whether a target is asked of a region.</param>
    /// <param name="isOpen">Whether nothing is decided yet of a region.</param>
    /// <param name="codes">The statuses of each aim; those of lowered ones are there.</param>
    /// <param name="options">Threads and cancellation.</param>
    public void Complete(
        ImmutableArray<PanelAim> aims, Func<TargetSymbol, string, bool> isAskedOf, Predicate<int> isOpen, sbyte[][] codes, VectorOptions options) =>
        new Crew(options).Share(source.Panel.Regions.Length, region =>
        {
            var (name, isWhollyOpen, open) = (source.Panel.Regions[region], isOpen(region) || StandsAlone(region), new List<int>());
            for (var aim = 0; aim < aims.Length; aim++)
            {
                if (!isAskedOf(aims[aim].Target, name))
                {
                    codes[aim].AsSpan(region * source.Panel.Years, source.Panel.Years).Fill(PanelEvaluation.NotAsked);
                }
                else if (isWhollyOpen || !aims[aim].IsColumnar)
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
        var panel = source.Panel;
        var observations = Observations(panel.Regions[region]).ToList();
        for (var year = 0; year < panel.Years; year++)
        {
            var figures = new FigureTable(book, observations, source.Records, panel.Regions[region], panel.FirstYear + year);
            var assessor = new TargetAssessor(figures, book.Regions, targets);
            foreach (var (target, aim, codes) in aims)
            {
                codes[(region * panel.Years) + year] = (sbyte)assessor.Assess(target, aim).Status;
            }
        }
    }

    // Not always there, or with figures that no column holds.
    private bool StandsAlone(int region) =>
        source.IsInexact(source.Panel.Regions[region]) || (book.Regions.Find(source.Panel.Regions[region]) is { } symbol && (symbol.FirstYear ?? symbol.LastYear) is not null);
}
