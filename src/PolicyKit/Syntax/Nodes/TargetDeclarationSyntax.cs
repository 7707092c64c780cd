using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary><c>target 收入倍差 &lt;= 2.0 by 2022, &lt;= 1.95 by 2025</c>; the keyword may be left out.</summary>
public sealed class TargetDeclarationSyntax : DeclarationSyntax
{
    internal TargetDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>target</c>, or absent.</summary>
    public SyntaxToken TargetKeyword => Token(1);

    /// <summary>The indicator.</summary>
    public NameExpressionSyntax Indicator => Node<NameExpressionSyntax>(2);

    /// <summary>The region, if not the policy's.</summary>
    public ForClauseSyntax? ForClause => OptionalNode<ForClauseSyntax>(3);

    /// <summary>What is aimed at, by when.</summary>
    public SyntaxList<TargetClauseSyntax> Clauses => List<TargetClauseSyntax>(4);
}

/// <summary>One aim of a target with its year.</summary>
public abstract class TargetClauseSyntax : SyntaxNode
{
    private protected TargetClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The year by which it holds; absent where the policy's last year is meant.</summary>
    public ByClauseSyntax? ByClause => OptionalNode<ByClauseSyntax>(Green.SlotCount - 1);
}

/// <summary><c>&lt;= 1.95 by 2025</c></summary>
public sealed class ComparisonTargetSyntax : TargetClauseSyntax
{
    internal ComparisonTargetSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The comparison.</summary>
    public SyntaxToken OperatorToken => Token(0);

    /// <summary>The value.</summary>
    public ExpressionSyntax Bound => Node<ExpressionSyntax>(1);
}

/// <summary><c>in 0.3..0.4 by 2025</c></summary>
public sealed class RangeTargetSyntax : TargetClauseSyntax
{
    internal RangeTargetSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>in</c></summary>
    public SyntaxToken InKeyword => Token(0);

    /// <summary>The lowest value that is met.</summary>
    public ExpressionSyntax Low => Node<ExpressionSyntax>(1);

    /// <summary><c>..</c></summary>
    public SyntaxToken DotDotToken => Token(2);

    /// <summary>The highest value that is met.</summary>
    public ExpressionSyntax High => Node<ExpressionSyntax>(3);
}

/// <summary><c>falling 2022..2025</c></summary>
public sealed class DirectionTargetSyntax : TargetClauseSyntax
{
    internal DirectionTargetSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>falling</c> or <c>rising</c></summary>
    public SyntaxToken DirectionKeyword => Token(0);

    /// <summary>The years from and to which.</summary>
    public PeriodSyntax? Period => OptionalNode<PeriodSyntax>(1);
}

/// <summary>A goal in words, <c>"维持在合理区间" by 2025</c>; kept, and reported as not assessable.</summary>
public sealed class GoalTargetSyntax : TargetClauseSyntax
{
    internal GoalTargetSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The words.</summary>
    public SyntaxToken Goal => Token(0);
}
