using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Syntax;

/// <summary>Makes the typed node of each kind, on demand, around its green core.</summary>
internal static class SyntaxNodeFactory
{
    private static readonly Dictionary<SyntaxKind, Func<GreenNode, SyntaxNode?, int, SyntaxNode>> Makers = new()
    {
        [SyntaxKind.List] = static (green, parent, position) => new SyntaxListNode(green, parent, position),
        [SyntaxKind.CompilationUnit] = static (green, parent, position) => new CompilationUnitSyntax(green, parent, position),
        [SyntaxKind.SkippedTokens] = static (green, parent, position) => new SkippedTokensSyntax(green, parent, position),
        [SyntaxKind.Annotation] = static (green, parent, position) => new AnnotationSyntax(green, parent, position),
        [SyntaxKind.Declarator] = static (green, parent, position) => new DeclaratorSyntax(green, parent, position),
        [SyntaxKind.AkaClause] = static (green, parent, position) => new AkaClauseSyntax(green, parent, position),
        [SyntaxKind.EqualsValueClause] = static (green, parent, position) => new EqualsValueClauseSyntax(green, parent, position),
        [SyntaxKind.UnitClause] = static (green, parent, position) => new UnitClauseSyntax(green, parent, position),
        [SyntaxKind.Unit] = static (green, parent, position) => new UnitSyntax(green, parent, position),
        [SyntaxKind.ForClause] = static (green, parent, position) => new ForClauseSyntax(green, parent, position),
        [SyntaxKind.ByClause] = static (green, parent, position) => new ByClauseSyntax(green, parent, position),
        [SyntaxKind.PeriodPoint] = static (green, parent, position) => new PeriodPointSyntax(green, parent, position),
        [SyntaxKind.Period] = static (green, parent, position) => new PeriodSyntax(green, parent, position),
        [SyntaxKind.GroupByClause] = static (green, parent, position) => new GroupByClauseSyntax(green, parent, position),
        [SyntaxKind.WhereClause] = static (green, parent, position) => new WhereClauseSyntax(green, parent, position),
        [SyntaxKind.PolicyDeclaration] = static (green, parent, position) => new PolicyDeclarationSyntax(green, parent, position),
        [SyntaxKind.RegionDeclaration] = static (green, parent, position) => new RegionDeclarationSyntax(green, parent, position),
        [SyntaxKind.RegionItem] = static (green, parent, position) => new RegionItemSyntax(green, parent, position),
        [SyntaxKind.RegionChildren] = static (green, parent, position) => new RegionChildrenSyntax(green, parent, position),
        [SyntaxKind.GroupDeclaration] = static (green, parent, position) => new GroupDeclarationSyntax(green, parent, position),
        [SyntaxKind.IndicatorDeclaration] = static (green, parent, position) => new IndicatorDeclarationSyntax(green, parent, position),
        [SyntaxKind.TargetDeclaration] = static (green, parent, position) => new TargetDeclarationSyntax(green, parent, position),
        [SyntaxKind.ComparisonTarget] = static (green, parent, position) => new ComparisonTargetSyntax(green, parent, position),
        [SyntaxKind.RangeTarget] = static (green, parent, position) => new RangeTargetSyntax(green, parent, position),
        [SyntaxKind.DirectionTarget] = static (green, parent, position) => new DirectionTargetSyntax(green, parent, position),
        [SyntaxKind.GoalTarget] = static (green, parent, position) => new GoalTargetSyntax(green, parent, position),
        [SyntaxKind.RecordDeclaration] = static (green, parent, position) => new RecordDeclarationSyntax(green, parent, position),
        [SyntaxKind.FieldDeclaration] = static (green, parent, position) => new FieldDeclarationSyntax(green, parent, position),
        [SyntaxKind.LetDeclaration] = static (green, parent, position) => new LetDeclarationSyntax(green, parent, position),
        [SyntaxKind.ScoreDeclaration] = static (green, parent, position) => new ScoreDeclarationSyntax(green, parent, position),
        [SyntaxKind.ScoreItem] = static (green, parent, position) => new ScoreItemSyntax(green, parent, position),
        [SyntaxKind.WeightClause] = static (green, parent, position) => new WeightClauseSyntax(green, parent, position),
        [SyntaxKind.BaseClause] = static (green, parent, position) => new BaseClauseSyntax(green, parent, position),
        [SyntaxKind.MissingClause] = static (green, parent, position) => new MissingClauseSyntax(green, parent, position),
        [SyntaxKind.EachClause] = static (green, parent, position) => new EachClauseSyntax(green, parent, position),
        [SyntaxKind.GradeDeclaration] = static (green, parent, position) => new GradeDeclarationSyntax(green, parent, position),
        [SyntaxKind.GradeClause] = static (green, parent, position) => new GradeClauseSyntax(green, parent, position),
        [SyntaxKind.WhenCondition] = static (green, parent, position) => new WhenConditionSyntax(green, parent, position),
        [SyntaxKind.TopCondition] = static (green, parent, position) => new TopConditionSyntax(green, parent, position),
        [SyntaxKind.ToCondition] = static (green, parent, position) => new ToConditionSyntax(green, parent, position),
        [SyntaxKind.RestCondition] = static (green, parent, position) => new RestConditionSyntax(green, parent, position),
        [SyntaxKind.NumberExpression] = static (green, parent, position) => new NumberExpressionSyntax(green, parent, position),
        [SyntaxKind.TextExpression] = static (green, parent, position) => new TextExpressionSyntax(green, parent, position),
        [SyntaxKind.DateExpression] = static (green, parent, position) => new DateExpressionSyntax(green, parent, position),
        [SyntaxKind.TruthExpression] = static (green, parent, position) => new TruthExpressionSyntax(green, parent, position),
        [SyntaxKind.NameExpression] = static (green, parent, position) => new NameExpressionSyntax(green, parent, position),
        [SyntaxKind.UnaryExpression] = static (green, parent, position) => new UnaryExpressionSyntax(green, parent, position),
        [SyntaxKind.BinaryExpression] = static (green, parent, position) => new BinaryExpressionSyntax(green, parent, position),
        [SyntaxKind.ParenthesizedExpression] = static (green, parent, position) => new ParenthesizedExpressionSyntax(green, parent, position),
        [SyntaxKind.CallExpression] = static (green, parent, position) => new CallExpressionSyntax(green, parent, position),
        [SyntaxKind.GroupMeanExpression] = static (green, parent, position) => new GroupMeanExpressionSyntax(green, parent, position),
    };

    public static SyntaxNode Create(GreenNode green, SyntaxNode? parent, int position) => Makers[green.Kind](green, parent, position);
}
