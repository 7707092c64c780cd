using static PolicyKit.Syntax.Parsing.ExpressionGrammar;
using static PolicyKit.Syntax.Parsing.TokenParsers;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The grammar of targets that are written as sentences; which stretch is a name and which a set word is the lexer's to tell.</summary>
internal static class SentenceGrammar
{
    private static readonly Rule Names = Separated(Node(NameExpression, Expect(PhraseToken)), PauseToken);
    private static readonly Rule KnownNames = Separated(Node(NameExpression, Token(PhraseToken)), PauseToken);
    private static readonly Rule Number = Node(NumberExpression, Expect(NumberToken), Optional(UnitOfNumber));
    private static readonly Rule Limit = Optional(Token(LimitToken));
    private static readonly Rule Openings = ManyOf(Token(HedgeToken));
    private static readonly Rule Adverbs = ManyOf(AnyOf(HedgeToken, SpreadToken));

    private static readonly Rule OneAmount = Node(Amount, Limit, Number, Token(RangeToken), Number, Limit).Else(Node(Amount, Limit, Number, Absent, Absent, Limit));
    private static readonly Rule Amounts = Separated(OneAmount, PauseToken);

    private static readonly Rule Growth = Node(GrowthWording, Adverbs, Token(GrowthToken), Optional(Token(VerbToken)), Amounts);
    private static readonly Rule Rank = Node(
        RankWording, Adverbs, Optional(Token(VerbToken)), Optional(Token(ScopeToken)), Token(RankToken), Optional(OneAmount.Where(at => at.Kind == NumberToken)));

    private static readonly Rule Course = Node(
        CourseWording, Adverbs, TokenWhere(new TokenForm([CourseToken]), at => at.Kind == CourseToken && !at.IsBefore(NumberToken) && !at.IsBefore(LimitToken)));

    private static readonly Rule Level = Node(LevelWording, Adverbs, Token(VerbToken), Node(NameExpression, Token(PhraseToken)));
    private static readonly Rule Bound = Node(BoundWording, Adverbs, Optional(AnyOf(VerbToken, CourseToken)), Amounts);
    private static readonly Rule Wording = Growth.Else(Rank).Else(Level).Else(Course).Else(Bound);

    // 打造20个以上… begins with no year.
    private static readonly Rule Year = AimGrammar.KnownPoint.Where(
        at => at.Kind == NumberToken && (at.IsBefore(CommaToken) || at.IsBefore(PauseToken) || at.IsBefore(FullStopToken) || at.Next().Token.Text == "年"));

    private static readonly Rule Due = Node(
        DueClause, Openings, Optional(Token(DueToken)), Separated(Year, PauseToken), Optional(Token(DueToken)), Optional(Token(CommaToken)));

    private static readonly Rule Separator = Optional(AnyOf(CommaToken, SemicolonToken));

    private static readonly Rule Count = Node(BoundWording, Openings, Absent, Separated(OneAmount.Where(at => at.Kind == NumberToken), PauseToken));
    private static readonly Rule Leading = Node(LeadingStatement, Optional(Due), Course.Else(Count), KnownNames, Separator);
    private static readonly Rule Named = Node(NamedStatement, Optional(Due), Openings, Names, Wording, Separator);

    /// <summary>The statements of a sentence.</summary>
    public static readonly Rule Statements = ManyOf(Leading.Else(Named));
}
