using System.Collections.Immutable;
using PolicyKit.Binding;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>The arrow from a bound policy to its plans over panels.</summary>
internal sealed class PanelPlanner
{
    private readonly Dictionary<Symbol, BoundExpression> _formulas = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Symbol> _ofRow = new(ReferenceEqualityComparer.Instance);
    private readonly Func<string, bool> _isObserved;

    private PanelPlanner(BoundPolicy policy, Func<string, bool> isObserved)
    {
        _isObserved = isObserved;
        foreach (var (symbol, value) in policy.Definitions.Where(d => d.Symbol is IndicatorSymbol or FormulaSymbol))
        {
            _formulas.Add(symbol, value);
            var names = BoundParts.NamesIn(value).ToList();
            if (names.Count > 0 && names.TrueForAll(n => IsOfRow(n.Symbol)))
            {
                _ofRow.Add(symbol);
            }
        }
    }

    /// <summary>Plans all aims.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="isObserved">Whether the panel has a column of an indicator; what it observes comes before a formula.</param>
    public static PanelPlan Plan(BoundPolicy policy, Func<string, bool> isObserved) => new PanelPlanner(policy, isObserved).Plan(policy.Targets);

    private PanelPlan Plan(ImmutableArray<TargetSymbol> targets)
    {
        var aims = targets
            .SelectMany(t => t.Aims, (t, a) => (Target: t, Aim: a))
            .Select((a, place) => (a.Target, a.Aim, Place: place, Status: new AimLowering(a.Target.Indicator, IsOfRow).Lower(a.Aim)))
            .ToList();
        return new PanelPlan(
            [.. aims.Select(a => new PanelAim(a.Target, a.Aim, a.Status is not null))],
            [.. aims.Where(a => a.Status is not null).GroupBy(a => a.Target.Indicator.Name).Select(g => Plan(g.First().Target.Indicator, g.Select(a => (a.Place, a.Status!))))]);
    }

    private PanelSeries Plan(IndicatorSymbol indicator, IEnumerable<(int Place, BoundExpression Status)> aims)
    {
        var statuses = new PanelBuilder(ValueOf);
        var slots = aims.Select(a => (a.Place, Slot: statuses.Status(a.Status))).ToImmutableArray();
        var figures = indicator.IsComputed && IsOfRow(indicator) ? new PanelBuilder(ValueOf) : null;
        var figure = figures?.Value(indicator, PanelRole.OfRow);
        return new PanelSeries(
            indicator, figures?.Build([figure!.Value]), statuses.Build(slots.Select(s => s.Slot)), slots, statuses.Columns.Concat(figures?.Columns ?? []).DistinctBy(c => c.Name).ToImmutableDictionary(c => c.Name));
    }

    private bool IsOfRow(Symbol symbol) => symbol is IndicatorSymbol { IsComputed: false } || _ofRow.Contains(symbol);

    // What is observed is a column; an observation of what is computed comes first.
    private BoundExpression? ValueOf(Symbol symbol, Func<IndicatorSymbol, BoundExpression> columnOf) => symbol switch
    {
        IndicatorSymbol { IsComputed: false } observed => columnOf(observed),
        IndicatorSymbol computed when _isObserved(computed.Name) => new BoundOrElse(columnOf(computed), _formulas[computed]),
        _ => _formulas.GetValueOrDefault(symbol),
    };
}
