// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary><c>assessment 绩效考评 over 各市 in 2022 { … }</c></summary>
public sealed partial class AssessmentDeclarationSyntax : DeclarationSyntax
{
    internal AssessmentDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>assessment</c></summary>
    public SyntaxToken AssessmentKeyword => Token(1);

    /// <summary>Its name.</summary>
    public SyntaxToken Identifier => Token(2);

    /// <summary>The regions that are assessed.</summary>
    public OverClauseSyntax OverClause => Node<OverClauseSyntax>(3);

    /// <summary>The year whose figures count, or absent.</summary>
    public InClauseSyntax? InClause => OptionalNode<InClauseSyntax>(4);

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBraceToken => Token(5);

    /// <summary>The items and groups of items, and what holds for all of them.</summary>
    public SyntaxList<ScoreLineSyntax> Lines => List<ScoreLineSyntax>(6);

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBraceToken => Token(7);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(8);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(9);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public AssessmentDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another AssessmentKeyword, outside of any tree.</summary>
    public AssessmentDeclarationSyntax WithAssessmentKeyword(SyntaxToken assessmentKeyword) => With(this, 1, GreenOf(assessmentKeyword));

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public AssessmentDeclarationSyntax WithIdentifier(SyntaxToken identifier) => With(this, 2, GreenOf(identifier));

    /// <summary>A copy with another OverClause, outside of any tree.</summary>
    public AssessmentDeclarationSyntax WithOverClause(OverClauseSyntax overClause) => With(this, 3, GreenOf(overClause));

    /// <summary>A copy with another InClause, outside of any tree.</summary>
    public AssessmentDeclarationSyntax WithInClause(InClauseSyntax? inClause) => With(this, 4, GreenOf(inClause));

    /// <summary>A copy with another OpenBraceToken, outside of any tree.</summary>
    public AssessmentDeclarationSyntax WithOpenBraceToken(SyntaxToken openBraceToken) => With(this, 5, GreenOf(openBraceToken));

    /// <summary>A copy with another Lines, outside of any tree.</summary>
    public AssessmentDeclarationSyntax WithLines(SyntaxList<ScoreLineSyntax> lines) => With(this, 6, GreenOf(lines));

    /// <summary>A copy with another CloseBraceToken, outside of any tree.</summary>
    public AssessmentDeclarationSyntax WithCloseBraceToken(SyntaxToken closeBraceToken) => With(this, 7, GreenOf(closeBraceToken));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public AssessmentDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 8, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public AssessmentDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 9, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitAssessmentDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitAssessmentDeclaration(this);
}

/// <summary><c>in 2022</c></summary>
public sealed partial class InClauseSyntax : SyntaxNode
{
    internal InClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>in</c></summary>
    public SyntaxToken InKeyword => Token(0);

    /// <summary>The year.</summary>
    public PeriodPointSyntax Point => Node<PeriodPointSyntax>(1);

    /// <summary>A copy with another InKeyword, outside of any tree.</summary>
    public InClauseSyntax WithInKeyword(SyntaxToken inKeyword) => With(this, 0, GreenOf(inKeyword));

    /// <summary>A copy with another Point, outside of any tree.</summary>
    public InClauseSyntax WithPoint(PeriodPointSyntax point) => With(this, 1, GreenOf(point));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitInClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitInClause(this);
}

/// <summary><c>富裕 { … }</c>: items with a sub-total.</summary>
public sealed partial class AssessmentGroupSyntax : ScoreLineSyntax
{
    internal AssessmentGroupSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>Its name.</summary>
    public SyntaxToken Identifier => Token(0);

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBraceToken => Token(1);

    /// <summary>The items.</summary>
    public SyntaxList<ScoreLineSyntax> Lines => List<ScoreLineSyntax>(2);

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBraceToken => Token(3);

    /// <inheritdoc/>
    public override SyntaxToken Separator => Token(4);

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public AssessmentGroupSyntax WithIdentifier(SyntaxToken identifier) => With(this, 0, GreenOf(identifier));

    /// <summary>A copy with another OpenBraceToken, outside of any tree.</summary>
    public AssessmentGroupSyntax WithOpenBraceToken(SyntaxToken openBraceToken) => With(this, 1, GreenOf(openBraceToken));

    /// <summary>A copy with another Lines, outside of any tree.</summary>
    public AssessmentGroupSyntax WithLines(SyntaxList<ScoreLineSyntax> lines) => With(this, 2, GreenOf(lines));

    /// <summary>A copy with another CloseBraceToken, outside of any tree.</summary>
    public AssessmentGroupSyntax WithCloseBraceToken(SyntaxToken closeBraceToken) => With(this, 3, GreenOf(closeBraceToken));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public AssessmentGroupSyntax WithSeparator(SyntaxToken separator) => With(this, 4, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitAssessmentGroup(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitAssessmentGroup(this);
}

/// <summary><c>居民人均可支配收入 weight 30 by efficacy 60</c></summary>
public sealed partial class AssessmentItemSyntax : ScoreLineSyntax
{
    internal AssessmentItemSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The indicator.</summary>
    public NameExpressionSyntax Indicator => Node<NameExpressionSyntax>(0);

    /// <summary>Its weight.</summary>
    public WeightClauseSyntax Weight => Node<WeightClauseSyntax>(1);

    /// <summary>How its figures become marks.</summary>
    public MethodClauseSyntax Method => Node<MethodClauseSyntax>(2);

    /// <summary>What is done where the figure is missing, or absent.</summary>
    public RuleClauseSyntax? Missing => OptionalNode<RuleClauseSyntax>(3);

    /// <inheritdoc/>
    public override SyntaxToken Separator => Token(4);

    /// <summary>A copy with another Indicator, outside of any tree.</summary>
    public AssessmentItemSyntax WithIndicator(NameExpressionSyntax indicator) => With(this, 0, GreenOf(indicator));

    /// <summary>A copy with another Weight, outside of any tree.</summary>
    public AssessmentItemSyntax WithWeight(WeightClauseSyntax weight) => With(this, 1, GreenOf(weight));

    /// <summary>A copy with another Method, outside of any tree.</summary>
    public AssessmentItemSyntax WithMethod(MethodClauseSyntax method) => With(this, 2, GreenOf(method));

    /// <summary>A copy with another Missing, outside of any tree.</summary>
    public AssessmentItemSyntax WithMissing(RuleClauseSyntax? missing) => With(this, 3, GreenOf(missing));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public AssessmentItemSyntax WithSeparator(SyntaxToken separator) => With(this, 4, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitAssessmentItem(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitAssessmentItem(this);
}

/// <summary><c>by efficacy 60 from 2万元 to 10万元</c></summary>
public sealed partial class MethodClauseSyntax : SyntaxNode
{
    internal MethodClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>by</c></summary>
    public SyntaxToken ByKeyword => Token(0);

    /// <summary>The method.</summary>
    public SyntaxToken Identifier => Token(1);

    /// <summary>Its numbers, or none.</summary>
    public SyntaxList<ExpressionSyntax> Arguments => List<ExpressionSyntax>(2);

    /// <summary>What is to be met, or absent.</summary>
    public BoundConditionSyntax? Condition => OptionalNode<BoundConditionSyntax>(3);

    /// <summary>The worst value, or absent.</summary>
    public FromClauseSyntax? From => OptionalNode<FromClauseSyntax>(4);

    /// <summary>The best or aimed-at value, or absent.</summary>
    public ToClauseSyntax? To => OptionalNode<ToClauseSyntax>(5);

    /// <summary>What all others get, or absent.</summary>
    public RestClauseSyntax? Rest => OptionalNode<RestClauseSyntax>(6);

    /// <summary>A copy with another ByKeyword, outside of any tree.</summary>
    public MethodClauseSyntax WithByKeyword(SyntaxToken byKeyword) => With(this, 0, GreenOf(byKeyword));

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public MethodClauseSyntax WithIdentifier(SyntaxToken identifier) => With(this, 1, GreenOf(identifier));

    /// <summary>A copy with another Arguments, outside of any tree.</summary>
    public MethodClauseSyntax WithArguments(SyntaxList<ExpressionSyntax> arguments) => With(this, 2, GreenOf(arguments));

    /// <summary>A copy with another Condition, outside of any tree.</summary>
    public MethodClauseSyntax WithCondition(BoundConditionSyntax? condition) => With(this, 3, GreenOf(condition));

    /// <summary>A copy with another From, outside of any tree.</summary>
    public MethodClauseSyntax WithFrom(FromClauseSyntax? from) => With(this, 4, GreenOf(from));

    /// <summary>A copy with another To, outside of any tree.</summary>
    public MethodClauseSyntax WithTo(ToClauseSyntax? to) => With(this, 5, GreenOf(to));

    /// <summary>A copy with another Rest, outside of any tree.</summary>
    public MethodClauseSyntax WithRest(RestClauseSyntax? rest) => With(this, 6, GreenOf(rest));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitMethodClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitMethodClause(this);
}

/// <summary><c>to 10万元</c></summary>
public sealed partial class ToClauseSyntax : SyntaxNode
{
    internal ToClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>to</c></summary>
    public SyntaxToken ToKeyword => Token(0);

    /// <summary>The value.</summary>
    public ExpressionSyntax Value => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another ToKeyword, outside of any tree.</summary>
    public ToClauseSyntax WithToKeyword(SyntaxToken toKeyword) => With(this, 0, GreenOf(toKeyword));

    /// <summary>A copy with another Value, outside of any tree.</summary>
    public ToClauseSyntax WithValue(ExpressionSyntax value) => With(this, 1, GreenOf(value));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitToClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitToClause(this);
}

/// <summary><c>rest 60</c></summary>
public sealed partial class RestClauseSyntax : SyntaxNode
{
    internal RestClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>rest</c></summary>
    public SyntaxToken RestKeyword => Token(0);

    /// <summary>The value.</summary>
    public ExpressionSyntax Value => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another RestKeyword, outside of any tree.</summary>
    public RestClauseSyntax WithRestKeyword(SyntaxToken restKeyword) => With(this, 0, GreenOf(restKeyword));

    /// <summary>A copy with another Value, outside of any tree.</summary>
    public RestClauseSyntax WithValue(ExpressionSyntax value) => With(this, 1, GreenOf(value));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRestClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitRestClause(this);
}

/// <summary><c>missing exclude</c>, <c>combine geometric</c> or <c>ties dense</c></summary>
public sealed partial class RuleClauseSyntax : ScoreLineSyntax
{
    internal RuleClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>missing</c>, <c>combine</c> or <c>ties</c></summary>
    public SyntaxToken Keyword => Token(0);

    /// <summary>The rule.</summary>
    public SyntaxToken Rule => Token(1);

    /// <inheritdoc/>
    public override SyntaxToken Separator => Token(2);

    /// <summary>A copy with another Keyword, outside of any tree.</summary>
    public RuleClauseSyntax WithKeyword(SyntaxToken keyword) => With(this, 0, GreenOf(keyword));

    /// <summary>A copy with another Rule, outside of any tree.</summary>
    public RuleClauseSyntax WithRule(SyntaxToken rule) => With(this, 1, GreenOf(rule));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public RuleClauseSyntax WithSeparator(SyntaxToken separator) => With(this, 2, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRuleClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitRuleClause(this);
}

/// <summary><c>veto when 重大事故 &gt; 0</c></summary>
public sealed partial class VetoClauseSyntax : ScoreLineSyntax
{
    internal VetoClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>veto</c></summary>
    public SyntaxToken VetoKeyword => Token(0);

    /// <summary><c>when</c></summary>
    public SyntaxToken WhenKeyword => Token(1);

    /// <summary>When a region has no place.</summary>
    public ExpressionSyntax Condition => Node<ExpressionSyntax>(2);

    /// <inheritdoc/>
    public override SyntaxToken Separator => Token(3);

    /// <summary>A copy with another VetoKeyword, outside of any tree.</summary>
    public VetoClauseSyntax WithVetoKeyword(SyntaxToken vetoKeyword) => With(this, 0, GreenOf(vetoKeyword));

    /// <summary>A copy with another WhenKeyword, outside of any tree.</summary>
    public VetoClauseSyntax WithWhenKeyword(SyntaxToken whenKeyword) => With(this, 1, GreenOf(whenKeyword));

    /// <summary>A copy with another Condition, outside of any tree.</summary>
    public VetoClauseSyntax WithCondition(ExpressionSyntax condition) => With(this, 2, GreenOf(condition));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public VetoClauseSyntax WithSeparator(SyntaxToken separator) => With(this, 3, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitVetoClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitVetoClause(this);
}

/// <summary><c>vary 10% times 1000 seed 7</c></summary>
public sealed partial class VaryClauseSyntax : ScoreLineSyntax
{
    internal VaryClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>vary</c></summary>
    public SyntaxToken VaryKeyword => Token(0);

    /// <summary>By how much of itself each weight may go up or down.</summary>
    public ExpressionSyntax Share => Node<ExpressionSyntax>(1);

    /// <summary><c>times</c></summary>
    public SyntaxToken TimesKeyword => Token(2);

    /// <summary>How often.</summary>
    public ExpressionSyntax Times => Node<ExpressionSyntax>(3);

    /// <summary><c>seed</c></summary>
    public SyntaxToken SeedKeyword => Token(4);

    /// <summary>Where the random numbers begin.</summary>
    public ExpressionSyntax Seed => Node<ExpressionSyntax>(5);

    /// <inheritdoc/>
    public override SyntaxToken Separator => Token(6);

    /// <summary>A copy with another VaryKeyword, outside of any tree.</summary>
    public VaryClauseSyntax WithVaryKeyword(SyntaxToken varyKeyword) => With(this, 0, GreenOf(varyKeyword));

    /// <summary>A copy with another Share, outside of any tree.</summary>
    public VaryClauseSyntax WithShare(ExpressionSyntax share) => With(this, 1, GreenOf(share));

    /// <summary>A copy with another TimesKeyword, outside of any tree.</summary>
    public VaryClauseSyntax WithTimesKeyword(SyntaxToken timesKeyword) => With(this, 2, GreenOf(timesKeyword));

    /// <summary>A copy with another Times, outside of any tree.</summary>
    public VaryClauseSyntax WithTimes(ExpressionSyntax times) => With(this, 3, GreenOf(times));

    /// <summary>A copy with another SeedKeyword, outside of any tree.</summary>
    public VaryClauseSyntax WithSeedKeyword(SyntaxToken seedKeyword) => With(this, 4, GreenOf(seedKeyword));

    /// <summary>A copy with another Seed, outside of any tree.</summary>
    public VaryClauseSyntax WithSeed(ExpressionSyntax seed) => With(this, 5, GreenOf(seed));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public VaryClauseSyntax WithSeparator(SyntaxToken separator) => With(this, 6, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitVaryClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitVaryClause(this);
}
