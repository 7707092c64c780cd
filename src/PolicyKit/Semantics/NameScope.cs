using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Semantics;

/// <summary>What can be named in one declaration. It goes by names, so that a declaration with mistakes has a scope too.</summary>
internal sealed class NameScope
{
    private readonly SemanticIndex _index;

    /// <param name="index">All that is declared.</param>
    /// <param name="place">A token inside the declaration, of any tree.</param>
    public NameScope(SemanticIndex index, SyntaxToken place)
    {
        _index = index;
        var declaration = place.Parent?.Ancestors().Prepend(place.Parent).OfType<DeclarationSyntax>().FirstOrDefault();
        (Record, Score) = declaration switch
        {
            RecordDeclarationSyntax record => (Find<RecordSymbol>(record.Identifier), null),
            LetDeclarationSyntax let => (Find<RecordSymbol>(let.Record.Identifier), null),
            ScoreDeclarationSyntax score => (Find<RecordSymbol>(score.Record.Identifier), Find<ScoreSymbol>(score.Identifier)),
            GradeDeclarationSyntax grade => (Find<ScoreSymbol>(grade.Score.Identifier)?.Record, null),
            _ => ((RecordSymbol?)null, (ScoreSymbol?)null),
        };
    }

    /// <summary>The record whose fields, lets and scores can be named; null where there is none.</summary>
    public RecordSymbol? Record { get; }

    /// <summary>The score whose items can be named; null where there is none.</summary>
    public ScoreSymbol? Score { get; }

    /// <summary>The fields, lets and scores of the record.</summary>
    public IEnumerable<ISymbol> Members => Record is null ? [] : Record.Fields.Concat(_index.Declared.Where(s => RecordOf(s)?.Name == Record.Name));

    /// <summary>All that can be named here, what is named everywhere first.</summary>
    public IEnumerable<ISymbol> All => _index.Declared
        .Where(s => s is RegionSymbol or GroupSymbol or IndicatorSymbol or RecordSymbol)
        .Concat(Members)
        .Concat(Score?.Items ?? []);

    public IEnumerable<T> AllOf<T>()
        where T : ISymbol => _index.Declared.OfType<T>();

    /// <summary>The field, let, score or indicator of a name, as an expression here would find it; or null.</summary>
    public ISymbol? FindValue(string name) =>
        Members.Concat(Record is null ? AllOf<IndicatorSymbol>() : []).FirstOrDefault(s => s.Name == name || (s is IndicatorSymbol indicator && indicator.Aliases.Contains(name)));

    private static RecordSymbol? RecordOf(ISymbol symbol) => (symbol as LetSymbol)?.Record ?? (symbol as ScoreSymbol)?.Record;

    private T? Find<T>(SyntaxToken name)
        where T : class, ISymbol => AllOf<T>().FirstOrDefault(s => s.Name == name.ValueText);
}
