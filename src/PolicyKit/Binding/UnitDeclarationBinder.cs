using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Adds a policy's own units to those that every policy has, each after the units that its value is in.</summary>
internal sealed class UnitDeclarationBinder(UnitBinder units, DiagnosticSink sink)
{
    private static readonly Localized Name = new("a name", "名称");
    private static readonly Localized Quantity = new("a fixed quantity such as 50公斤", "固定的量（如50公斤）");

    private readonly Dictionary<string, SyntaxToken> _first = new(StringComparer.Ordinal);

    public void BindAll(IReadOnlyList<UnitDeclarationSyntax> declarations)
    {
        foreach (var name in declarations.SelectMany(NamesOf))
        {
            _first.TryAdd(name.ValueText, name);
        }

        var byName = declarations.Where(HasNamesOfItsOwn).ToDictionary(d => d.Declarator.Identifier.ValueText, StringComparer.Ordinal);
        var owners = byName
            .SelectMany(d => NamesOf(d.Value), (d, name) => KeyValuePair.Create(name.ValueText, d.Key))
            .ToDictionary(StringComparer.Ordinal);
        var (order, cycles) = DependencyOrder.Sort(byName.Keys, name => Needs(byName[name], owners));
        foreach (var cycle in cycles)
        {
            sink.Report(DiagnosticDescriptors.Cycle, byName[cycle.First].Declarator.Identifier, cycle.First, cycle.Path);
        }

        units.GiveUp(_first.Keys);
        foreach (var name in order)
        {
            Bind(byName[name]);
        }
    }

    private static IEnumerable<SyntaxToken> NamesOf(UnitDeclarationSyntax syntax) =>
        syntax.Declarator.Aliases.Select(a => a.Identifier).Prepend(syntax.Declarator.Identifier).Where(n => !n.IsMissing);

    private static IEnumerable<string> Needs(UnitDeclarationSyntax syntax, Dictionary<string, string> owners) =>
        (syntax.Value?.DescendantNodesAndSelf() ?? [])
            .OfType<UnitSyntax>()
            .SelectMany(u => u.Tokens)
            .SelectMany(t => UnitCatalog.Readings(t.ValueText))
            .Select(n => owners.GetValueOrDefault(n, n));

    private bool HasNamesOfItsOwn(UnitDeclarationSyntax syntax) => NamesOf(syntax).ToList().ConvertAll(IsOfItsOwn).TrueForAll(own => own) && !syntax.Declarator.Identifier.IsMissing;

    private bool IsOfItsOwn(SyntaxToken name)
    {
        if (_first[name.ValueText] != name)
        {
            sink.Report(DiagnosticDescriptors.DuplicateName, name, Kinds.Unit, name.ValueText, DiagnosticSink.LocationOf(_first[name.ValueText]).Start.Line);
            return false;
        }

        if (MeaningOf(name) is { } meaning)
        {
            sink.Report(DiagnosticDescriptors.NameTaken, name, name.ValueText, meaning);
            return false;
        }

        return true;
    }

    private Localized? MeaningOf(SyntaxToken name) =>
        name.Kind != SyntaxKind.IdentifierToken ? new Localized("a word of the language", "语言的关键字")
        : UnitBinder.IsTypeWord(name.ValueText) ? new Localized("a type", "类型")
        : units.Catalog.Parse(name.ValueText) is not null || UnitCatalog.Readings(name.ValueText).Skip(1).Any(_first.ContainsKey) ? new Localized("a unit", "计量单位")
        : null;

    private void Bind(UnitDeclarationSyntax syntax)
    {
        var name = syntax.Declarator.Identifier.ValueText;
        var aliases = syntax.Declarator.Aliases.Select(a => a.Identifier.ValueText).ToImmutableArray();
        var unit = syntax.Value is null ? UnitSymbol.OfItsOwnKind(name, aliases)
            : BindValue(syntax.Value.Value) is var (amount, of) ? UnitSymbol.Derived(name, amount, of, aliases)
            : null;
        if (unit is not null)
        {
            var declared = unit with { Location = DiagnosticSink.LocationOf(syntax.Declarator.Identifier) };
            units.Add(declared);
            foreach (var written in NamesOf(syntax))
            {
                sink.Meanings?.Declares(written, declared);
            }
        }
    }

    private (Rational Amount, Unit Of)? BindValue(ExpressionSyntax syntax)
    {
        if (new ExpressionBinder(ReportName, allowsStatistics: false, units, sink).BindFixed(syntax) is not { Value: Rational amount, Type.Unit: var unit })
        {
            return null;
        }

        if (amount.Sign <= 0)
        {
            sink.Report(DiagnosticDescriptors.Backwards, syntax, Localized.Quoted(syntax), Localized.Quoted(0));
            return null;
        }

        return (amount, unit);
    }

    private BoundExpression? ReportName(SyntaxToken name)
    {
        sink.Report(DiagnosticDescriptors.TypeMismatch, name, Localized.Quoted(name.ValueText), Name, Quantity);
        return null;
    }
}
