using System.Collections.Immutable;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Semantics;

/// <summary>Which names fit a place, by the nodes around it.</summary>
internal sealed class FittingNames
{
    private readonly NameScope _scope;
    private readonly ImmutableArray<SyntaxNode> _around;

    /// <param name="index">All that is declared.</param>
    /// <param name="place">A name at the place, of any tree.</param>
    public FittingNames(SemanticIndex index, SyntaxToken place)
    {
        _scope = new NameScope(index, place);
        _around = [place.Parent!, .. place.Parent!.Ancestors()];
        (Symbols, Labels, TakesFunctions) = Holder switch
        {
            ScoreItemSyntax => (Members(t => t.Kind == TypeKind.Number), [], false),
            _ when _around[0] is not NameExpressionSyntax => ([], [], false),
            TargetDeclarationSyntax => (_scope.AllOf<IndicatorSymbol>(), [], false),
            ForClauseSyntax or GroupDeclarationSyntax or OfExpressionSyntax or ReferenceTargetSyntax => (_scope.AllOf<RegionSymbol>(), [], false),
            AmongClauseSyntax or OverClauseSyntax => (_scope.AllOf<GroupSymbol>(), [], false),
            LetDeclarationSyntax or ScoreDeclarationSyntax => (_scope.AllOf<RecordSymbol>(), [], false),
            GradeDeclarationSyntax => (_scope.AllOf<ScoreSymbol>(), [], false),
            BandDeclarationSyntax => (_scope.AllOf<ISymbol>().Where(s => s is FieldSymbol or LetSymbol or ScoreSymbol), [], false),
            GroupByClauseSyntax => (Members(t => t.Kind is not (TypeKind.Number or TypeKind.Date)), [], false),
            WeightEntrySyntax => (_scope.Score?.Items ?? [], [], false),
            CategoryLabelsSyntax => ([], [], false),
            IsExpressionSyntax @is => ([], LabelsOf(@is.Operand), false),
            WeightsRowSyntax { Parent: WeightsClauseSyntax { GroupBy.Keys: [var key, ..] } } => ([], LabelsOf(key), false),
            _ => (_scope.Record is null ? _scope.AllOf<IndicatorSymbol>() : _scope.Members, ImmutableArray<string>.Empty, true),
        };
    }

    /// <summary>What can be named.</summary>
    public IEnumerable<ISymbol> Symbols { get; }

    /// <summary>The labels that can be written.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Whether a function can be called.</summary>
    public bool TakesFunctions { get; }

    /// <summary>The unit that a number here is to be like: of the target's indicator, of the item that is scored, of what it is compared with or added to. Null where that is not known.</summary>
    public Unit? WantedUnit => _around.Select(UnitAskedBy).FirstOrDefault(u => u is not null);

    // What holds the name: the node behind the name's own.
    private SyntaxNode? Holder => _around[0] is NameExpressionSyntax ? _around[1] : _around[0];

    private IEnumerable<ISymbol> Members(Func<PolicyType, bool> fits) => _scope.Members.Where(s => SymbolTypes.Of(s) is { } type && fits(type));

    private ImmutableArray<string> LabelsOf(ExpressionSyntax value) => TypeOf(value)?.Labels ?? [];

    private Unit? UnitAskedBy(SyntaxNode node) => node switch
    {
        TargetDeclarationSyntax target => TypeOf(target.Indicator)?.Unit,
        BaseClauseSyntax { Parent: ScoreItemSyntax item } => (item.Value is null ? TypeOf(item.Identifier) : TypeOf(item.Value.Value))?.Unit,
        BinaryExpressionSyntax { OperatorToken.Kind: not (SyntaxKind.AsteriskToken or SyntaxKind.SlashToken) } binary => TypeOf(binary.Left)?.Unit,
        _ => null,
    };

    private PolicyType? TypeOf(ExpressionSyntax expression) => expression is NameExpressionSyntax name ? TypeOf(name.Identifier) : null;

    private PolicyType? TypeOf(SyntaxToken name) => SymbolTypes.Of(_scope.FindValue(name.ValueText));
}
