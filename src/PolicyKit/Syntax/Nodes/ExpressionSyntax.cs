using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary>Something that has a value.</summary>
public abstract class ExpressionSyntax : SyntaxNode
{
    private protected ExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }
}

/// <summary><c>24.097万元/亩</c></summary>
public sealed class NumberExpressionSyntax : ExpressionSyntax
{
    internal NumberExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The number.</summary>
    public SyntaxToken NumberToken => Token(0);

    /// <summary>The unit behind it.</summary>
    public UnitSyntax? Unit => OptionalNode<UnitSyntax>(1);
}

/// <summary><c>"化工"</c></summary>
public sealed class TextExpressionSyntax : ExpressionSyntax
{
    internal TextExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The text.</summary>
    public SyntaxToken TextToken => Token(0);
}

/// <summary><c>2021-01-01</c></summary>
public sealed class DateExpressionSyntax : ExpressionSyntax
{
    internal DateExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The date.</summary>
    public SyntaxToken DateToken => Token(0);
}

/// <summary><c>true</c> or <c>false</c></summary>
public sealed class TruthExpressionSyntax : ExpressionSyntax
{
    internal TruthExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The word.</summary>
    public SyntaxToken Keyword => Token(0);
}

/// <summary>A name that stands for something declared.</summary>
public sealed class NameExpressionSyntax : ExpressionSyntax
{
    internal NameExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The name.</summary>
    public SyntaxToken Identifier => Token(0);
}

/// <summary><c>-x</c> or <c>not x</c></summary>
public sealed class UnaryExpressionSyntax : ExpressionSyntax
{
    internal UnaryExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The operator.</summary>
    public SyntaxToken OperatorToken => Token(0);

    /// <summary>What it is applied to.</summary>
    public ExpressionSyntax Operand => Node<ExpressionSyntax>(1);
}

/// <summary><c>x / y</c></summary>
public sealed class BinaryExpressionSyntax : ExpressionSyntax
{
    internal BinaryExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The left side.</summary>
    public ExpressionSyntax Left => Node<ExpressionSyntax>(0);

    /// <summary>The operator.</summary>
    public SyntaxToken OperatorToken => Token(1);

    /// <summary>The right side.</summary>
    public ExpressionSyntax Right => Node<ExpressionSyntax>(2);
}

/// <summary><c>(x)</c></summary>
public sealed class ParenthesizedExpressionSyntax : ExpressionSyntax
{
    internal ParenthesizedExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>(</c></summary>
    public SyntaxToken OpenParenToken => Token(0);

    /// <summary>What is inside.</summary>
    public ExpressionSyntax Expression => Node<ExpressionSyntax>(1);

    /// <summary><c>)</c></summary>
    public SyntaxToken CloseParenToken => Token(2);
}

/// <summary><c>mean(亩均税收 by 行业 where 规上)</c></summary>
public sealed class CallExpressionSyntax : ExpressionSyntax
{
    internal CallExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The function.</summary>
    public SyntaxToken Identifier => Token(0);

    /// <summary><c>(</c></summary>
    public SyntaxToken OpenParenToken => Token(1);

    /// <summary>Its arguments.</summary>
    public SyntaxList<ExpressionSyntax> Arguments => List<ExpressionSyntax>(2);

    /// <summary>The groups of a statistic.</summary>
    public GroupByClauseSyntax? GroupBy => OptionalNode<GroupByClauseSyntax>(3);

    /// <summary>Which records a statistic counts.</summary>
    public WhereClauseSyntax? WhereClause => OptionalNode<WhereClauseSyntax>(4);

    /// <summary><c>)</c></summary>
    public SyntaxToken CloseParenToken => Token(5);
}

/// <summary><c>mean by 行业</c>, as a base: the statistic of the item's own value.</summary>
public sealed class GroupMeanExpressionSyntax : ExpressionSyntax
{
    internal GroupMeanExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The function.</summary>
    public SyntaxToken Identifier => Token(0);

    /// <summary>The groups.</summary>
    public GroupByClauseSyntax GroupBy => Node<GroupByClauseSyntax>(1);
}
