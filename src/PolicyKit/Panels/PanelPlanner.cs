using System.Collections.Immutable;
using PolicyKit.Binding;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>The arrow from a bound policy to its plans over panels.</summary>
internal sealed class PanelPlanner
{
    private readonly Dictionary<Symbol, BoundExpression> _formulas = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Symbol> _ofRow = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PanelColumn> _columns = new(StringComparer.Ordinal);

    private PanelPlanner(BoundPolicy policy)
    {
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

    public static PanelPlan Plan(BoundPolicy policy) => new PanelPlanner(policy).Plan(policy.Targets);

    private PanelPlan Plan(ImmutableArray<TargetSymbol> targets)
    {
        var (statuses, planners) = (new PlanBuilder(), new Dictionary<PanelRole, ExpressionPlanner>());
        var aims = targets.SelectMany(t => t.Aims, (t, a) => (Target: t, Aim: a, Status: new AimLowering(t.Indicator, IsOfRow).Lower(a))).ToList();
        var planned = aims.Select(a => (a.Target, a.Aim, Slot: a.Status is null ? -1 : PlanStatus(a.Status, statuses, planners))).ToImmutableArray();

        var figures = new PlanBuilder();
        var ofRow = PlannerOf(PanelRole.OfRow, figures);
        var computed = aims.Where(a => a.Status is not null && a.Target.Indicator.IsComputed && IsOfRow(a.Target.Indicator)).Select(a => a.Target.Indicator).Distinct()
            .Select(i => (i, ofRow.Plan(NameOf(i)))).ToImmutableArray();
        return new PanelPlan(
            computed.IsEmpty ? null : figures.Build(computed.Select(c => c.Item2)),
            computed,
            planned.Any(a => a.Slot >= 0) ? statuses.Build(planned.Select(a => a.Slot)) : null,
            planned,
            _columns.ToImmutableDictionary());
    }

    private static BoundName NameOf(Symbol symbol) => new(symbol, PolicyType.In((symbol as IndicatorSymbol)?.Unit ?? ((FormulaSymbol)symbol).Unit));

    private bool IsOfRow(Symbol symbol) => symbol is IndicatorSymbol { IsComputed: false } || _ofRow.Contains(symbol);

    private int PlanStatus(BoundExpression status, PlanBuilder builder, Dictionary<PanelRole, ExpressionPlanner> planners)
    {
        var planner = new ExpressionPlanner(builder, _ => null);
        foreach (var placed in BoundParts.NamesIn(status).Select(n => n.Symbol).OfType<PlacedSymbol>())
        {
            if (!planners.TryGetValue(placed.Role, out var ofRole))
            {
                planners.Add(placed.Role, ofRole = PlannerOf(placed.Role, builder));
            }

            planner.Place(placed, ofRole.Plan(placed.Of is null ? new BoundName(ColumnOf(null, placed.Role), PolicyType.Number) : NameOf(placed.Of)));
        }

        return planner.Plan(status);
    }

    // What is observed is a column of that year; an observation of what is computed comes first.
    private ExpressionPlanner PlannerOf(PanelRole role, PlanBuilder builder)
    {
        var columns = new Dictionary<Symbol, FormulaSymbol>(ReferenceEqualityComparer.Instance);
        return new ExpressionPlanner(builder, symbol => symbol switch
        {
            IndicatorSymbol { IsComputed: true } computed => new BoundOrElse(Observed(computed), _formulas[computed]),
            IndicatorSymbol observed => Observed(observed),
            _ => _formulas.GetValueOrDefault(symbol),
        });

        BoundName Observed(IndicatorSymbol indicator)
        {
            if (!columns.TryGetValue(indicator, out var column))
            {
                columns.Add(indicator, column = ColumnOf(indicator, role));
            }

            return new BoundName(column, PolicyType.In(indicator.Unit));
        }
    }

    private FormulaSymbol ColumnOf(IndicatorSymbol? input, PanelRole role)
    {
        var name = role.ColumnOf(input);
        _columns[name] = new PanelColumn(name, input, role);
        return new FormulaSymbol(name, input?.Unit ?? Unit.One, PlacedSymbol.Nowhere);
    }
}
