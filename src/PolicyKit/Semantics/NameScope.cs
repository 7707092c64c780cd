using PolicyKit.Binding;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Semantics;

/// <summary>What can be named in one declaration. It goes by names, so that a declaration with mistakes has a scope too.</summary>
internal sealed class NameScope
{
    private readonly SemanticIndex _index;
    private readonly DeclarationSyntax? _declaration;

    /// <param name="index">All that is declared.</param>
    /// <param name="place">A token inside the declaration, of any tree.</param>
    public NameScope(SemanticIndex index, SyntaxToken place)
    {
        _index = index;
        _declaration = place.Parent?.Ancestors().Prepend(place.Parent).OfType<DeclarationSyntax>().FirstOrDefault();
        IsInStatistic = _declaration is IndicatorDeclarationSyntax && StatisticsRound(place).Any();
        (Record, Score) = _declaration switch
        {
            RecordDeclarationSyntax record => (index.Find<RecordSymbol>(record.Identifier.ValueText), null),
            LetDeclarationSyntax let => (index.Find<RecordSymbol>(let.Record.Identifier.ValueText), null),
            ScoreDeclarationSyntax score => (index.Find<RecordSymbol>(score.Record.Identifier.ValueText), index.Find<ScoreSymbol>(score.Identifier.ValueText)),
            GradeDeclarationSyntax grade => (index.Find<ScoreSymbol>(grade.Score.Identifier.ValueText)?.Record, null),
            BandDeclarationSyntax band => (index.RecordOf(band.Value.Identifier.ValueText), null),
            IndicatorDeclarationSyntax => (RecordOfStatistic(place), null),
            _ => ((RecordSymbol?)null, (ScoreSymbol?)null),
        };
    }

    /// <summary>The record whose fields, lets, bands and scores can be named; null where there is none.</summary>
    public RecordSymbol? Record { get; }

    /// <summary>Whether it is a statistic in the formula of an indicator; over which record, is not known as long as it names nothing.</summary>
    public bool IsInStatistic { get; }

    /// <summary>The score whose items can be named; null where there is none.</summary>
    public ScoreSymbol? Score { get; }

    /// <summary>All that can be named here, in the order of the texts.</summary>
    public IEnumerable<ISymbol> All => _index.Declared.Where(s => s is RegionSymbol or GroupSymbol or IndicatorSymbol or RecordSymbol || IsMember(s) || IsItem(s));

    /// <summary>Whether something is a field, let, band or score of the record.</summary>
    public bool IsMember(ISymbol symbol) => Record is not null && _index.RecordOf(symbol)?.Name == Record.Name;

    /// <summary>Whether something is a field, let, band or score of any record.</summary>
    public bool IsMemberOfAny(ISymbol symbol) => _index.RecordOf(symbol) is not null;

    /// <summary>Whether something is an item of the score.</summary>
    public bool IsItem(ISymbol symbol) => symbol is ScoreItemSymbol item && Score?.Items.Contains(item) == true;

    /// <summary>Whether the declaration is that of a let, band, score or indicator.</summary>
    public bool DeclaresHere(ISymbol symbol) => (_declaration, symbol) switch
    {
        (IndicatorDeclarationSyntax indicator, IndicatorSymbol) => indicator.Declarators.Any(d => d.Identifier.ValueText == symbol.Name),
        (LetDeclarationSyntax let, LetSymbol) => let.Identifier.ValueText == symbol.Name,
        (BandDeclarationSyntax band, BandSymbol) => band.Identifier.ValueText == symbol.Name,
        (ScoreDeclarationSyntax score, ScoreSymbol) => score.Identifier.ValueText == symbol.Name,
        _ => false,
    };

    /// <summary>The type of the field, let, score or indicator of a name, as an expression here would find it; or null.</summary>
    public PolicyType? TypeOf(SyntaxToken name) =>
        _index.TypeOf(_index.Declared.FirstOrDefault(s => Record is null ? s is IndicatorSymbol indicator && IsOf(indicator, name) : s.Name == name.ValueText && IsMember(s)));

    private RecordSymbol? RecordOfStatistic(SyntaxToken place) => StatisticsRound(place)
        .SelectMany(LabelNames.UsesIn)
        .Select(n => _index.Find<RecordSymbol>(n.Identifier.ValueText) ?? _index.RecordOf(n.Identifier.ValueText))
        .FirstOrDefault(r => r is not null);

    private static IEnumerable<CallExpressionSyntax> StatisticsRound(SyntaxToken place) =>
        place.Parent!.Ancestors().OfType<CallExpressionSyntax>().Where(ExpressionBinder.IsStatistic);

    private static bool IsOf(IndicatorSymbol indicator, SyntaxToken name) => indicator.Name == name.ValueText || indicator.Aliases.Contains(name.ValueText);
}
