using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary><c>record 企业 { 编码: text key … }</c></summary>
public sealed class RecordDeclarationSyntax : DeclarationSyntax
{
    internal RecordDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

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
}

/// <summary><c>用地面积: 亩</c></summary>
public sealed class FieldDeclarationSyntax : SyntaxNode
{
    internal FieldDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The names.</summary>
    public SyntaxList<DeclaratorSyntax> Declarators => List<DeclaratorSyntax>(0);

    /// <summary><c>:</c></summary>
    public SyntaxToken ColonToken => Token(1);

    /// <summary>A unit, or text, bool, date, region, number.</summary>
    public UnitSyntax Type => Node<UnitSyntax>(2);

    /// <summary><c>?</c> where it may be missing.</summary>
    public SyntaxToken QuestionToken => Token(3);

    /// <summary><c>key</c> where it names the record.</summary>
    public SyntaxToken KeyKeyword => Token(4);

    /// <summary>A sign before the next field, or absent.</summary>
    public SyntaxToken Separator => Token(5);
}

/// <summary><c>let 亩均税收 of 企业 = 实缴税金 / 用地面积</c></summary>
public sealed class LetDeclarationSyntax : DeclarationSyntax
{
    internal LetDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

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
}
