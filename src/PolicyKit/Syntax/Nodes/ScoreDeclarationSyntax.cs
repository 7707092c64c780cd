using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary><c>score 亩均效益 of 企业 where 规上 { … }</c></summary>
public sealed class ScoreDeclarationSyntax : DeclarationSyntax
{
    internal ScoreDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>score</c></summary>
    public SyntaxToken ScoreKeyword => Token(1);

    /// <summary>Its name.</summary>
    public SyntaxToken Identifier => Token(2);

    /// <summary><c>of</c></summary>
    public SyntaxToken OfKeyword => Token(3);

    /// <summary>The record.</summary>
    public NameExpressionSyntax Record => Node<NameExpressionSyntax>(4);

    /// <summary>Which records are scored.</summary>
    public WhereClauseSyntax? WhereClause => OptionalNode<WhereClauseSyntax>(5);

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBraceToken => Token(6);

    /// <summary>The items and the caps.</summary>
    public SyntaxList<ScoreLineSyntax> Lines => List<ScoreLineSyntax>(7);

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBraceToken => Token(8);
}

/// <summary>A line of a score.</summary>
public abstract class ScoreLineSyntax : SyntaxNode
{
    private protected ScoreLineSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }
}

/// <summary><c>亩均税收 weight 30 base 24.097万元/亩</c></summary>
public sealed class ScoreItemSyntax : ScoreLineSyntax
{
    internal ScoreItemSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The item's name.</summary>
    public SyntaxToken Identifier => Token(0);

    /// <summary>Its value; absent where the name is a field's or a let's.</summary>
    public EqualsValueClauseSyntax? Value => OptionalNode<EqualsValueClauseSyntax>(1);

    /// <summary>Its weight.</summary>
    public WeightClauseSyntax Weight => Node<WeightClauseSyntax>(2);

    /// <summary>What counts as full marks.</summary>
    public BaseClauseSyntax? Base => OptionalNode<BaseClauseSyntax>(3);

    /// <summary>What stands in for an unknown value.</summary>
    public MissingClauseSyntax? Missing => OptionalNode<MissingClauseSyntax>(4);

    /// <summary>A sign before the next line, or absent.</summary>
    public SyntaxToken Separator => Token(5);
}

/// <summary><c>weight 30</c></summary>
public sealed class WeightClauseSyntax : SyntaxNode
{
    internal WeightClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>weight</c></summary>
    public SyntaxToken WeightKeyword => Token(0);

    /// <summary>The points at the base.</summary>
    public ExpressionSyntax Value => Node<ExpressionSyntax>(1);
}

/// <summary><c>base 24.097万元/亩</c> or <c>base mean by 行业</c></summary>
public sealed class BaseClauseSyntax : SyntaxNode
{
    internal BaseClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>base</c></summary>
    public SyntaxToken BaseKeyword => Token(0);

    /// <summary>The base.</summary>
    public ExpressionSyntax Value => Node<ExpressionSyntax>(1);
}

/// <summary><c>missing average</c></summary>
public sealed class MissingClauseSyntax : SyntaxNode
{
    internal MissingClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>missing</c></summary>
    public SyntaxToken MissingKeyword => Token(0);

    /// <summary><c>average</c></summary>
    public SyntaxToken AverageKeyword => Token(1);
}

/// <summary><c>each 0 .. 1.5</c>: each item's points lie between these multiples of its weight.</summary>
public sealed class EachClauseSyntax : ScoreLineSyntax
{
    internal EachClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>each</c></summary>
    public SyntaxToken EachKeyword => Token(0);

    /// <summary>The lowest multiple.</summary>
    public ExpressionSyntax Low => Node<ExpressionSyntax>(1);

    /// <summary><c>..</c></summary>
    public SyntaxToken DotDotToken => Token(2);

    /// <summary>The highest multiple.</summary>
    public ExpressionSyntax High => Node<ExpressionSyntax>(3);

    /// <summary>A sign before the next line, or absent.</summary>
    public SyntaxToken Separator => Token(4);
}
