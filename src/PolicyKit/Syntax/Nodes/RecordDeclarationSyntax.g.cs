// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary><c>record 企业 { 编码: text key … }</c></summary>
public sealed partial class RecordDeclarationSyntax : DeclarationSyntax
{
    internal RecordDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>record</c></summary>
    public SyntaxToken RecordKeyword => Token(1);

    /// <summary>Its name.</summary>
    public SyntaxToken Identifier => Token(2);

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBraceToken => Token(3);

    /// <summary>The fields.</summary>
    public SyntaxList<FieldDeclarationSyntax> Fields => List<FieldDeclarationSyntax>(4);

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBraceToken => Token(5);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(6);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(7);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public RecordDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another RecordKeyword, outside of any tree.</summary>
    public RecordDeclarationSyntax WithRecordKeyword(SyntaxToken recordKeyword) => With(this, 1, GreenOf(recordKeyword));

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public RecordDeclarationSyntax WithIdentifier(SyntaxToken identifier) => With(this, 2, GreenOf(identifier));

    /// <summary>A copy with another OpenBraceToken, outside of any tree.</summary>
    public RecordDeclarationSyntax WithOpenBraceToken(SyntaxToken openBraceToken) => With(this, 3, GreenOf(openBraceToken));

    /// <summary>A copy with another Fields, outside of any tree.</summary>
    public RecordDeclarationSyntax WithFields(SyntaxList<FieldDeclarationSyntax> fields) => With(this, 4, GreenOf(fields));

    /// <summary>A copy with another CloseBraceToken, outside of any tree.</summary>
    public RecordDeclarationSyntax WithCloseBraceToken(SyntaxToken closeBraceToken) => With(this, 5, GreenOf(closeBraceToken));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public RecordDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 6, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public RecordDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 7, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRecordDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitRecordDeclaration(this);
}

/// <summary><c>用地面积: 亩</c></summary>
public sealed partial class FieldDeclarationSyntax : SyntaxNode
{
    internal FieldDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The names.</summary>
    public SyntaxList<DeclaratorSyntax> Declarators => List<DeclaratorSyntax>(0);

    /// <summary><c>:</c></summary>
    public SyntaxToken ColonToken => Token(1);

    /// <summary>A unit, or text, category, bool, date, period, region, number.</summary>
    public UnitSyntax Type => Node<UnitSyntax>(2);

    /// <summary>The labels of a category.</summary>
    public CategoryLabelsSyntax? Labels => OptionalNode<CategoryLabelsSyntax>(3);

    /// <summary><c>?</c> where it may be missing.</summary>
    public SyntaxToken QuestionToken => Token(4);

    /// <summary><c>key</c> where it names the record.</summary>
    public SyntaxToken KeyKeyword => Token(5);

    /// <summary>A sign before the next field, or absent.</summary>
    public SyntaxToken Separator => Token(6);

    /// <summary>A copy with another Declarators, outside of any tree.</summary>
    public FieldDeclarationSyntax WithDeclarators(SyntaxList<DeclaratorSyntax> declarators) => With(this, 0, GreenOf(declarators));

    /// <summary>A copy with another ColonToken, outside of any tree.</summary>
    public FieldDeclarationSyntax WithColonToken(SyntaxToken colonToken) => With(this, 1, GreenOf(colonToken));

    /// <summary>A copy with another Type, outside of any tree.</summary>
    public FieldDeclarationSyntax WithType(UnitSyntax type) => With(this, 2, GreenOf(type));

    /// <summary>A copy with another Labels, outside of any tree.</summary>
    public FieldDeclarationSyntax WithLabels(CategoryLabelsSyntax? labels) => With(this, 3, GreenOf(labels));

    /// <summary>A copy with another QuestionToken, outside of any tree.</summary>
    public FieldDeclarationSyntax WithQuestionToken(SyntaxToken questionToken) => With(this, 4, GreenOf(questionToken));

    /// <summary>A copy with another KeyKeyword, outside of any tree.</summary>
    public FieldDeclarationSyntax WithKeyKeyword(SyntaxToken keyKeyword) => With(this, 5, GreenOf(keyKeyword));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public FieldDeclarationSyntax WithSeparator(SyntaxToken separator) => With(this, 6, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitFieldDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitFieldDeclaration(this);
}

/// <summary><c>("化工", "印染")</c></summary>
public sealed partial class CategoryLabelsSyntax : SyntaxNode
{
    internal CategoryLabelsSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>(</c></summary>
    public SyntaxToken OpenParenToken => Token(0);

    /// <summary>The labels, as names or texts.</summary>
    public SyntaxList<ExpressionSyntax> Labels => List<ExpressionSyntax>(1);

    /// <summary><c>)</c></summary>
    public SyntaxToken CloseParenToken => Token(2);

    /// <summary>A copy with another OpenParenToken, outside of any tree.</summary>
    public CategoryLabelsSyntax WithOpenParenToken(SyntaxToken openParenToken) => With(this, 0, GreenOf(openParenToken));

    /// <summary>A copy with another Labels, outside of any tree.</summary>
    public CategoryLabelsSyntax WithLabels(SyntaxList<ExpressionSyntax> labels) => With(this, 1, GreenOf(labels));

    /// <summary>A copy with another CloseParenToken, outside of any tree.</summary>
    public CategoryLabelsSyntax WithCloseParenToken(SyntaxToken closeParenToken) => With(this, 2, GreenOf(closeParenToken));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitCategoryLabels(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitCategoryLabels(this);
}

/// <summary><c>let 亩均税收 of 企业 = 实缴税金 / 用地面积</c></summary>
public sealed partial class LetDeclarationSyntax : DeclarationSyntax
{
    internal LetDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>let</c></summary>
    public SyntaxToken LetKeyword => Token(1);

    /// <summary>Its name.</summary>
    public SyntaxToken Identifier => Token(2);

    /// <summary><c>of</c></summary>
    public SyntaxToken OfKeyword => Token(3);

    /// <summary>The record.</summary>
    public NameExpressionSyntax Record => Node<NameExpressionSyntax>(4);

    /// <summary>The unit in which it is given.</summary>
    public UnitClauseSyntax? UnitClause => OptionalNode<UnitClauseSyntax>(5);

    /// <summary>The expression.</summary>
    public EqualsValueClauseSyntax Value => Node<EqualsValueClauseSyntax>(6);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(7);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(8);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public LetDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another LetKeyword, outside of any tree.</summary>
    public LetDeclarationSyntax WithLetKeyword(SyntaxToken letKeyword) => With(this, 1, GreenOf(letKeyword));

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public LetDeclarationSyntax WithIdentifier(SyntaxToken identifier) => With(this, 2, GreenOf(identifier));

    /// <summary>A copy with another OfKeyword, outside of any tree.</summary>
    public LetDeclarationSyntax WithOfKeyword(SyntaxToken ofKeyword) => With(this, 3, GreenOf(ofKeyword));

    /// <summary>A copy with another Record, outside of any tree.</summary>
    public LetDeclarationSyntax WithRecord(NameExpressionSyntax record) => With(this, 4, GreenOf(record));

    /// <summary>A copy with another UnitClause, outside of any tree.</summary>
    public LetDeclarationSyntax WithUnitClause(UnitClauseSyntax? unitClause) => With(this, 5, GreenOf(unitClause));

    /// <summary>A copy with another Value, outside of any tree.</summary>
    public LetDeclarationSyntax WithValue(EqualsValueClauseSyntax value) => With(this, 6, GreenOf(value));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public LetDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 7, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public LetDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 8, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitLetDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitLetDeclaration(this);
}
