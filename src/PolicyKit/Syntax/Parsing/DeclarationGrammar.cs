using Sprache;
using static PolicyKit.Syntax.Parsing.ExpressionGrammar;
using static PolicyKit.Syntax.Parsing.TokenParsers;
using static PolicyKit.Syntax.SyntaxKind;
using GreenParser = Sprache.Parser<PolicyKit.Syntax.Green.GreenNode?>;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The grammar of declarations, one row each: its keyword opens it, then every required part is expected.</summary>
internal static class DeclarationGrammar
{
    private static readonly GreenParser Separator = Optional(AnyOf(CommaToken, SemicolonToken));

    private static readonly GreenParser Annotation = Node(
        SyntaxKind.Annotation,
        Token(AtToken),
        TokenWhere(at => !at.StartsLine && (at.Kind == IdentifierToken || SyntaxFacts.IsKeyword(at.Kind))).Else(Missing(IdentifierToken)),
        Optional(TokenWhere(at => at.IsAnnotationArgument())));

    private static readonly GreenParser Annotations = ManyOf(Annotation);

    private static readonly GreenParser Suffix = Optional(TokenWhere(at => at.Kind == IdentifierToken && at.Token.Text == "年"));
    private static readonly GreenParser Point = Node(PeriodPoint, Expect(NumberToken), Suffix);
    private static readonly GreenParser Years = Node(Period, Node(PeriodPoint, Token(NumberToken), Suffix), Expect(DotDotToken), Point);
    private static readonly GreenParser For = Node(ForClause, Token(ForKeyword), ExpectedName);
    private static readonly GreenParser By = Node(ByClause, Token(ByKeyword), Point);
    private static readonly GreenParser Declared = Node(Declarator, ExpectedIdentifier, ManyOf(Node(AkaClause, Token(AkaKeyword), ExpectedIdentifier)));
    private static readonly GreenParser DeclaredNames = Separated(Declared, CommaToken);
    private static readonly GreenParser OfUnit = Node(UnitClause, Token(ColonToken), UnitOrType);
    private static readonly GreenParser EqualsValue = Node(EqualsValueClause, Token(EqualsToken), Expression);

    private static readonly GreenParser RegionItemOrTooDeep = Nested(
        Node(
            RegionItem,
            ExpectedIdentifier,
            Optional(Token(TextToken)),
            Optional(Node(RegionChildren, Token(OpenBraceToken), Separated(RegionLine, CommaToken, CloseBraceToken), Expect(CloseBraceToken)))),
        tooDeep: Node(RegionItem, Instead(TooDeep), Absent, Absent));

    private static readonly GreenParser Policy = Declaration(
        PolicyDeclaration, Token(PolicyKeyword), Expect(TextToken), Optional(For), Optional(Years));

    private static readonly GreenParser Region = Declaration(
        RegionDeclaration, Token(RegionKeyword), Separated(RegionLine, CommaToken));

    private static readonly GreenParser Group = Declaration(
        GroupDeclaration, Token(GroupKeyword), ExpectedIdentifier, Expect(EqualsToken), Names);

    private static readonly GreenParser Indicator = Declaration(
        IndicatorDeclaration, Token(IndicatorKeyword), DeclaredNames, Optional(OfUnit), Optional(EqualsValue));

    private static readonly GreenParser Aim = ByKind(
        new Dictionary<SyntaxKind, GreenParser>
        {
            [InKeyword] = Node(RangeTarget, Token(InKeyword), Arithmetic, Expect(DotDotToken), Arithmetic, Optional(By)),
            [FallingKeyword] = Node(DirectionTarget, Token(FallingKeyword), Optional(Years), Optional(By)),
            [RisingKeyword] = Node(DirectionTarget, Token(RisingKeyword), Optional(Years), Optional(By)),
            [TextToken] = Node(GoalTarget, Token(TextToken), Optional(By)),
        },
        otherwise: Node(
            ComparisonTarget,
            TokenWhere(at => SyntaxFacts.IsComparison(at.Kind) && at.Kind != NotEqualsToken).Else(Missing(LessOrEqualToken)),
            Arithmetic,
            Optional(By)));

    private static readonly GreenParser Target = Declaration(
        TargetDeclaration, Optional(Token(TargetKeyword)), ExpectedName, Optional(For), Separated(Aim, CommaToken));

    private static readonly GreenParser Field = Node(
        FieldDeclaration,
        Separated(Node(Declarator, Identifier, ManyOf(Node(AkaClause, Token(AkaKeyword), ExpectedIdentifier))), CommaToken),
        Expect(ColonToken), UnitOrType, Optional(Token(QuestionToken)), Optional(Token(KeyKeyword)), Separator);

    private static readonly GreenParser Record = Declaration(
        RecordDeclaration, Token(RecordKeyword), ExpectedIdentifier, Expect(OpenBraceToken), Lines(Field), Expect(CloseBraceToken));

    private static readonly GreenParser Let = Declaration(
        LetDeclaration, Token(LetKeyword), ExpectedIdentifier, Expect(OfKeyword), ExpectedName, Optional(OfUnit),
        Node(EqualsValueClause, Expect(EqualsToken), Expression));

    private static readonly GreenParser Item = Node(
        ScoreItem,
        Identifier,
        Optional(EqualsValue),
        Node(WeightClause, Expect(WeightKeyword), Expression),
        Optional(Node(BaseClause, Token(BaseKeyword), BaseValue)),
        Optional(Node(MissingClause, Token(MissingKeyword), Expect(AverageKeyword))),
        Separator);

    private static readonly GreenParser Each = Node(
        EachClause, Token(EachKeyword), Arithmetic, Expect(DotDotToken), Arithmetic, Separator);

    private static readonly GreenParser Score = Declaration(
        ScoreDeclaration, Token(ScoreKeyword), ExpectedIdentifier, Expect(OfKeyword), ExpectedName, Optional(Where),
        Expect(OpenBraceToken), Lines(Each.Else(Item)), Expect(CloseBraceToken));

    private static readonly GreenParser Condition = ByKind(
        new Dictionary<SyntaxKind, GreenParser>
        {
            [WhenKeyword] = Node(WhenCondition, Token(WhenKeyword), Expression),
            [TopKeyword] = Node(TopCondition, Token(TopKeyword), Arithmetic),
            [ToKeyword] = Node(ToCondition, Token(ToKeyword), Arithmetic),
        },
        otherwise: Node(RestCondition, Expect(RestKeyword)));

    private static readonly GreenParser GradeLine = Node(
        GradeClause, Identifier.Else(AnyOf(NoneKeyword, TextToken)), Condition, Separator);

    private static readonly GreenParser Grade = Declaration(
        GradeDeclaration, Token(GradeKeyword), ExpectedIdentifier, Expect(OfKeyword), ExpectedName, Optional(GroupBy),
        Expect(OpenBraceToken), Lines(GradeLine), Expect(CloseBraceToken));

    private static readonly GreenParser AnyDeclaration = input => ByKeywordTable(Skip(Annotations, input))(input);

    private static readonly Dictionary<SyntaxKind, GreenParser> Declarations = new()
    {
        [PolicyKeyword] = Policy,
        [RegionKeyword] = Region,
        [GroupKeyword] = Group,
        [IndicatorKeyword] = Indicator,
        [TargetKeyword] = Target,
        [RecordKeyword] = Record,
        [LetKeyword] = Let,
        [ScoreKeyword] = Score,
        [GradeKeyword] = Grade,
        [IdentifierToken] = Target,
    };

    /// <summary>One declaration with its annotations; fails only where nothing begins one.</summary>
    public static GreenParser Member { get; } = AnyDeclaration;

    private static GreenParser ByKeywordTable(TokenInput at) => Declarations.GetValueOrDefault(at.Kind, Fail);

    private static TokenInput Skip(GreenParser parser, IInput input) => (TokenInput)parser(input).Remainder;

    private static GreenParser Declaration(SyntaxKind kind, params GreenParser[] parts) => Node(kind, [Annotations, .. parts, Annotations]);

    private static GreenParser Lines(GreenParser line) => ManyOf(line.Else(SkippedLine));

    private static IResult<Green.GreenNode?> RegionLine(IInput input) => RegionItemOrTooDeep(input);
}
