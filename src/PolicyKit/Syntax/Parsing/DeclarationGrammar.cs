using static PolicyKit.Syntax.Parsing.ExpressionGrammar;
using static PolicyKit.Syntax.Parsing.TokenParsers;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The grammar of declarations, one row each: its keyword opens it, then every required part is expected.</summary>
internal static class DeclarationGrammar
{
    private static readonly Rule Annotation = Node(
        SyntaxKind.Annotation,
        Token(AtToken),
        TokenWhere("name", at => !at.StartsLine && (at.Kind == IdentifierToken || SyntaxFacts.IsKeyword(at.Kind))).OrMissing(IdentifierToken),
        Optional(TokenWhere("argument", at => at.IsAnnotationArgument())));

    private static readonly Rule Annotations = ManyOf(Annotation);
    private static readonly Rule Terminator = Optional(AnyOf(SemicolonToken, FullStopToken));

    private static readonly Rule Declared = Node(Declarator, ExpectedIdentifier, ManyOf(Node(AkaClause, Token(AkaKeyword), ExpectedIdentifier)));
    private static readonly Rule OfUnit = Node(UnitClause, Token(ColonToken), UnitOrType);
    private static readonly Rule EqualsValue = Node(EqualsValueClause, Token(EqualsToken), Expression);

    private static readonly Rule Region = Nested(
        Node(
            RegionItem,
            ExpectedIdentifier,
            Optional(Token(TextToken)),
            Optional(AimGrammar.Begin),
            Optional(Node(EndClause, Token(ToKeyword), AimGrammar.Point, ManyOf(Node(IntoClause, Token(IntoKeyword), ExpectedName)))),
            ManyOf(Node(
                FormerNameClause, Token(WasKeyword), ExpectedIdentifier, Optional(Token(TextToken)),
                Optional(Node(EndClause, Token(ToKeyword), AimGrammar.Point, Absent)))),
            Optional(Node(RegionChildren, Token(OpenBraceToken), Separated(Rule.Later(() => Region!), CommaToken, CloseBraceToken), Expect(CloseBraceToken)))),
        tooDeep: Node(RegionItem, Instead(TooDeep), Absent, Absent, Absent, Absent, Absent));

    private static readonly Rule Target = Declaration(
        TargetDeclaration, Optional(Token(TargetKeyword)), ExpectedName, Optional(AimGrammar.For), Separated(AimGrammar.Aim, CommaToken));

    private static readonly Rule Sentence = Declaration(SentenceDeclaration, SentenceGrammar.Statements);

    private static readonly Dictionary<SyntaxKind, Rule> Declarations = new()
    {
        [PolicyKeyword] = Declaration(PolicyDeclaration, Token(PolicyKeyword), Expect(TextToken), Optional(AimGrammar.For), Optional(AimGrammar.Years)),
        [RegionKeyword] = Declaration(RegionDeclaration, Token(RegionKeyword), Separated(Region, CommaToken)),
        [GroupKeyword] = Declaration(GroupDeclaration, Token(GroupKeyword), ExpectedIdentifier, Expect(EqualsToken), Names),
        [LeadingKeyword] = Declaration(LeadingDeclaration, Token(LeadingKeyword), Expect(EqualsToken), Expect(TopKeyword), Arithmetic, AimGrammar.Among),
        [UnitKeyword] = Declaration(UnitDeclaration, Token(UnitKeyword), Declared, Optional(EqualsValue)),
        [IndicatorKeyword] = Declaration(
            IndicatorDeclaration, Token(IndicatorKeyword), Separated(Declared, CommaToken), Optional(OfUnit), Optional(EqualsValue)),
        [TargetKeyword] = Target,
        [TaskKeyword] = Declaration(
            TaskDeclaration, Token(TaskKeyword), Expect(NumberToken), Expect(TextToken), Optional(AimGrammar.For), Optional(AimGrammar.By),
            Optional(Node(DrivesClause, Token(DrivesKeyword), Names))),
        [RecordKeyword] = Declaration(RecordDeclaration, [Token(RecordKeyword), ExpectedIdentifier, .. RecordGrammar.Fields]),
        [LetKeyword] = Declaration(
            LetDeclaration, [.. Head(LetKeyword), Optional(OfUnit), Node(EqualsValueClause, Expect(EqualsToken), Expression)]),
        [ScoreKeyword] = Declaration(ScoreDeclaration, [.. Head(ScoreKeyword), Optional(Where), .. RecordGrammar.ScoreLines]),
        [GradeKeyword] = Declaration(GradeDeclaration, [.. Head(GradeKeyword), Optional(GroupBy), .. RecordGrammar.Grades]),
        [BandKeyword] = Declaration(BandDeclaration, [.. Head(BandKeyword), .. RecordGrammar.Grades]),
        [AssessmentKeyword] = Declaration(AssessmentDeclaration, [Token(AssessmentKeyword), ExpectedIdentifier, .. AssessmentGrammar.Rest]),
        [IdentifierToken] = Target,
        [NumberToken] = Sentence.Where(at => at.IsBefore(IdentifierToken)),
    };

    /// <summary>One declaration with its annotations; fails only where nothing begins one.</summary>
    public static Rule Member { get; } = new(
        input => RuleOf(((TokenInput)Annotations.Parse(input).Remainder).Kind).Parse(input),
        new ChoiceForm([.. Declarations.Values.Distinct().Select(d => d.Form)]));

    private static Rule RuleOf(SyntaxKind kind) => SyntaxFacts.IsSentenceWord(kind) ? Sentence : Declarations.GetValueOrDefault(kind, Fail);

    // let NAME of OWNER
    private static Rule[] Head(SyntaxKind keyword) => [Token(keyword), ExpectedIdentifier, Expect(OfKeyword), ExpectedName];

    private static Rule Declaration(SyntaxKind kind, params ReadOnlySpan<Rule> parts) => Node(kind, [Annotations, .. parts, Terminator, Annotations]);
}
