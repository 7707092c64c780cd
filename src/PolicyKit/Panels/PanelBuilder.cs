using PolicyKit.Binding;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>Puts a plan over a panel together: what is asked of several years is planned once for each of them.</summary>
/// <param name="valueOf">What an indicator or formula is in a year, with the columns of what is observed; null for what is not one.</param>
internal sealed class PanelBuilder(Func<Symbol, Func<IndicatorSymbol, BoundExpression>, BoundExpression?> valueOf)
{
    private readonly PlanBuilder _builder = new();
    private readonly Dictionary<PanelRole, ExpressionPlanner> _planners = [];
    private readonly Dictionary<string, (PanelColumn Column, FormulaSymbol Symbol)> _columns = new(StringComparer.Ordinal);

    /// <summary>The columns so far.</summary>
    public IEnumerable<PanelColumn> Columns => _columns.Values.Select(c => c.Column);

    /// <summary>The slot of an indicator or formula in a year.</summary>
    public int Value(Symbol symbol, PanelRole role)
    {
        if (!_planners.TryGetValue(role, out var planner))
        {
            _planners.Add(role, planner = new ExpressionPlanner(_builder, s => valueOf(s, input => ColumnOf(input, role))));
        }

        return planner.Plan(new BoundName(symbol, PolicyType.In((symbol as IndicatorSymbol)?.Unit ?? ((FormulaSymbol)symbol).Unit)));
    }

    /// <summary>The slot of a status, which rests on what is placed in years.</summary>
    public int Status(BoundExpression status)
    {
        var planner = new ExpressionPlanner(_builder, _ => null);
        foreach (var placed in BoundParts.NamesIn(status).Select(n => n.Symbol).OfType<PlacedSymbol>().Distinct())
        {
            var slot = placed.Of is null ? planner.Plan(ColumnOf(null, placed.Role)) : Value(placed.Of, placed.Role);
            planner.Place(placed, slot);
        }

        return planner.Plan(status);
    }

    public Plan Build(IEnumerable<int> outputs) => _builder.Build(outputs);

    private BoundName ColumnOf(IndicatorSymbol? input, PanelRole role)
    {
        var name = role.ColumnOf(input);
        if (!_columns.TryGetValue(name, out var known))
        {
            var unit = input?.Unit ?? Unit.One;
            _columns.Add(name, known = (new PanelColumn(name, input, role), new FormulaSymbol(name, unit, PlacedSymbol.Nowhere)));
        }

        return new BoundName(known.Symbol, PolicyType.In(known.Symbol.Unit));
    }
}
