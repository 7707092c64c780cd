// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary>What limits or weighs a statistic.</summary>
public abstract partial class CallClauseSyntax : SyntaxNode
{
    private protected CallClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }
}

/// <summary><c>over children</c></summary>
public sealed partial class OverClauseSyntax : CallClauseSyntax
{
    internal OverClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>over</c></summary>
    public SyntaxToken OverKeyword => Token(0);

    /// <summary>The regions whose values it is taken of: children, siblings, or a group.</summary>
    public ExpressionSyntax Regions => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another OverKeyword, outside of any tree.</summary>
    public OverClauseSyntax WithOverKeyword(SyntaxToken overKeyword) => With(this, 0, GreenOf(overKeyword));

    /// <summary>A copy with another Regions, outside of any tree.</summary>
    public OverClauseSyntax WithRegions(ExpressionSyntax regions) => With(this, 1, GreenOf(regions));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitOverClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitOverClause(this);
}

/// <summary><c>by 地区, 行业</c></summary>
public sealed partial class GroupByClauseSyntax : CallClauseSyntax
{
    internal GroupByClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>by</c></summary>
    public SyntaxToken ByKeyword => Token(0);

    /// <summary>The fields whose values make the groups.</summary>
    public SyntaxList<NameExpressionSyntax> Keys => List<NameExpressionSyntax>(1);

    /// <summary>A copy with another ByKeyword, outside of any tree.</summary>
    public GroupByClauseSyntax WithByKeyword(SyntaxToken byKeyword) => With(this, 0, GreenOf(byKeyword));

    /// <summary>A copy with another Keys, outside of any tree.</summary>
    public GroupByClauseSyntax WithKeys(SyntaxList<NameExpressionSyntax> keys) => With(this, 1, GreenOf(keys));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitGroupByClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitGroupByClause(this);
}

/// <summary><c>where 规上</c></summary>
public sealed partial class WhereClauseSyntax : CallClauseSyntax
{
    internal WhereClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>where</c></summary>
    public SyntaxToken WhereKeyword => Token(0);

    /// <summary>Which records count.</summary>
    public ExpressionSyntax Condition => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another WhereKeyword, outside of any tree.</summary>
    public WhereClauseSyntax WithWhereKeyword(SyntaxToken whereKeyword) => With(this, 0, GreenOf(whereKeyword));

    /// <summary>A copy with another Condition, outside of any tree.</summary>
    public WhereClauseSyntax WithCondition(ExpressionSyntax condition) => With(this, 1, GreenOf(condition));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitWhereClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitWhereClause(this);
}

/// <summary><c>weight 30</c>; in a statistic, how much each record counts.</summary>
public sealed partial class WeightClauseSyntax : CallClauseSyntax
{
    internal WeightClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>weight</c></summary>
    public SyntaxToken WeightKeyword => Token(0);

    /// <summary>The points at the base, or the weight of a record.</summary>
    public ExpressionSyntax Value => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another WeightKeyword, outside of any tree.</summary>
    public WeightClauseSyntax WithWeightKeyword(SyntaxToken weightKeyword) => With(this, 0, GreenOf(weightKeyword));

    /// <summary>A copy with another Value, outside of any tree.</summary>
    public WeightClauseSyntax WithValue(ExpressionSyntax value) => With(this, 1, GreenOf(value));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitWeightClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitWeightClause(this);
}
