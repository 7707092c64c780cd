// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary><c>target 收入倍差 &lt;= 2.0 by 2022, &lt;= 1.95 by 2025</c>; the keyword may be left out.</summary>
public sealed partial class TargetDeclarationSyntax : DeclarationSyntax
{
    internal TargetDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>target</c>, or absent.</summary>
    public SyntaxToken TargetKeyword => Token(1);

    /// <summary>The indicator.</summary>
    public NameExpressionSyntax Indicator => Node<NameExpressionSyntax>(2);

    /// <summary>The region, if not the policy's.</summary>
    public ForClauseSyntax? ForClause => OptionalNode<ForClauseSyntax>(3);

    /// <summary>What is aimed at, by when.</summary>
    public SyntaxList<TargetClauseSyntax> Clauses => List<TargetClauseSyntax>(4);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(5);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(6);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public TargetDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another TargetKeyword, outside of any tree.</summary>
    public TargetDeclarationSyntax WithTargetKeyword(SyntaxToken targetKeyword) => With(this, 1, GreenOf(targetKeyword));

    /// <summary>A copy with another Indicator, outside of any tree.</summary>
    public TargetDeclarationSyntax WithIndicator(NameExpressionSyntax indicator) => With(this, 2, GreenOf(indicator));

    /// <summary>A copy with another ForClause, outside of any tree.</summary>
    public TargetDeclarationSyntax WithForClause(ForClauseSyntax? forClause) => With(this, 3, GreenOf(forClause));

    /// <summary>A copy with another Clauses, outside of any tree.</summary>
    public TargetDeclarationSyntax WithClauses(SyntaxList<TargetClauseSyntax> clauses) => With(this, 4, GreenOf(clauses));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public TargetDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 5, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public TargetDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 6, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitTargetDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitTargetDeclaration(this);
}

/// <summary>One aim of a target with its year.</summary>
public abstract partial class TargetClauseSyntax : SyntaxNode
{
    private protected TargetClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The year by which it holds; absent where the policy's last year is meant.</summary>
    public abstract ByClauseSyntax? ByClause { get; }
}

/// <summary><c>&lt;= 1.95 from 2.05 (2020) by 2025</c></summary>
public sealed partial class ComparisonTargetSyntax : TargetClauseSyntax
{
    internal ComparisonTargetSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The comparison; <c>~</c> for a value that is about so.</summary>
    public SyntaxToken OperatorToken => Token(0);

    /// <summary>The value.</summary>
    public ExpressionSyntax Bound => Node<ExpressionSyntax>(1);

    /// <summary>Where it starts from, or absent.</summary>
    public FromClauseSyntax? Baseline => OptionalNode<FromClauseSyntax>(2);

    /// <inheritdoc/>
    public override ByClauseSyntax? ByClause => OptionalNode<ByClauseSyntax>(3);

    /// <summary>A copy with another OperatorToken, outside of any tree.</summary>
    public ComparisonTargetSyntax WithOperatorToken(SyntaxToken operatorToken) => With(this, 0, GreenOf(operatorToken));

    /// <summary>A copy with another Bound, outside of any tree.</summary>
    public ComparisonTargetSyntax WithBound(ExpressionSyntax bound) => With(this, 1, GreenOf(bound));

    /// <summary>A copy with another Baseline, outside of any tree.</summary>
    public ComparisonTargetSyntax WithBaseline(FromClauseSyntax? baseline) => With(this, 2, GreenOf(baseline));

    /// <summary>A copy with another ByClause, outside of any tree.</summary>
    public ComparisonTargetSyntax WithByClause(ByClauseSyntax? byClause) => With(this, 3, GreenOf(byClause));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitComparisonTarget(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitComparisonTarget(this);
}

/// <summary><c>in 0.3..0.4 by 2025</c></summary>
public sealed partial class RangeTargetSyntax : TargetClauseSyntax
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

    /// <inheritdoc/>
    public override ByClauseSyntax? ByClause => OptionalNode<ByClauseSyntax>(4);

    /// <summary>A copy with another InKeyword, outside of any tree.</summary>
    public RangeTargetSyntax WithInKeyword(SyntaxToken inKeyword) => With(this, 0, GreenOf(inKeyword));

    /// <summary>A copy with another Low, outside of any tree.</summary>
    public RangeTargetSyntax WithLow(ExpressionSyntax low) => With(this, 1, GreenOf(low));

    /// <summary>A copy with another DotDotToken, outside of any tree.</summary>
    public RangeTargetSyntax WithDotDotToken(SyntaxToken dotDotToken) => With(this, 2, GreenOf(dotDotToken));

    /// <summary>A copy with another High, outside of any tree.</summary>
    public RangeTargetSyntax WithHigh(ExpressionSyntax high) => With(this, 3, GreenOf(high));

    /// <summary>A copy with another ByClause, outside of any tree.</summary>
    public RangeTargetSyntax WithByClause(ByClauseSyntax? byClause) => With(this, 4, GreenOf(byClause));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRangeTarget(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitRangeTarget(this);
}

/// <summary><c>falling 2022..2025</c></summary>
public sealed partial class DirectionTargetSyntax : TargetClauseSyntax
{
    internal DirectionTargetSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>falling</c>, <c>rising</c> or <c>steady</c></summary>
    public SyntaxToken DirectionKeyword => Token(0);

    /// <summary>The years from and to which.</summary>
    public PeriodSyntax? Period => OptionalNode<PeriodSyntax>(1);

    /// <inheritdoc/>
    public override ByClauseSyntax? ByClause => OptionalNode<ByClauseSyntax>(2);

    /// <summary>A copy with another DirectionKeyword, outside of any tree.</summary>
    public DirectionTargetSyntax WithDirectionKeyword(SyntaxToken directionKeyword) => With(this, 0, GreenOf(directionKeyword));

    /// <summary>A copy with another Period, outside of any tree.</summary>
    public DirectionTargetSyntax WithPeriod(PeriodSyntax? period) => With(this, 1, GreenOf(period));

    /// <summary>A copy with another ByClause, outside of any tree.</summary>
    public DirectionTargetSyntax WithByClause(ByClauseSyntax? byClause) => With(this, 2, GreenOf(byClause));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitDirectionTarget(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitDirectionTarget(this);
}

/// <summary><c>growth &gt;= 15% yearly 2021..2025</c></summary>
public sealed partial class GrowthTargetSyntax : TargetClauseSyntax
{
    internal GrowthTargetSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>growth</c></summary>
    public SyntaxToken GrowthKeyword => Token(0);

    /// <summary>The comparison.</summary>
    public SyntaxToken OperatorToken => Token(1);

    /// <summary>The rate.</summary>
    public ExpressionSyntax Rate => Node<ExpressionSyntax>(2);

    /// <summary><c>yearly</c>, <c>total</c>, or absent for the growth over the year before.</summary>
    public SyntaxToken PaceKeyword => Token(3);

    /// <summary>The years from and to which.</summary>
    public PeriodSyntax? Period => OptionalNode<PeriodSyntax>(4);

    /// <inheritdoc/>
    public override ByClauseSyntax? ByClause => OptionalNode<ByClauseSyntax>(5);

    /// <summary>A copy with another GrowthKeyword, outside of any tree.</summary>
    public GrowthTargetSyntax WithGrowthKeyword(SyntaxToken growthKeyword) => With(this, 0, GreenOf(growthKeyword));

    /// <summary>A copy with another OperatorToken, outside of any tree.</summary>
    public GrowthTargetSyntax WithOperatorToken(SyntaxToken operatorToken) => With(this, 1, GreenOf(operatorToken));

    /// <summary>A copy with another Rate, outside of any tree.</summary>
    public GrowthTargetSyntax WithRate(ExpressionSyntax rate) => With(this, 2, GreenOf(rate));

    /// <summary>A copy with another PaceKeyword, outside of any tree.</summary>
    public GrowthTargetSyntax WithPaceKeyword(SyntaxToken paceKeyword) => With(this, 3, GreenOf(paceKeyword));

    /// <summary>A copy with another Period, outside of any tree.</summary>
    public GrowthTargetSyntax WithPeriod(PeriodSyntax? period) => With(this, 4, GreenOf(period));

    /// <summary>A copy with another ByClause, outside of any tree.</summary>
    public GrowthTargetSyntax WithByClause(ByClauseSyntax? byClause) => With(this, 5, GreenOf(byClause));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitGrowthTarget(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitGrowthTarget(this);
}

/// <summary><c>doubles 2020..2030</c></summary>
public sealed partial class DoublingTargetSyntax : TargetClauseSyntax
{
    internal DoublingTargetSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>doubles</c> or <c>quadruples</c></summary>
    public SyntaxToken DoublingKeyword => Token(0);

    /// <summary>The years from and to which.</summary>
    public PeriodSyntax? Period => OptionalNode<PeriodSyntax>(1);

    /// <inheritdoc/>
    public override ByClauseSyntax? ByClause => OptionalNode<ByClauseSyntax>(2);

    /// <summary>A copy with another DoublingKeyword, outside of any tree.</summary>
    public DoublingTargetSyntax WithDoublingKeyword(SyntaxToken doublingKeyword) => With(this, 0, GreenOf(doublingKeyword));

    /// <summary>A copy with another Period, outside of any tree.</summary>
    public DoublingTargetSyntax WithPeriod(PeriodSyntax? period) => With(this, 1, GreenOf(period));

    /// <summary>A copy with another ByClause, outside of any tree.</summary>
    public DoublingTargetSyntax WithByClause(ByClauseSyntax? byClause) => With(this, 2, GreenOf(byClause));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitDoublingTarget(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitDoublingTarget(this);
}

/// <summary><c>top 3 among siblings by 2025</c>, or <c>leading among siblings</c></summary>
public sealed partial class RankTargetSyntax : TargetClauseSyntax
{
    internal RankTargetSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>top</c>, or <c>leading</c> for the place that the policy declares.</summary>
    public SyntaxToken Keyword => Token(0);

    /// <summary>The place that is reached, or a share of the regions; absent behind <c>leading</c>.</summary>
    public ExpressionSyntax? Rank => OptionalNode<ExpressionSyntax>(1);

    /// <summary>Among which regions; absent where the text does not say.</summary>
    public AmongClauseSyntax? Among => OptionalNode<AmongClauseSyntax>(2);

    /// <inheritdoc/>
    public override ByClauseSyntax? ByClause => OptionalNode<ByClauseSyntax>(3);

    /// <summary>A copy with another Keyword, outside of any tree.</summary>
    public RankTargetSyntax WithKeyword(SyntaxToken keyword) => With(this, 0, GreenOf(keyword));

    /// <summary>A copy with another Rank, outside of any tree.</summary>
    public RankTargetSyntax WithRank(ExpressionSyntax? rank) => With(this, 1, GreenOf(rank));

    /// <summary>A copy with another Among, outside of any tree.</summary>
    public RankTargetSyntax WithAmong(AmongClauseSyntax? among) => With(this, 2, GreenOf(among));

    /// <summary>A copy with another ByClause, outside of any tree.</summary>
    public RankTargetSyntax WithByClause(ByClauseSyntax? byClause) => With(this, 3, GreenOf(byClause));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRankTarget(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitRankTarget(this);
}

/// <summary><c>as 浙江省 by 2025</c>: what that region's own target says.</summary>
public sealed partial class ReferenceTargetSyntax : TargetClauseSyntax
{
    internal ReferenceTargetSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>as</c></summary>
    public SyntaxToken AsKeyword => Token(0);

    /// <summary>The region, or <c>parent</c>.</summary>
    public ExpressionSyntax Region => Node<ExpressionSyntax>(1);

    /// <inheritdoc/>
    public override ByClauseSyntax? ByClause => OptionalNode<ByClauseSyntax>(2);

    /// <summary>A copy with another AsKeyword, outside of any tree.</summary>
    public ReferenceTargetSyntax WithAsKeyword(SyntaxToken asKeyword) => With(this, 0, GreenOf(asKeyword));

    /// <summary>A copy with another Region, outside of any tree.</summary>
    public ReferenceTargetSyntax WithRegion(ExpressionSyntax region) => With(this, 1, GreenOf(region));

    /// <summary>A copy with another ByClause, outside of any tree.</summary>
    public ReferenceTargetSyntax WithByClause(ByClauseSyntax? byClause) => With(this, 2, GreenOf(byClause));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitReferenceTarget(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitReferenceTarget(this);
}

/// <summary>A goal in words, <c>"维持在合理区间" by 2025</c>; kept, and reported as not assessable.</summary>
public sealed partial class GoalTargetSyntax : TargetClauseSyntax
{
    internal GoalTargetSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The words.</summary>
    public SyntaxToken Goal => Token(0);

    /// <inheritdoc/>
    public override ByClauseSyntax? ByClause => OptionalNode<ByClauseSyntax>(1);

    /// <summary>A copy with another Goal, outside of any tree.</summary>
    public GoalTargetSyntax WithGoal(SyntaxToken goal) => With(this, 0, GreenOf(goal));

    /// <summary>A copy with another ByClause, outside of any tree.</summary>
    public GoalTargetSyntax WithByClause(ByClauseSyntax? byClause) => With(this, 1, GreenOf(byClause));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitGoalTarget(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitGoalTarget(this);
}
