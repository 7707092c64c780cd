using static PolicyKit.Syntax.Parsing.ExpressionGrammar;
using static PolicyKit.Syntax.Parsing.TokenParsers;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The grammar of what stands in the braces of records, scores, grades and bands.</summary>
internal static class RecordGrammar
{
    private static readonly Rule Separator = Optional(AnyOf(CommaToken, SemicolonToken));

    private static readonly Rule Declared = Node(Declarator, Identifier, ManyOf(Node(AkaClause, Token(AkaKeyword), ExpectedIdentifier)));
    private static readonly Rule Category = Node(SyntaxKind.CategoryLabels, Token(OpenParenToken), Labels, Expect(CloseParenToken));

    private static readonly Rule Field = Node(
        FieldDeclaration,
        Separated(Declared, CommaToken),
        Expect(ColonToken), UnitOrType, Optional(Category), Optional(Token(QuestionToken)), Optional(Token(KeyKeyword)), Separator);

    private static readonly Rule Item = Node(
        ScoreItem,
        Identifier,
        Optional(Node(EqualsValueClause, Token(EqualsToken), Expression)),
        Node(WeightClause, Expect(WeightKeyword), Expression),
        Optional(Node(BaseClause, Token(BaseKeyword), BaseValue)),
        Optional(Node(MissingClause, Token(MissingKeyword), Expect(AverageKeyword))),
        Separator);

    /// <summary><c>each 0 .. 1.5</c></summary>
    public static readonly Rule Each = Node(EachClause, Token(EachKeyword), Arithmetic, Expect(DotDotToken), Arithmetic, Separator);

    /// <summary><c>bonus 5 when …</c>, <c>deduct 10 when …</c></summary>
    public static readonly Rule Bonus = Node(
        BonusClause, AnyOf(BonusKeyword, DeductKeyword), Arithmetic, Expect(WhenKeyword), Expression, Separator);

    private static readonly Rule WeightsOfGroup = Node(
        WeightsRow, Separated(Node(TextExpression, Token(TextToken)).Else(Name).Named("Label"), CommaToken), Expect(ColonToken), Separated(Node(WeightEntry, Name, Arithmetic), CommaToken), Separator);

    private static readonly Rule Weights = Node(
        WeightsClause, [Token(WeightsKeyword), GroupBy.Else(Node(GroupByClause, Expect(ByKeyword), Names)), .. Braced(WeightsOfGroup), Separator]);

    private static readonly Rule ScoreLine = ByKind(
        new Dictionary<SyntaxKind, Rule> { [EachKeyword] = Each, [BonusKeyword] = Bonus, [DeductKeyword] = Bonus, [WeightsKeyword] = Weights },
        otherwise: Item).Named("ScoreLine");

    /// <summary><c>&gt;= 90</c></summary>
    public static readonly Rule Bound = Node(
        BoundCondition, AnyOf(LessToken, LessOrEqualToken, GreaterToken, GreaterOrEqualToken, EqualsToken), Arithmetic);

    private static readonly Rule Condition = ByKind(
        new Dictionary<SyntaxKind, Rule>
        {
            [WhenKeyword] = Node(WhenCondition, Token(WhenKeyword), Expression),
            [TopKeyword] = Node(TopCondition, Token(TopKeyword), Arithmetic),
            [ToKeyword] = Node(ToCondition, Token(ToKeyword), Arithmetic),
        },
        otherwise: Bound.Else(Node(RestCondition, Expect(RestKeyword)))).Named("GradeCondition");

    private static readonly Rule Grade = Node(GradeClause, Identifier.Else(AnyOf(NoneKeyword, TextToken)), Condition, Separator);

    /// <summary>The fields of a record, in braces.</summary>
    public static Rule[] Fields { get; } = Braced(Field);

    /// <summary>The lines of a score, in braces.</summary>
    public static Rule[] ScoreLines { get; } = Braced(ScoreLine);

    /// <summary>The clauses of a grade or band, in braces.</summary>
    public static Rule[] Grades { get; } = Braced(Grade);

    /// <summary>Lines in braces.</summary>
    public static Rule[] Braced(Rule line) =>
        [Expect(OpenBraceToken), ManyOf(line.Else(SkippedLine)), Expect(CloseBraceToken)];
}
