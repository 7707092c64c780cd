using System.Collections.Immutable;
using PolicyKit.Binding;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>Plans the formulas of indicators and of the bounds of targets, each of them once.</summary>
internal static class FormulaPlanner
{
    /// <summary>The plans in the order in which they are to be run; each reads only figures that those before it give.</summary>
    public static ImmutableArray<FormulaPlan> Plan(BoundPolicy policy)
    {
        var formulas = policy.Definitions.Where(d => d.Symbol is IndicatorSymbol or FormulaSymbol).ToList();
        var passes = new Dictionary<Symbol, int>(ReferenceEqualityComparer.Instance);
        foreach (var (symbol, value) in formulas)
        {
            passes[symbol] = BoundParts.NamesIn(value).Select(n => PassOf(n.Symbol, passes)).DefaultIfEmpty(0).Max();
        }

        return [.. formulas.GroupBy(f => passes[f.Symbol]).OrderBy(p => p.Key).Select(p => Plan([.. p]))];
    }

    // The figure of another region or year is there once that is computed for all regions and years.
    private static int PassOf(Symbol symbol, Dictionary<Symbol, int> passes) => symbol is FigureSymbol figure
        ? Math.Max(PassAfter(figure.Indicator, passes), PassAfter(figure.Weight, passes))
        : passes.GetValueOrDefault(symbol);

    private static int PassAfter(IndicatorSymbol? indicator, Dictionary<Symbol, int> passes) =>
        indicator is not null && passes.TryGetValue(indicator, out var pass) ? pass + 1 : 0;

    private static FormulaPlan Plan(ImmutableArray<BoundDefinition> formulas)
    {
        var definitions = new Dictionary<Symbol, BoundExpression>(ReferenceEqualityComparer.Instance);
        foreach (var (symbol, value) in formulas)
        {
            definitions[symbol] = symbol is IndicatorSymbol ? ObservedFirst(symbol, value) : value;
        }

        var builder = new PlanBuilder();
        var planner = new ExpressionPlanner(builder, symbol => definitions.GetValueOrDefault(symbol));
        var results = formulas.Select(f => (f.Symbol, Slot: planner.Plan(new BoundName(f.Symbol, f.Value.Type)), Reads: ColumnsIn(f.Value))).ToImmutableArray();
        var read = formulas.SelectMany(f => BoundParts.NamesIn(f.Value)).Select(n => n.Symbol).ToList();
        return new FormulaPlan(
            builder.Build(results.Select(r => r.Slot)),
            results,
            read.OfType<FigureSymbol>().DistinctBy(f => f.Column).ToImmutableDictionary(f => f.Column),
            read.OfType<RecordFigureSymbol>().DistinctBy(f => f.Column).ToImmutableDictionary(f => f.Column));
    }

    private static ImmutableArray<string> ColumnsIn(BoundExpression value) =>
        [.. BoundParts.NamesIn(value).Select(n => n.Symbol is FigureSymbol figure ? figure.Column : n.Symbol.Name).Distinct()];

    private static BoundOrElse ObservedFirst(Symbol indicator, BoundExpression formula) =>
        new(new BoundObserved(indicator, formula.Type), formula);
}
