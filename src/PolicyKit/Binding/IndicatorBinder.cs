using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Declares indicators and binds their formulas, each after those it needs.</summary>
internal sealed class IndicatorBinder(UnitBinder units, RegionBinder regions, RecordFigureBinder recordFigures, DiagnosticSink sink)
{
    private readonly List<IndicatorDeclarationSyntax> _declarations = [];
    private readonly Dictionary<string, (IndicatorDeclarationSyntax Syntax, DeclaratorSyntax Declarator)> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<IndicatorDeclarationSyntax, (Unit Unit, BoundExpression? Formula)?> _meanings = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _unusable = new(StringComparer.Ordinal);

    public Scope<IndicatorSymbol> Scope { get; } = new(Kinds.Indicator);

    public List<IndicatorSymbol> Indicators { get; } = [];

    public List<BoundDefinition> Formulas { get; } = [];

    public void Declare(IndicatorDeclarationSyntax syntax) => _declarations.Add(syntax);

    /// <summary>Gives all declared indicators their units and formulas.</summary>
    public void BindAll()
    {
        var ownerOfAlias = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (syntax, declarator) in _declarations.SelectMany(d => d.Declarators, (d, n) => (d, n)).Where(d => !d.n.Identifier.IsMissing))
        {
            _byName.TryAdd(declarator.Identifier.ValueText, (syntax, declarator));
            foreach (var alias in declarator.Aliases)
            {
                ownerOfAlias.TryAdd(alias.Identifier.ValueText, declarator.Identifier.ValueText);
            }
        }

        var (order, cycles) = DependencyOrder.Sort(_byName.Keys, name => Needs(_byName[name].Syntax, ownerOfAlias));
        foreach (var cycle in cycles)
        {
            foreach (var name in cycle.Names)
            {
                GiveUp(_byName[name].Declarator);
            }

            sink.Report(DiagnosticDescriptors.Cycle, _byName[cycle.First].Declarator.Identifier, cycle.First, cycle.Path);
        }

        foreach (var name in order)
        {
            Bind(_byName[name].Syntax, _byName[name].Declarator);
        }

        ReportRepeats();
    }

    /// <summary>Whether the policy declares indicators, so that other names are none.</summary>
    public bool AreDeclared => _declarations.Count > 0;

    /// <summary>The indicator that a target names. Where a policy declares none, any name is one, in the unit of its first bound.</summary>
    /// <param name="name">The name.</param>
    /// <param name="unitOfFirstBound">The unit of the first bound, if it has one.</param>
    /// <param name="meant">What the name stands for, where it is not what it says.</param>
    public IndicatorSymbol? Resolve(SyntaxToken name, Func<Unit?> unitOfFirstBound, string? meant = null)
    {
        if (name.IsMissing || _unusable.Contains(name.ValueText))
        {
            return null;
        }

        var text = meant ?? name.ValueText;
        if (_declarations.Count == 0 && Scope.Find(text) is null)
        {
            var indicator = new IndicatorSymbol(text, [], unitOfFirstBound() ?? Unit.One, false, DiagnosticSink.LocationOf(name));
            Scope.Declare(indicator.Name, indicator, name, sink);
            Indicators.Add(indicator);
        }

        return _declarations.Count > 0 || meant is null ? Scope.Resolve(name, sink) : Scope.Find(text);
    }

    /// <summary>The indicator that an expression names, or null after reporting that there is none.</summary>
    public BoundName? ResolveUse(SyntaxToken name)
    {
        var indicator = _unusable.Contains(name.ValueText) ? null : Scope.Resolve(name, sink);
        return indicator is null ? null : new BoundName(indicator, PolicyType.In(indicator.Unit));
    }

    // What is taken from another region or year counts as a need too: a formula that leads back to itself is a circle wherever it turns.
    private IEnumerable<string> Needs(IndicatorDeclarationSyntax syntax, Dictionary<string, string> ownerOfAlias)
    {
        var nodes = syntax.Formula?.DescendantNodesAndSelf().ToList() ?? [];
        var ofRecords = nodes.OfType<CallExpressionSyntax>().Where(recordFigures.IsOverRecords).SelectMany(c => c.DescendantNodesAndSelf()).ToHashSet();
        return nodes
            .OfType<NameExpressionSyntax>()
            .Where(n => !IsRegion(n) && !ofRecords.Contains(n))
            .Select(n => ownerOfAlias.GetValueOrDefault(n.Identifier.ValueText, n.Identifier.ValueText));
    }

    private static bool IsRegion(NameExpressionSyntax name) =>
        (name.Parent is OfExpressionSyntax of && of.Region == name) || name.Parent is OverClauseSyntax;

    private void Bind(IndicatorDeclarationSyntax syntax, DeclaratorSyntax declarator)
    {
        if (MeaningOf(syntax) is not var (unit, formula))
        {
            GiveUp(declarator);
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
            Records = formula is null ? [] : [.. BoundParts.NamesIn(formula).Select(n => n.Symbol).OfType<RecordFigureSymbol>().Select(f => f.Record.Name).Distinct()],
        };
        Scope.Declare(indicator.Name, indicator, declarator.Identifier, sink);
        foreach (var alias in declarator.Aliases)
        {
            Scope.Declare(alias.Identifier.ValueText, indicator, alias.Identifier, sink);
        }

        Indicators.Add(indicator);
        if (formula is not null)
        {
            Formulas.Add(new BoundDefinition(indicator, formula));
        }
    }

    // Several names may share a unit and a formula; these are bound, and found wrong, once.
    private (Unit Unit, BoundExpression? Formula)? MeaningOf(IndicatorDeclarationSyntax syntax)
    {
        if (!_meanings.TryGetValue(syntax, out var meaning))
        {
            _meanings.Add(syntax, meaning = BindMeaning(syntax));
        }

        return meaning;
    }

    private (Unit Unit, BoundExpression? Formula)? BindMeaning(IndicatorDeclarationSyntax syntax)
    {
        var unit = syntax.UnitClause is null ? null : units.BindUnit(syntax.UnitClause.Unit);
        var expressions = new ExpressionBinder(ResolveUse, allowsStatistics: false, units, sink, regions) { OverRecords = recordFigures.Bind };
        var formula = syntax.Formula is null ? null : expressions.BindNumber(syntax.Formula.Value);
        if (formula is { HasError: true } || (syntax.UnitClause is not null && unit is null))
        {
            return null;
        }

        unit ??= formula is null || formula.Type.Unit.Dimension.IsNone ? Unit.One : formula.Type.Unit;
        var converted = formula is null ? null : expressions.ConvertTo(formula, unit, syntax.Formula!.Value);
        return converted is { HasError: true } ? null : (unit, converted);
    }

    // What is wrong with an indicator has been reported; its uses, by any of its names, are passed over.
    private void GiveUp(DeclaratorSyntax declarator) =>
        _unusable.UnionWith(declarator.Aliases.Select(a => a.Identifier.ValueText).Append(declarator.Identifier.ValueText));

    private void ReportRepeats()
    {
        foreach (var declarator in _declarations.SelectMany(d => d.Declarators).Where(d => !d.Identifier.IsMissing))
        {
            var name = declarator.Identifier.ValueText;
            if (_byName[name].Declarator != declarator)
            {
                var first = DiagnosticSink.LocationOf(_byName[name].Declarator.Identifier);
                sink.Report(
                    DiagnosticDescriptors.DuplicateName, declarator.Identifier, Kinds.Indicator, name, DiagnosticSink.PlaceOf(first, DiagnosticSink.LocationOf(declarator.Identifier)));
                _unusable.UnionWith(declarator.Aliases.Select(a => a.Identifier.ValueText));
            }
        }
    }
}
