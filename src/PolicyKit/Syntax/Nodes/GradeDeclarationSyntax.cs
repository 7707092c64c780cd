using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary><c>grade 档次 of 亩均效益 by 地区 { A top 20%, … }</c></summary>
public sealed class GradeDeclarationSyntax : DeclarationSyntax
{
    internal GradeDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

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
}

/// <summary><c>A top 20%</c></summary>
public sealed class GradeClauseSyntax : SyntaxNode
{
    internal GradeClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The grade, or <c>none</c>.</summary>
    public SyntaxToken Label => Token(0);

    /// <summary>When it is given.</summary>
    public GradeConditionSyntax Condition => Node<GradeConditionSyntax>(1);

    /// <summary>A sign before the next clause, or absent.</summary>
    public SyntaxToken Separator => Token(2);
}

/// <summary>When a grade is given.</summary>
public abstract class GradeConditionSyntax : SyntaxNode
{
    private protected GradeConditionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }
}

/// <summary><c>when 一票否决</c></summary>
public sealed class WhenConditionSyntax : GradeConditionSyntax
{
    internal WhenConditionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>when</c></summary>
    public SyntaxToken WhenKeyword => Token(0);

    /// <summary>The condition.</summary>
    public ExpressionSyntax Condition => Node<ExpressionSyntax>(1);
}

/// <summary><c>top 20%</c></summary>
public sealed class TopConditionSyntax : GradeConditionSyntax
{
    internal TopConditionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>top</c></summary>
    public SyntaxToken TopKeyword => Token(0);

    /// <summary>The share of the group, counted from the best.</summary>
    public ExpressionSyntax Share => Node<ExpressionSyntax>(1);
}

/// <summary><c>to 80%</c></summary>
public sealed class ToConditionSyntax : GradeConditionSyntax
{
    internal ToConditionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>to</c></summary>
    public SyntaxToken ToKeyword => Token(0);

    /// <summary>The share of the group, counted from the best.</summary>
    public ExpressionSyntax Share => Node<ExpressionSyntax>(1);
}

/// <summary><c>rest</c></summary>
public sealed class RestConditionSyntax : GradeConditionSyntax
{
    internal RestConditionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>rest</c></summary>
    public SyntaxToken RestKeyword => Token(0);
}
