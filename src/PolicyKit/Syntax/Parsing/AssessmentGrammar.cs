using static PolicyKit.Syntax.Parsing.ExpressionGrammar;
using static PolicyKit.Syntax.Parsing.RecordGrammar;
using static PolicyKit.Syntax.Parsing.TokenParsers;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The grammar of assessments of regions.</summary>
internal static class AssessmentGrammar
{
    private static readonly Rule Separator = Optional(AnyOf(CommaToken, SemicolonToken));
    private static readonly Rule Word = Identifier.Else(Token(NoneKeyword)).OrMissing(IdentifierToken);

    // A comma may also be followed by the next item.
    private static readonly Rule Number = ByKind(new[] { NumberToken, MinusToken }.ToDictionary(k => k, _ => Arithmetic), otherwise: Fail);

    // On a line of its own it is for all items.
    private static readonly Rule OwnMissing = TokenWhere(new TokenForm([MissingKeyword]), at => at.Kind == MissingKeyword && !at.StartsLine);

    private static readonly Rule Method = Node(
        MethodClause,
        Expect(ByKeyword),
        ExpectedIdentifier,
        Optional(Separated(Number, CommaToken)),
        Optional(Bound),
        Optional(Node(FromClause, Token(FromKeyword), Arithmetic, Absent, Absent, Absent)),
        Optional(Node(ToClause, Token(ToKeyword), Arithmetic)),
        Optional(Node(RestClause, Token(RestKeyword), Arithmetic)));

    private static readonly Rule Item = Node(
        AssessmentItem,
        Name,
        Node(WeightClause, Expect(WeightKeyword), Arithmetic),
        Method,
        Optional(Node(RuleClause, OwnMissing, Word, Absent)),
        Separator);

    private static readonly Rule RuleLine = Node(RuleClause, AnyOf(MissingKeyword, CombineKeyword, TiesKeyword), Word, Separator);

    private static readonly Rule Group = Node(
        AssessmentGroup,
        [TokenWhere("name", at => SyntaxFacts.IsName(at.Kind) && at.IsBefore(OpenBraceToken)), .. Braced(Item), Separator]);

    private static readonly Rule Line = ByKind(
        new Dictionary<SyntaxKind, Rule>
        {
            [MissingKeyword] = RuleLine,
            [CombineKeyword] = RuleLine,
            [TiesKeyword] = RuleLine,
            [EachKeyword] = Each,
            [BonusKeyword] = Bonus,
            [DeductKeyword] = Bonus,
            [VetoKeyword] = Node(VetoClause, Token(VetoKeyword), Expect(WhenKeyword), Expression, Separator),
            [VaryKeyword] = Node(
                VaryClause, Token(VaryKeyword), Arithmetic, Expect(TimesKeyword), Arithmetic, Expect(SeedKeyword), Arithmetic, Separator),
        },
        otherwise: Group.Else(Item)).Named("AssessmentLine");

    /// <summary>What follows the name: regions, year, and the lines in braces.</summary>
    public static Rule[] Rest { get; } =
    [
        Node(OverClause, Expect(OverKeyword), Place),
        Optional(Node(InClause, Token(InKeyword), AimGrammar.Point)),
        .. Braced(Line),
    ];
}
