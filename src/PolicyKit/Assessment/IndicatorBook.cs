using System.Collections.Immutable;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>What a policy says of indicators, apart from what is known of them.</summary>
internal sealed class IndicatorBook
{
    private readonly ImmutableDictionary<string, IndicatorSymbol> _byAnyName;

    public IndicatorBook(
        ImmutableArray<IndicatorSymbol> indicators, ImmutableArray<TargetSymbol> targets, RegionTree regions, UnitCatalog units, ImmutableArray<FormulaPlan> plans, ImmutableArray<RecordFigurePlan> recordPlans)
    {
        (Regions, Units, Plans, RecordPlans) = (regions, units, plans, recordPlans);
        Indicators = indicators.ToImmutableDictionary(i => i.Name);
        _byAnyName = indicators.SelectMany(i => i.Aliases.Append(i.Name), (i, name) => KeyValuePair.Create(name, i)).ToImmutableDictionary();
        Reads =
        [
            .. plans.SelectMany(p => p.Figures.Values.OrderBy(f => f.Location.Path, StringComparer.Ordinal).ThenBy(f => f.Location.Span.Start)).Select(f => f.Regions)
                .Concat(targets.SelectMany(t => t.Aims).OfType<RankAim>().Select(a => a.Among).OfType<RegionSet>())
                .Distinct(),
        ];
    }

    /// <summary>The indicators by name.</summary>
    public ImmutableDictionary<string, IndicatorSymbol> Indicators { get; }

    /// <summary>The regions.</summary>
    public RegionTree Regions { get; }

    /// <summary>The units that observations may use.</summary>
    public UnitCatalog Units { get; }

    /// <summary>The formulas of indicators and bounds.</summary>
    public ImmutableArray<FormulaPlan> Plans { get; }

    /// <summary>The statistics over records that formulas use.</summary>
    public ImmutableArray<RecordFigurePlan> RecordPlans { get; }

    /// <summary>From where figures are taken beside the region that is assessed.</summary>
    public ImmutableArray<RegionSet> Reads { get; }

    /// <summary>The indicator of a name or other name, or null.</summary>
    public IndicatorSymbol? Find(string name) => _byAnyName.GetValueOrDefault(name);
}
