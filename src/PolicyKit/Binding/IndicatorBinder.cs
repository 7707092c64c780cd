using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Declares indicators and binds their formulas, each after those it needs.</summary>
internal sealed class IndicatorBinder(DiagnosticSink sink)
{
    private readonly List<IndicatorDeclarationSyntax> _declarations = [];
    private readonly HashSet<string> _unusable = new(StringComparer.Ordinal);

    public Scope<IndicatorSymbol> Scope { get; } = new(Kinds.Indicator);

    public List<IndicatorSymbol> Indicators { get; } = [];

    public List<BoundDefinition> Formulas { get; } = [];

    public void Declare(IndicatorDeclarationSyntax syntax) => _declarations.Add(syntax);

    /// <summary>Gives all declared indicators their units and formulas.</summary>
    public void BindAll()
    {
        var byName = new Dictionary<string, (IndicatorDeclarationSyntax Syntax, DeclaratorSyntax Declarator)>(StringComparer.Ordinal);
        var ownerOfAlias = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (syntax, declarator) in _declarations.SelectMany(d => d.Declarators, (d, n) => (d, n)).Where(d => !d.n.Identifier.IsMissing))
        {
            byName.TryAdd(declarator.Identifier.ValueText, (syntax, declarator));
            foreach (var alias in declarator.Aliases)
            {
                ownerOfAlias.TryAdd(alias.Identifier.ValueText, declarator.Identifier.ValueText);
            }
        }

        var (order, cycles) = DependencyOrder.Sort(byName.Keys, name => Needs(byName[name].Syntax, ownerOfAlias));
        foreach (var cycle in cycles)
        {
            _unusable.UnionWith(cycle);
            sink.Report(DiagnosticDescriptors.Cycle, byName[cycle[0]].Declarator.Identifier, cycle[0], string.Join(" → ", cycle));
        }

        foreach (var name in order)
        {
            Bind(byName[name].Syntax, byName[name].Declarator);
        }

        ReportRepeats(byName);
    }

    /// <summary>The indicator that a target names. Where a policy declares none, any name is one, in the unit of its first bound.</summary>
    public IndicatorSymbol? Resolve(SyntaxToken name, Func<Unit?> unitOfFirstBound)
    {
        if (name.IsMissing || _unusable.Contains(name.ValueText))
        {
            return null;
        }

        if (_declarations.Count > 0)
        {
            return Scope.Resolve(name, sink);
        }

        if (Scope.Find(name.ValueText) is { } known)
        {
            return known;
        }

        var indicator = new IndicatorSymbol(name.ValueText, [], unitOfFirstBound() ?? Unit.One, false, DiagnosticSink.LocationOf(name));
        Scope.Declare(indicator.Name, indicator, name, sink);
        Indicators.Add(indicator);
        return indicator;
    }

    private static IEnumerable<string> Needs(IndicatorDeclarationSyntax syntax, Dictionary<string, string> ownerOfAlias) =>
        (syntax.Formula?.DescendantNodesAndSelf() ?? [])
            .OfType<NameExpressionSyntax>()
            .Select(n => ownerOfAlias.GetValueOrDefault(n.Identifier.ValueText, n.Identifier.ValueText));

    private void Bind(IndicatorDeclarationSyntax syntax, DeclaratorSyntax declarator)
    {
        var unit = syntax.UnitClause is null ? null : UnitBinder.BindUnit(syntax.UnitClause.Unit, sink);
        var formula = syntax.Formula is null ? null : new ExpressionBinder(ResolveInFormula, allowsStatistics: false, sink).BindNumber(syntax.Formula.Value);
        if (formula is { HasError: true } || (syntax.UnitClause is not null && unit is null))
        {
            _unusable.Add(declarator.Identifier.ValueText);
            return;
        }

        unit ??= formula?.Type.Unit ?? Unit.One;
        if (formula is not null && !formula.Type.Unit.IsLike(unit))
        {
            sink.Report(DiagnosticDescriptors.TypeMismatch, syntax.Formula!.Value, Localized.Quoted(syntax.Formula.Value), formula.Type.Describe(), PolicyType.In(unit).Describe());
            return;
        }

        var indicator = new IndicatorSymbol(
            declarator.Identifier.ValueText,
            [.. declarator.Aliases.Select(a => a.Identifier.ValueText)],
            unit,
            formula is not null,
            DiagnosticSink.LocationOf(declarator.Identifier))
        {
            Annotations = AnnotationBinder.Bind(syntax),
        };
        Scope.Declare(indicator.Name, indicator, declarator.Identifier, sink);
        foreach (var alias in declarator.Aliases)
        {
            Scope.Declare(alias.Identifier.ValueText, indicator, alias.Identifier, sink);
        }

        Indicators.Add(indicator);
        if (formula is not null)
        {
            Formulas.Add(new BoundDefinition(indicator, Conversion.To(formula, unit)));
        }
    }

    private void ReportRepeats(Dictionary<string, (IndicatorDeclarationSyntax Syntax, DeclaratorSyntax Declarator)> byName)
    {
        foreach (var declarator in _declarations.SelectMany(d => d.Declarators).Where(d => !d.Identifier.IsMissing))
        {
            var name = declarator.Identifier.ValueText;
            if (byName[name].Declarator != declarator)
            {
                sink.Report(DiagnosticDescriptors.DuplicateName, declarator.Identifier, Kinds.Indicator, name, DiagnosticSink.LocationOf(byName[name].Declarator.Identifier).Start.Line);
            }
        }
    }

    private BoundName? ResolveInFormula(SyntaxToken name)
    {
        var indicator = _unusable.Contains(name.ValueText) ? null : Scope.Resolve(name, sink);
        return indicator is null ? null : new BoundName(indicator, PolicyType.In(indicator.Unit));
    }
}
