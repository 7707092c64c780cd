using System.Collections.Immutable;
using PolicyKit.Binding;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Semantics;

/// <summary>
/// Names that are declared with a mistake, so that binding gave them up: while a formula is being written, what it defines is still known by name.
/// </summary>
internal sealed class UnboundNames
{
    private readonly ImmutableArray<SyntaxTree> _trees;

    /// <param name="trees">The texts.</param>
    /// <param name="bound">The names whose declarations are bound.</param>
    public UnboundNames(ImmutableArray<SyntaxTree> trees, HashSet<SyntaxToken> bound)
    {
        _trees = trees;
        Declarations = [.. trees.SelectMany(t => t.Root.Members).SelectMany(DeclaredBy).Where(d => !d.Name.IsMissing && !bound.Contains(d.Name))];
    }

    /// <summary>Each name with a symbol of which no more than the name is sure; other names stand for the same.</summary>
    public ImmutableArray<(SyntaxToken Name, ISymbol Symbol)> Declarations { get; }

    /// <summary>The names that stand for one of these, by their words and places.</summary>
    /// <param name="index">All that is declared.</param>
    /// <param name="told">The names whose meaning is known.</param>
    public IEnumerable<(SyntaxToken Name, ISymbol Symbol)> Uses(SemanticIndex index, HashSet<SyntaxToken> told)
    {
        var byWord = Declarations.ToLookup(d => d.Name.ValueText, d => d.Symbol);
        return
            from tree in Declarations.IsEmpty ? [] : _trees
            from name in tree.Root.DescendantTokens()
            where !name.IsMissing && byWord.Contains(name.ValueText) && !told.Contains(name)
            let fitting = new FittingNames(index, name)
            let symbol = byWord[name.ValueText].FirstOrDefault(fitting.Fits)
            where symbol is not null
            select (name, symbol);
    }

    private IEnumerable<(SyntaxToken Name, ISymbol Symbol)> DeclaredBy(MemberSyntax member) => member switch
    {
        IndicatorDeclarationSyntax indicator => indicator.Declarators.SelectMany(d => DeclaredBy(indicator, d)),
        LetDeclarationSyntax let =>
            [(let.Identifier, new LetSymbol(let.Identifier.ValueText, NamedRecord(let.Record.Identifier), PolicyType.Error, DiagnosticSink.LocationOf(let.Identifier)))],
        ScoreDeclarationSyntax score =>
            [(score.Identifier, new ScoreSymbol(score.Identifier.ValueText, NamedRecord(score.Record.Identifier), [], DiagnosticSink.LocationOf(score.Identifier)))],
        BandDeclarationSyntax band =>
            [(band.Identifier, new BandSymbol(band.Identifier.ValueText, RecordOf(band.Value), band.Value.Identifier.ValueText, [], DiagnosticSink.LocationOf(band.Identifier)))],
        GradeDeclarationSyntax grade =>
            [(grade.Identifier, new GradeSymbol(grade.Identifier.ValueText, ScoreOf(grade.Score), [], DiagnosticSink.LocationOf(grade.Identifier)))],
        AssessmentDeclarationSyntax assessment =>
            [(assessment.Identifier, new AssessmentSymbol(assessment.Identifier.ValueText, [], null, [], DiagnosticSink.LocationOf(assessment.Identifier)))],
        UnitDeclarationSyntax unit => DeclaredBy(unit),
        _ => [],
    };

    private static IEnumerable<(SyntaxToken Name, ISymbol Symbol)> DeclaredBy(IndicatorDeclarationSyntax syntax, DeclaratorSyntax declarator)
    {
        var (name, aliases) = (declarator.Identifier, declarator.Aliases.Select(a => a.Identifier).ToList());
        var symbol = new IndicatorSymbol(name.ValueText, [.. aliases.Select(a => a.ValueText)], Unit.One, syntax.Formula is not null, DiagnosticSink.LocationOf(name));
        return aliases.Prepend(name).Select(n => (n, (ISymbol)symbol));
    }

    private static IEnumerable<(SyntaxToken Name, ISymbol Symbol)> DeclaredBy(UnitDeclarationSyntax syntax)
    {
        var (name, aliases) = (syntax.Declarator.Identifier, syntax.Declarator.Aliases.Select(a => a.Identifier).ToList());
        var symbol = UnitSymbol.OfItsOwnKind(name.ValueText, [.. aliases.Select(a => a.ValueText)]) with { Location = DiagnosticSink.LocationOf(name) };
        return aliases.Prepend(name).Select(n => (n, (ISymbol)symbol));
    }

    private static ScoreSymbol ScoreOf(NameExpressionSyntax name) =>
        new(name.Identifier.ValueText, NamedRecord(name.Identifier), [], DiagnosticSink.LocationOf(name.Identifier));

    // Of a value, by the first record that has it.
    private RecordSymbol RecordOf(NameExpressionSyntax value) => NamedRecord(_trees.SelectMany(t => t.Root.Members).Select(m => m switch
    {
        RecordDeclarationSyntax record when record.Fields.SelectMany(f => f.Declarators).Any(d => d.Identifier.ValueText == value.Identifier.ValueText) => record.Identifier,
        LetDeclarationSyntax let when let.Identifier.ValueText == value.Identifier.ValueText => let.Record.Identifier,
        ScoreDeclarationSyntax score when score.Identifier.ValueText == value.Identifier.ValueText => score.Record.Identifier,
        _ => (SyntaxToken?)null,
    }).FirstOrDefault(n => n is not null) ?? value.Identifier);

    // Which record it is goes by the name.
    private static RecordSymbol NamedRecord(SyntaxToken name) => new(name.ValueText, [], DiagnosticSink.LocationOf(name));
}
