using System.Collections.Immutable;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Semantics;

/// <summary>Which names fit a place, by the nodes around it.</summary>
internal sealed class FittingNames
{
    private readonly SemanticIndex _index;
    private readonly NameScope _scope;
    private readonly SyntaxToken _place;

    /// <param name="index">All that is declared.</param>
    /// <param name="place">A name at the place, of any tree.</param>
    public FittingNames(SemanticIndex index, SyntaxToken place)
    {
        (_index, _place, _scope) = (index, place, new NameScope(index, place));
        (Fits, Labels, TakesFunctions) = place.Parent is NameExpressionSyntax ? AtName(place.Parent.Parent) : AtDeclared(place.Parent);
    }

    /// <summary>Whether something can be named there.</summary>
    public Func<ISymbol, bool> Fits { get; }

    /// <summary>What can be named there with sense: not what is just being declared.</summary>
    public IEnumerable<ISymbol> Symbols => _index.Declared.Where(s => Fits(s) && !_scope.DeclaresHere(s));

    /// <summary>The labels that can be written there.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Whether a function can be called there.</summary>
    public bool TakesFunctions { get; }

    /// <summary>The unit that a number there is to be like: of the target's indicator, of the item that is scored, of what it is compared with or added to. Null where that is not known.</summary>
    public Unit? WantedUnit => _place.Parent!.Ancestors().Select(UnitAskedBy).FirstOrDefault(u => u is not null);

    // The name of an item is one of a value as well; other declared names are new.
    private (Func<ISymbol, bool> Fits, ImmutableArray<string> Labels, bool TakesFunctions) AtDeclared(SyntaxNode? holder) =>
        holder is ScoreItemSyntax ? (IsNumber, [], false) : (_ => false, [], false);

    private (Func<ISymbol, bool> Fits, ImmutableArray<string> Labels, bool TakesFunctions) AtName(SyntaxNode? holder) => holder switch
    {
        TargetDeclarationSyntax or DrivesClauseSyntax or AssessmentItemSyntax => (s => s is IndicatorSymbol, [], false),
        ForClauseSyntax or IntoClauseSyntax or GroupDeclarationSyntax or ReferenceTargetSyntax => (s => s is RegionSymbol, [], false),
        OfExpressionSyntax of when of.Region == _place.Parent => (s => s is RegionSymbol, [], false),
        AmongClauseSyntax or OverClauseSyntax => (s => s is GroupSymbol, [], false),
        LetDeclarationSyntax or ScoreDeclarationSyntax => (s => s is RecordSymbol, [], false),
        GradeDeclarationSyntax => (s => s is ScoreSymbol, [], false),
        BandDeclarationSyntax => (s => s is FieldSymbol or LetSymbol or ScoreSymbol, [], false),
        GroupByClauseSyntax => (IsKey, [], false),
        WeightEntrySyntax entry when entry.Item == _place.Parent => (_scope.IsItem, [], false),
        CategoryLabelsSyntax => (_ => false, [], false),
        IsExpressionSyntax @is when @is.Label == _place.Parent => (_ => false, LabelsOf(@is.Operand), false),
        WeightsRowSyntax { Parent: WeightsClauseSyntax { GroupBy.Keys: [var key, ..] } } => (_ => false, LabelsOf(key), false),
        CallExpressionSyntax { Arguments.Count: 1 } call when TakesRecords(call) => (s => IsRecord(s) || IsValue(s), [], true),
        _ => (IsValue, [], true),
    };

    private static bool TakesRecords(CallExpressionSyntax call) => FunctionTable.Find(call.Identifier.ValueText)?.Kind is FunctionKind.Count or FunctionKind.Share;

    private bool IsRecord(ISymbol symbol) => symbol is RecordSymbol && (_scope.Record is null ? _scope.IsInStatistic : symbol.Name == _scope.Record.Name);

    private bool IsValue(ISymbol symbol) => _scope.Record is null
        ? symbol is IndicatorSymbol || (_scope.IsInStatistic && _scope.IsMemberOfAny(symbol))
        : _scope.IsMember(symbol);

    private bool IsNumber(ISymbol symbol) => _scope.IsMember(symbol) && _index.TypeOf(symbol) is null or { Kind: TypeKind.Number };

    private bool IsKey(ISymbol symbol) => _scope.IsInStatistic
        ? (_scope.Record is null ? _scope.IsMemberOfAny(symbol) : _scope.IsMember(symbol)) && _index.TypeOf(symbol) is { Kind: TypeKind.Region }
        : _scope.IsMember(symbol) && _index.TypeOf(symbol) is null or { Kind: not (TypeKind.Number or TypeKind.Date) };

    private ImmutableArray<string> LabelsOf(ExpressionSyntax value) => TypeOf(value)?.Labels ?? [];

    private Unit? UnitAskedBy(SyntaxNode node) => node switch
    {
        TargetDeclarationSyntax target => TypeOf(target.Indicator)?.Unit,
        BaseClauseSyntax { Parent: ScoreItemSyntax item } => (item.Value is null ? _scope.TypeOf(item.Identifier) : TypeOf(item.Value.Value))?.Unit,
        FromClauseSyntax or ToClauseSyntax or BoundConditionSyntax when node.Parent is MethodClauseSyntax { Parent: AssessmentItemSyntax assessed } => TypeOf(assessed.Indicator)?.Unit,
        BinaryExpressionSyntax { OperatorToken.Kind: not (SyntaxKind.AsteriskToken or SyntaxKind.SlashToken) } binary => TypeOf(binary.Left)?.Unit,
        _ => null,
    };

    private PolicyType? TypeOf(ExpressionSyntax expression) => expression is NameExpressionSyntax name ? _scope.TypeOf(name.Identifier) : null;
}
