using PolicyKit.Syntax.Green;
using Sprache;
using static PolicyKit.Syntax.Parsing.TokenParsers;
using static PolicyKit.Syntax.SyntaxKind;
using GreenParser = Sprache.Parser<PolicyKit.Syntax.Green.GreenNode?>;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The grammar of names, units and expressions.</summary>
internal static class ExpressionGrammar
{
    /// <summary>Stands where an expression or region is nested beyond the limit.</summary>
    public static readonly GreenToken TooDeep = GreenToken.Missing(IdentifierToken);

    public static readonly GreenParser Identifier = TokenWhere(at => SyntaxFacts.IsName(at.Kind));
    public static readonly GreenParser ExpectedIdentifier = Identifier.Else(Missing(IdentifierToken));
    public static readonly GreenParser Name = Node(NameExpression, Identifier);
    public static readonly GreenParser ExpectedName = Node(NameExpression, ExpectedIdentifier);
    public static readonly GreenParser Names = Separated(ExpectedName, CommaToken);

    /// <summary>A unit where one is required: <c>: 万元 / 亩</c>.</summary>
    public static readonly GreenParser UnitOrType = UnitWith(
        first: TokenWhere(at => IsUnitName(at) || at.Kind == RegionKeyword).Else(Missing(IdentifierToken)),
        stroke: Token(SlashToken));

    /// <summary>A unit right behind a number: on its line, and its strokes without blanks.</summary>
    public static readonly GreenParser UnitOfNumber = UnitWith(
        first: TokenWhere(at => IsUnitName(at) && !at.StartsLine),
        stroke: TokenWhere(at => at.Kind == SlashToken && !at.StartsLine && IsTight(at)));

    public static readonly GreenParser GroupBy = Node(GroupByClause, Token(ByKeyword), Names);

    private static readonly GreenParser DeepName = Node(NameExpression, Instead(TooDeep));
    private static readonly GreenParser Inner = Nested(Expression, DeepName);

    public static readonly GreenParser Where = Node(WhereClause, Token(WhereKeyword), Inner);

    private static readonly GreenParser Call = Node(
        CallExpression,
        TokenWhere(at => SyntaxFacts.IsName(at.Kind) && at.IsBefore(OpenParenToken) && !at.Next().StartsLine),
        Token(OpenParenToken),
        ByKind(new Dictionary<SyntaxKind, GreenParser> { [CloseParenToken] = Absent, [ByKeyword] = Absent, [WhereKeyword] = Absent }, otherwise: Separated(Inner, CommaToken)),
        Optional(GroupBy),
        Optional(Where),
        Expect(CloseParenToken));

    private static readonly GreenParser GroupMean = Node(
        GroupMeanExpression,
        TokenWhere(at => SyntaxFacts.IsName(at.Kind) && at.IsBefore(ByKeyword)),
        GroupBy);

    private static readonly GreenParser Operand = ByKind(
        new Dictionary<SyntaxKind, GreenParser>
        {
            [NumberToken] = Node(NumberExpression, Token(NumberToken), Optional(UnitOfNumber)),
            [TextToken] = Node(TextExpression, Token(TextToken)),
            [DateToken] = Node(DateExpression, Token(DateToken)),
            [TrueKeyword] = Node(TruthExpression, Token(TrueKeyword)),
            [FalseKeyword] = Node(TruthExpression, Token(FalseKeyword)),
            [OpenParenToken] = Node(ParenthesizedExpression, Token(OpenParenToken), Inner, Expect(CloseParenToken)),
            [MinusToken] = Node(UnaryExpression, Token(MinusToken), Nested(input => Operand!(input), DeepName)),
        },
        otherwise: Call.Else(ExpectedName));

    private static readonly GreenParser Negation = Node(
        UnaryExpression, Token(NotKeyword), Nested(input => Operators(input, SyntaxFacts.ComparisonPrecedence), DeepName));

    /// <summary>The base of a score's item: an expression, or <c>mean by 行业</c>.</summary>
    public static readonly GreenParser BaseValue = GroupMean.Else(Expression);

    /// <summary>The bound of a target: arithmetic only, so that <c>&lt;= 1.9, &gt;= …</c> and <c>in a..b</c> stay apart.</summary>
    public static IResult<GreenNode?> Arithmetic(IInput input) => Operators(input, SyntaxFacts.ComparisonPrecedence + 1);

    public static IResult<GreenNode?> Expression(IInput input) => Operators(input, lowest: 1);

    // Precedence climbing: operands joined by operators that bind at least so tightly, grouped from the left.
    private static IResult<GreenNode?> Operators(IInput input, int lowest)
    {
        var startsWithNot = input is TokenInput { Kind: NotKeyword } && lowest <= SyntaxFacts.ComparisonPrecedence;
        var left = startsWithNot ? Negation(input) : Operand(input);
        while (left.Remainder is TokenInput at && SyntaxFacts.GetPrecedence(at.Kind) is var precedence && precedence >= lowest)
        {
            var right = Operators(at.Next(), precedence + 1);
            left = Result.Success<GreenNode?>(new GreenSyntax(BinaryExpression, [left.Value, at.Token, right.Value]), right.Remainder);
        }

        return left;
    }

    private static bool IsUnitName(TokenInput at) => at.Kind is IdentifierToken or PercentToken or PerMilleToken;

    private static bool IsTight(TokenInput stroke) =>
        stroke.Token.Leading.IsEmpty && stroke.Token.Trailing.IsEmpty && IsUnitName(stroke.Next());

    private static GreenParser UnitWith(GreenParser first, GreenParser stroke)
    {
        var further = ManyOf(Node(List, stroke, TokenWhere(IsUnitName).Else(Missing(IdentifierToken))));
        return from name in first
               from rest in further
               select (GreenNode?)new GreenSyntax(Unit, [name, .. Enumerable.Range(0, rest!.SlotCount).SelectMany(i => new[] { rest.GetSlot(i)!.GetSlot(0), rest.GetSlot(i)!.GetSlot(1) })]);
    }
}
