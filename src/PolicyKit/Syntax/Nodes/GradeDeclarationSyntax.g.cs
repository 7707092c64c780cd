// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary><c>grade 档次 of 亩均效益 by 地区 { A top 20%, … }</c></summary>
public sealed partial class GradeDeclarationSyntax : DeclarationSyntax
{
    internal GradeDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>grade</c></summary>
    public SyntaxToken GradeKeyword => Token(1);

    /// <summary>Its name.</summary>
    public SyntaxToken Identifier => Token(2);

    /// <summary><c>of</c></summary>
    public SyntaxToken OfKeyword => Token(3);

    /// <summary>The score that is graded.</summary>
    public NameExpressionSyntax Score => Node<NameExpressionSyntax>(4);

    /// <summary>The fields inside whose groups records are ranked.</summary>
    public GroupByClauseSyntax? GroupBy => OptionalNode<GroupByClauseSyntax>(5);

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBraceToken => Token(6);

    /// <summary>The grades; the first that applies is given.</summary>
    public SyntaxList<GradeClauseSyntax> Clauses => List<GradeClauseSyntax>(7);

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBraceToken => Token(8);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(9);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(10);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public GradeDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another GradeKeyword, outside of any tree.</summary>
    public GradeDeclarationSyntax WithGradeKeyword(SyntaxToken gradeKeyword) => With(this, 1, GreenOf(gradeKeyword));

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public GradeDeclarationSyntax WithIdentifier(SyntaxToken identifier) => With(this, 2, GreenOf(identifier));

    /// <summary>A copy with another OfKeyword, outside of any tree.</summary>
    public GradeDeclarationSyntax WithOfKeyword(SyntaxToken ofKeyword) => With(this, 3, GreenOf(ofKeyword));

    /// <summary>A copy with another Score, outside of any tree.</summary>
    public GradeDeclarationSyntax WithScore(NameExpressionSyntax score) => With(this, 4, GreenOf(score));

    /// <summary>A copy with another GroupBy, outside of any tree.</summary>
    public GradeDeclarationSyntax WithGroupBy(GroupByClauseSyntax? groupBy) => With(this, 5, GreenOf(groupBy));

    /// <summary>A copy with another OpenBraceToken, outside of any tree.</summary>
    public GradeDeclarationSyntax WithOpenBraceToken(SyntaxToken openBraceToken) => With(this, 6, GreenOf(openBraceToken));

    /// <summary>A copy with another Clauses, outside of any tree.</summary>
    public GradeDeclarationSyntax WithClauses(SyntaxList<GradeClauseSyntax> clauses) => With(this, 7, GreenOf(clauses));

    /// <summary>A copy with another CloseBraceToken, outside of any tree.</summary>
    public GradeDeclarationSyntax WithCloseBraceToken(SyntaxToken closeBraceToken) => With(this, 8, GreenOf(closeBraceToken));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public GradeDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 9, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public GradeDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 10, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitGradeDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitGradeDeclaration(this);
}

/// <summary><c>band 收入组 of 三口之家收入 { 低 &lt; 10万元/年; 高 rest }</c></summary>
public sealed partial class BandDeclarationSyntax : DeclarationSyntax
{
    internal BandDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>band</c></summary>
    public SyntaxToken BandKeyword => Token(1);

    /// <summary>Its name.</summary>
    public SyntaxToken Identifier => Token(2);

    /// <summary><c>of</c></summary>
    public SyntaxToken OfKeyword => Token(3);

    /// <summary>The field, let or score that is cut into bands.</summary>
    public NameExpressionSyntax Value => Node<NameExpressionSyntax>(4);

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBraceToken => Token(5);

    /// <summary>The bands; the first that applies is given.</summary>
    public SyntaxList<GradeClauseSyntax> Clauses => List<GradeClauseSyntax>(6);

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBraceToken => Token(7);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(8);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(9);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public BandDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another BandKeyword, outside of any tree.</summary>
    public BandDeclarationSyntax WithBandKeyword(SyntaxToken bandKeyword) => With(this, 1, GreenOf(bandKeyword));

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public BandDeclarationSyntax WithIdentifier(SyntaxToken identifier) => With(this, 2, GreenOf(identifier));

    /// <summary>A copy with another OfKeyword, outside of any tree.</summary>
    public BandDeclarationSyntax WithOfKeyword(SyntaxToken ofKeyword) => With(this, 3, GreenOf(ofKeyword));

    /// <summary>A copy with another Value, outside of any tree.</summary>
    public BandDeclarationSyntax WithValue(NameExpressionSyntax value) => With(this, 4, GreenOf(value));

    /// <summary>A copy with another OpenBraceToken, outside of any tree.</summary>
    public BandDeclarationSyntax WithOpenBraceToken(SyntaxToken openBraceToken) => With(this, 5, GreenOf(openBraceToken));

    /// <summary>A copy with another Clauses, outside of any tree.</summary>
    public BandDeclarationSyntax WithClauses(SyntaxList<GradeClauseSyntax> clauses) => With(this, 6, GreenOf(clauses));

    /// <summary>A copy with another CloseBraceToken, outside of any tree.</summary>
    public BandDeclarationSyntax WithCloseBraceToken(SyntaxToken closeBraceToken) => With(this, 7, GreenOf(closeBraceToken));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public BandDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 8, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public BandDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 9, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitBandDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitBandDeclaration(this);
}

/// <summary><c>A top 20%</c></summary>
public sealed partial class GradeClauseSyntax : SyntaxNode
{
    internal GradeClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The grade or band, or <c>none</c>.</summary>
    public SyntaxToken Label => Token(0);

    /// <summary>When it is given.</summary>
    public GradeConditionSyntax Condition => Node<GradeConditionSyntax>(1);

    /// <summary>A sign before the next clause, or absent.</summary>
    public SyntaxToken Separator => Token(2);

    /// <summary>A copy with another Label, outside of any tree.</summary>
    public GradeClauseSyntax WithLabel(SyntaxToken label) => With(this, 0, GreenOf(label));

    /// <summary>A copy with another Condition, outside of any tree.</summary>
    public GradeClauseSyntax WithCondition(GradeConditionSyntax condition) => With(this, 1, GreenOf(condition));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public GradeClauseSyntax WithSeparator(SyntaxToken separator) => With(this, 2, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitGradeClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitGradeClause(this);
}

/// <summary>When a grade or band is given.</summary>
public abstract partial class GradeConditionSyntax : SyntaxNode
{
    private protected GradeConditionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }
}

/// <summary><c>when 一票否决</c></summary>
public sealed partial class WhenConditionSyntax : GradeConditionSyntax
{
    internal WhenConditionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>when</c></summary>
    public SyntaxToken WhenKeyword => Token(0);

    /// <summary>The condition.</summary>
    public ExpressionSyntax Condition => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another WhenKeyword, outside of any tree.</summary>
    public WhenConditionSyntax WithWhenKeyword(SyntaxToken whenKeyword) => With(this, 0, GreenOf(whenKeyword));

    /// <summary>A copy with another Condition, outside of any tree.</summary>
    public WhenConditionSyntax WithCondition(ExpressionSyntax condition) => With(this, 1, GreenOf(condition));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitWhenCondition(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitWhenCondition(this);
}

/// <summary><c>&gt;= 90</c></summary>
public sealed partial class BoundConditionSyntax : GradeConditionSyntax
{
    internal BoundConditionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The comparison.</summary>
    public SyntaxToken OperatorToken => Token(0);

    /// <summary>The bound of the score or value.</summary>
    public ExpressionSyntax Bound => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another OperatorToken, outside of any tree.</summary>
    public BoundConditionSyntax WithOperatorToken(SyntaxToken operatorToken) => With(this, 0, GreenOf(operatorToken));

    /// <summary>A copy with another Bound, outside of any tree.</summary>
    public BoundConditionSyntax WithBound(ExpressionSyntax bound) => With(this, 1, GreenOf(bound));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitBoundCondition(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitBoundCondition(this);
}

/// <summary><c>top 20%</c></summary>
public sealed partial class TopConditionSyntax : GradeConditionSyntax
{
    internal TopConditionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>top</c></summary>
    public SyntaxToken TopKeyword => Token(0);

    /// <summary>The share of the group, counted from the best.</summary>
    public ExpressionSyntax Share => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another TopKeyword, outside of any tree.</summary>
    public TopConditionSyntax WithTopKeyword(SyntaxToken topKeyword) => With(this, 0, GreenOf(topKeyword));

    /// <summary>A copy with another Share, outside of any tree.</summary>
    public TopConditionSyntax WithShare(ExpressionSyntax share) => With(this, 1, GreenOf(share));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitTopCondition(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitTopCondition(this);
}

/// <summary><c>to 80%</c></summary>
public sealed partial class ToConditionSyntax : GradeConditionSyntax
{
    internal ToConditionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>to</c></summary>
    public SyntaxToken ToKeyword => Token(0);

    /// <summary>The share of the group, counted from the best.</summary>
    public ExpressionSyntax Share => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another ToKeyword, outside of any tree.</summary>
    public ToConditionSyntax WithToKeyword(SyntaxToken toKeyword) => With(this, 0, GreenOf(toKeyword));

    /// <summary>A copy with another Share, outside of any tree.</summary>
    public ToConditionSyntax WithShare(ExpressionSyntax share) => With(this, 1, GreenOf(share));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitToCondition(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitToCondition(this);
}

/// <summary><c>rest</c></summary>
public sealed partial class RestConditionSyntax : GradeConditionSyntax
{
    internal RestConditionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>rest</c></summary>
    public SyntaxToken RestKeyword => Token(0);

    /// <summary>A copy with another RestKeyword, outside of any tree.</summary>
    public RestConditionSyntax WithRestKeyword(SyntaxToken restKeyword) => With(this, 0, GreenOf(restKeyword));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRestCondition(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitRestCondition(this);
}
