using PolicyKit.Syntax.Green;
using Sprache;
using static PolicyKit.Syntax.Parsing.TokenParsers;
using static PolicyKit.Syntax.SyntaxKind;
using GreenParser = Sprache.Parser<PolicyKit.Syntax.Green.GreenNode?>;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The grammar of names, units and expressions.</summary>
internal static class ExpressionGrammar
{
    public static readonly GreenParser Identifier = TokenWhere(at => SyntaxFacts.IsName(at.Kind));
    public static readonly GreenParser ExpectedIdentifier = Identifier.Or(Missing(IdentifierToken));
    public static readonly GreenParser Name = Node(NameExpression, Identifier);
    public static readonly GreenParser ExpectedName = Node(NameExpression, ExpectedIdentifier);
    public static readonly GreenParser Names = Separated(ExpectedName, CommaToken);

    /// <summary>A unit where one is required: <c>: 万元 / 亩</c>.</summary>
    public static readonly GreenParser UnitOrType = UnitWith(
        first: TokenWhere(IsUnitName).Or(Token(RegionKeyword)).Or(Missing(IdentifierToken)),
        stroke: Token(SlashToken));

    /// <summary>A unit right behind a number: on its line, and its strokes without blanks.</summary>
    public static readonly GreenParser UnitOfNumber = UnitWith(
        first: TokenWhere(at => IsUnitName(at) && !at.StartsLine),
        stroke: TokenWhere(at => at.Kind == SlashToken && !at.StartsLine && IsTight(at)));

    public static readonly GreenParser GroupBy = Node(GroupByClause, Token(ByKeyword), Names);
    public static readonly GreenParser Where = Node(WhereClause, Token(WhereKeyword), Expression);

    private static readonly GreenParser Call = Node(
        CallExpression,
        TokenWhere(at => SyntaxFacts.IsName(at.Kind) && at.Following is { Kind: OpenParenToken, StartsLine: false }),
        Token(OpenParenToken),
        Arguments,
        Optional(GroupBy),
        Optional(Where),
        Expect(CloseParenToken));

    private static readonly GreenParser GroupMean = Node(
        GroupMeanExpression,
        TokenWhere(at => SyntaxFacts.IsName(at.Kind) && at.Following is { Kind: ByKeyword }),
        GroupBy);

    private static readonly GreenParser NameOrCall = Call.Or(Name);

    private static readonly GreenParser Primary = ByKind(
        new Dictionary<SyntaxKind, GreenParser>
        {
            [NumberToken] = Node(NumberExpression, Token(NumberToken), Optional(UnitOfNumber)),
            [TextToken] = Node(TextExpression, Token(TextToken)),
            [DateToken] = Node(DateExpression, Token(DateToken)),
            [TrueKeyword] = Node(TruthExpression, Token(TrueKeyword)),
            [FalseKeyword] = Node(TruthExpression, Token(FalseKeyword)),
            [OpenParenToken] = Node(ParenthesizedExpression, Token(OpenParenToken), Expression, Expect(CloseParenToken)),
        },
        otherwise: NameOrCall.Or(Node(NameExpression, Missing(IdentifierToken))));

    private static readonly GreenParser Factor = Prefixed(MinusToken, Primary);
    private static readonly GreenParser Sum = LeftChain(LeftChain(Factor, 5), 4);
    private static readonly GreenParser Comparison = Prefixed(NotKeyword, LeftChain(Sum, 3));
    private static readonly GreenParser Disjunction = LeftChain(LeftChain(Comparison, 2), 1);

    /// <summary>The base of a score's item: an expression, or <c>mean by 行业</c>.</summary>
    public static readonly GreenParser BaseValue = GroupMean.Or(Expression);

    /// <summary>The bound of a target: arithmetic only, so that <c>&lt;= 1.9, &gt;= …</c> and <c>in a..b</c> stay apart.</summary>
    public static IResult<GreenNode?> Arithmetic(IInput input) => Sum(input);

    public static IResult<GreenNode?> Expression(IInput input) => Disjunction(input);

    private static IResult<GreenNode?> Arguments(IInput input) =>
        ((TokenInput)input).Kind == CloseParenToken ? Absent(input) : Separated(Expression, CommaToken)(input);

    private static GreenParser Prefixed(SyntaxKind sign, GreenParser operand)
    {
        var prefixed = Node(UnaryExpression, Token(sign), input => Prefixed(sign, operand)(input));
        return prefixed.Or(operand);
    }

    private static bool IsUnitName(TokenInput at) => at.Kind is IdentifierToken or PercentToken or PerMilleToken;

    private static bool IsTight(TokenInput stroke) =>
        stroke.Token.Leading.IsEmpty && stroke.Token.Trailing.IsEmpty && stroke.Following is { } next && IsUnitName(next);

    private static GreenParser UnitWith(GreenParser first, GreenParser stroke)
    {
        var further = Node(List, stroke, TokenWhere(IsUnitName).Or(Missing(IdentifierToken)));
        return from name in first
               from rest in further.Many()
               select (GreenNode?)new GreenSyntax(Unit, [name, .. rest.SelectMany(pair => new[] { pair!.GetSlot(0), pair.GetSlot(1) })]);
    }
}
