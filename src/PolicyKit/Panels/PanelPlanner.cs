using System.Collections.Immutable;
using PolicyKit.Binding;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>The arrow from a bound policy to its plans over panels.</summary>
internal sealed class PanelPlanner
{
    private readonly BoundPolicy _policy;
    private readonly Dictionary<Symbol, BoundExpression> _formulas = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Symbol> _lowered = new(ReferenceEqualityComparer.Instance);
    private readonly Func<string, bool> _isObserved;

    private PanelPlanner(BoundPolicy policy, Func<string, bool> isObserved)
    {
        (_policy, _isObserved) = (policy, isObserved);
        foreach (var (symbol, value) in policy.Definitions.Where(d => d.Symbol is IndicatorSymbol or FormulaSymbol))
        {
            // What needs nothing has figures of the years in which anything is observed; that is not told by columns.
            _formulas.Add(symbol, value);
            var names = BoundParts.NamesIn(value).ToList();
            if (names.Count > 0 && names.TrueForAll(n => IsLowered(n.Symbol)))
            {
                _lowered.Add(symbol);
            }
        }
    }

    /// <summary>Plans all aims.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="isObserved">Whether the panel has a column of an indicator; what it observes comes before a formula.</param>
    public static PanelPlan Plan(BoundPolicy policy, Func<string, bool> isObserved) => new PanelPlanner(policy, isObserved).Plan();

    private PanelPlan Plan()
    {
        var aims = _policy.Targets
            .SelectMany(t => t.Aims, (t, a) => (Target: t, Aim: a))
            .Select((a, place) => (a.Target, a.Aim, Place: place, Status: new AimLowering(a.Target.Indicator, place, _policy.Targets, IsLowered).Lower(a.Aim)))
            .ToList();
        var series = aims
            .Where(a => a.Status is not null)
            .GroupBy(a => a.Target.Indicator.Name)
            .Select(g => Plan(g.First().Target.Indicator, g.Select(a => (a.Place, a.Status!))))
            .ToImmutableArray();
        return new PanelPlan([.. aims.Select(a => new PanelAim(a.Target, a.Aim, a.Status is not null))], series, Elsewhere(series));
    }

    private PanelSeries Plan(IndicatorSymbol indicator, IEnumerable<(int Place, BoundExpression Status)> aims)
    {
        var statuses = new PanelBuilder(ValueOf);
        var slots = aims.Select(a => (a.Place, Slot: statuses.Status(a.Status))).ToImmutableArray();
        var figures = indicator.IsComputed && IsLowered(indicator) ? new PanelBuilder(ValueOf) : null;
        var figure = figures?.Value(indicator, PanelRole.OfRow);
        return new PanelSeries(
            indicator, figures?.Build([figure!.Value]), statuses.Build(slots.Select(s => s.Slot)), slots, statuses.Columns.Concat(figures?.Columns ?? []).DistinctBy(c => c.Name).ToImmutableDictionary(c => c.Name));
    }

    private ElsewherePlan Elsewhere(ImmutableArray<PanelSeries> series)
    {
        var columns = series
            .SelectMany(s => s.Columns.Values)
            .Select(c => c.Input)
            .Where(i => i is FigureSymbol or RecordFigureSymbol or PanelSymbol)
            .DistinctBy(i => PanelSymbol.ColumnOf(i!))
            .ToImmutableDictionary(i => PanelSymbol.ColumnOf(i!), i => i!);
        var needed = new HashSet<Symbol>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Symbol>(columns.Values.SelectMany(Needs));
        while (open.TryPop(out var next))
        {
            if (needed.Add(next) && _formulas.TryGetValue(next, out var formula))
            {
                BoundParts.NamesIn(formula).SelectMany(n => Needs(n.Symbol)).ToList().ForEach(open.Push);
            }
        }

        return new ElsewherePlan(columns, [.. needed.Select(n => n.Name)], FormulaPlanner.PlanAll([.. _policy.Definitions.Where(d => needed.Contains(d.Symbol))]));
    }

    private static IEnumerable<Symbol> Needs(Symbol symbol) => symbol switch
    {
        FigureSymbol figure => new Symbol?[] { figure.Indicator, figure.Weight }.OfType<Symbol>(),
        PlaceSymbol place => [place.Indicator],
        IndicatorSymbol => [symbol],
        _ => [],
    };

    private bool IsLowered(Symbol symbol) => symbol is IndicatorSymbol { IsComputed: false } or FigureSymbol or RecordFigureSymbol || _lowered.Contains(symbol);

    // What is given is a column; an observation of what is computed comes first.
    private BoundExpression? ValueOf(Symbol symbol, Func<Symbol, BoundExpression> columnOf) => symbol switch
    {
        IndicatorSymbol { IsComputed: false } or FigureSymbol or RecordFigureSymbol or PanelSymbol => columnOf(symbol),
        IndicatorSymbol computed when _isObserved(computed.Name) => new BoundOrElse(columnOf(computed), _formulas[computed]),
        _ => _formulas.GetValueOrDefault(symbol),
    };
}
