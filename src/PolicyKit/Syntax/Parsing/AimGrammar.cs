using static PolicyKit.Syntax.Parsing.ExpressionGrammar;
using static PolicyKit.Syntax.Parsing.TokenParsers;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The grammar of what a target aims at, and of years and periods.</summary>
internal static class AimGrammar
{
    private static readonly Rule Suffix = Optional(TokenWhere("\"年\"", at => at.Kind == IdentifierToken && at.Token.Text == "年"));
    private static readonly Rule PointValue = AnyOf(NumberToken, PeriodToken, DateToken);
    /// <summary>A year or the like where one is required.</summary>
    public static readonly Rule Point = Node(PeriodPoint, PointValue.OrMissing(NumberToken), Suffix);

    /// <summary>A year or the like that is there.</summary>
    public static readonly Rule KnownPoint = Node(PeriodPoint, PointValue, Suffix);

    public static readonly Rule Years = Node(Period, KnownPoint, Expect(DotDotToken), Point);
    public static readonly Rule For = Node(ForClause, Token(ForKeyword), ExpectedName);

    /// <summary>From which year.</summary>
    public static readonly Rule Begin = Node(BeginClause, Token(FromKeyword), Point);

    public static readonly Rule By = Node(ByClause, Token(ByKeyword), Point);

    private static readonly Rule Baseline = Node(FromClause, Token(FromKeyword), Arithmetic, Token(OpenParenToken), Point, Expect(CloseParenToken))
        .Else(Node(FromClause, Token(FromKeyword), Arithmetic, Absent, Absent, Absent));

    private static readonly Rule Comparison =
        AnyOf(LessOrEqualToken, LessToken, GreaterOrEqualToken, GreaterToken, EqualsToken, TildeToken).OrMissing(LessOrEqualToken);

    private static readonly Rule Direction = Node(
        DirectionTarget, AnyOf(FallingKeyword, RisingKeyword, SteadyKeyword), Optional(Years), Optional(By));

    private static readonly Rule Doubling = Node(DoublingTarget, AnyOf(DoublesKeyword, QuadruplesKeyword), Optional(Years), Optional(By));

    /// <summary>Among which regions a place is counted.</summary>
    public static readonly Rule Among = Optional(Node(AmongClause, Token(AmongKeyword), Place));

    /// <summary>One aim with its year.</summary>
    public static readonly Rule Aim = ByKind(
        new Dictionary<SyntaxKind, Rule>
        {
            [InKeyword] = Node(RangeTarget, Token(InKeyword), Arithmetic, Expect(DotDotToken), Arithmetic, Optional(By)),
            [FallingKeyword] = Direction,
            [RisingKeyword] = Direction,
            [SteadyKeyword] = Direction,
            [GrowthKeyword] = Node(
                GrowthTarget, Token(GrowthKeyword), Comparison, Arithmetic, Optional(AnyOf(YearlyKeyword, TotalKeyword)), Optional(Years), Optional(By)),
            [DoublesKeyword] = Doubling,
            [QuadruplesKeyword] = Doubling,
            [TopKeyword] = Node(RankTarget, Token(TopKeyword), Arithmetic, Among, Optional(By)),
            [LeadingKeyword] = Node(RankTarget, Token(LeadingKeyword), Absent, Among, Optional(By)),
            [AsKeyword] = Node(ReferenceTarget, Token(AsKeyword), Place, Optional(By)),
            [TextToken] = Node(GoalTarget, Token(TextToken), Optional(By)),
        },
        otherwise: Node(ComparisonTarget, Comparison, Arithmetic, Optional(Baseline), Optional(By))).Named("TargetClause");
}
