// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary>Something that has a value.</summary>
public abstract partial class ExpressionSyntax : SyntaxNode
{
    private protected ExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }
}

/// <summary><c>24.097万元/亩</c></summary>
public sealed partial class NumberExpressionSyntax : ExpressionSyntax
{
    internal NumberExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The number.</summary>
    public SyntaxToken NumberToken => Token(0);

    /// <summary>The unit behind it.</summary>
    public UnitSyntax? Unit => OptionalNode<UnitSyntax>(1);

    /// <summary>A copy with another NumberToken, outside of any tree.</summary>
    public NumberExpressionSyntax WithNumberToken(SyntaxToken numberToken) => With(this, 0, GreenOf(numberToken));

    /// <summary>A copy with another Unit, outside of any tree.</summary>
    public NumberExpressionSyntax WithUnit(UnitSyntax? unit) => With(this, 1, GreenOf(unit));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitNumberExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitNumberExpression(this);
}

/// <summary><c>"化工"</c></summary>
public sealed partial class TextExpressionSyntax : ExpressionSyntax
{
    internal TextExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The text.</summary>
    public SyntaxToken TextToken => Token(0);

    /// <summary>A copy with another TextToken, outside of any tree.</summary>
    public TextExpressionSyntax WithTextToken(SyntaxToken textToken) => With(this, 0, GreenOf(textToken));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitTextExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitTextExpression(this);
}

/// <summary><c>2021-01-01</c></summary>
public sealed partial class DateExpressionSyntax : ExpressionSyntax
{
    internal DateExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The date.</summary>
    public SyntaxToken DateToken => Token(0);

    /// <summary>A copy with another DateToken, outside of any tree.</summary>
    public DateExpressionSyntax WithDateToken(SyntaxToken dateToken) => With(this, 0, GreenOf(dateToken));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitDateExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitDateExpression(this);
}

/// <summary><c>2025Q2</c></summary>
public sealed partial class PeriodExpressionSyntax : ExpressionSyntax
{
    internal PeriodExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The quarter.</summary>
    public SyntaxToken PeriodToken => Token(0);

    /// <summary>A copy with another PeriodToken, outside of any tree.</summary>
    public PeriodExpressionSyntax WithPeriodToken(SyntaxToken periodToken) => With(this, 0, GreenOf(periodToken));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitPeriodExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitPeriodExpression(this);
}

/// <summary><c>true</c> or <c>false</c></summary>
public sealed partial class TruthExpressionSyntax : ExpressionSyntax
{
    internal TruthExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The word.</summary>
    public SyntaxToken Keyword => Token(0);

    /// <summary>A copy with another Keyword, outside of any tree.</summary>
    public TruthExpressionSyntax WithKeyword(SyntaxToken keyword) => With(this, 0, GreenOf(keyword));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitTruthExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitTruthExpression(this);
}

/// <summary>A name that stands for something declared.</summary>
public sealed partial class NameExpressionSyntax : ExpressionSyntax
{
    internal NameExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The name.</summary>
    public SyntaxToken Identifier => Token(0);

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public NameExpressionSyntax WithIdentifier(SyntaxToken identifier) => With(this, 0, GreenOf(identifier));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitNameExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitNameExpression(this);
}

/// <summary><c>parent</c>, <c>children</c> or <c>siblings</c>: regions by where they stand to the one at hand.</summary>
public sealed partial class PlaceExpressionSyntax : ExpressionSyntax
{
    internal PlaceExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The word.</summary>
    public SyntaxToken Keyword => Token(0);

    /// <summary>A copy with another Keyword, outside of any tree.</summary>
    public PlaceExpressionSyntax WithKeyword(SyntaxToken keyword) => With(this, 0, GreenOf(keyword));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitPlaceExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitPlaceExpression(this);
}

/// <summary><c>-x</c> or <c>not x</c></summary>
public sealed partial class UnaryExpressionSyntax : ExpressionSyntax
{
    internal UnaryExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The operator.</summary>
    public SyntaxToken OperatorToken => Token(0);

    /// <summary>What it is applied to.</summary>
    public ExpressionSyntax Operand => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another OperatorToken, outside of any tree.</summary>
    public UnaryExpressionSyntax WithOperatorToken(SyntaxToken operatorToken) => With(this, 0, GreenOf(operatorToken));

    /// <summary>A copy with another Operand, outside of any tree.</summary>
    public UnaryExpressionSyntax WithOperand(ExpressionSyntax operand) => With(this, 1, GreenOf(operand));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitUnaryExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitUnaryExpression(this);
}

/// <summary><c>x / y</c></summary>
public sealed partial class BinaryExpressionSyntax : ExpressionSyntax
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

    /// <summary>A copy with another Left, outside of any tree.</summary>
    public BinaryExpressionSyntax WithLeft(ExpressionSyntax left) => With(this, 0, GreenOf(left));

    /// <summary>A copy with another OperatorToken, outside of any tree.</summary>
    public BinaryExpressionSyntax WithOperatorToken(SyntaxToken operatorToken) => With(this, 1, GreenOf(operatorToken));

    /// <summary>A copy with another Right, outside of any tree.</summary>
    public BinaryExpressionSyntax WithRight(ExpressionSyntax right) => With(this, 2, GreenOf(right));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitBinaryExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitBinaryExpression(this);
}

/// <summary><c>收入组 is 中</c></summary>
public sealed partial class IsExpressionSyntax : ExpressionSyntax
{
    internal IsExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The category.</summary>
    public ExpressionSyntax Operand => Node<ExpressionSyntax>(0);

    /// <summary><c>is</c></summary>
    public SyntaxToken IsKeyword => Token(1);

    /// <summary>The label, as a name or text.</summary>
    public ExpressionSyntax Label => Node<ExpressionSyntax>(2);

    /// <summary>A copy with another Operand, outside of any tree.</summary>
    public IsExpressionSyntax WithOperand(ExpressionSyntax operand) => With(this, 0, GreenOf(operand));

    /// <summary>A copy with another IsKeyword, outside of any tree.</summary>
    public IsExpressionSyntax WithIsKeyword(SyntaxToken isKeyword) => With(this, 1, GreenOf(isKeyword));

    /// <summary>A copy with another Label, outside of any tree.</summary>
    public IsExpressionSyntax WithLabel(ExpressionSyntax label) => With(this, 2, GreenOf(label));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitIsExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitIsExpression(this);
}

/// <summary><c>居民人均可支配收入 of parent</c></summary>
public sealed partial class OfExpressionSyntax : ExpressionSyntax
{
    internal OfExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The indicator.</summary>
    public ExpressionSyntax Operand => Node<ExpressionSyntax>(0);

    /// <summary><c>of</c></summary>
    public SyntaxToken OfKeyword => Token(1);

    /// <summary>The region, or <c>parent</c>.</summary>
    public ExpressionSyntax Region => Node<ExpressionSyntax>(2);

    /// <summary>A copy with another Operand, outside of any tree.</summary>
    public OfExpressionSyntax WithOperand(ExpressionSyntax operand) => With(this, 0, GreenOf(operand));

    /// <summary>A copy with another OfKeyword, outside of any tree.</summary>
    public OfExpressionSyntax WithOfKeyword(SyntaxToken ofKeyword) => With(this, 1, GreenOf(ofKeyword));

    /// <summary>A copy with another Region, outside of any tree.</summary>
    public OfExpressionSyntax WithRegion(ExpressionSyntax region) => With(this, 2, GreenOf(region));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitOfExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitOfExpression(this);
}

/// <summary><c>居民人均可支配收入 growth</c>: over the year before, or since a year.</summary>
public sealed partial class GrowthExpressionSyntax : ExpressionSyntax
{
    internal GrowthExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The indicator.</summary>
    public ExpressionSyntax Operand => Node<ExpressionSyntax>(0);

    /// <summary><c>growth</c></summary>
    public SyntaxToken GrowthKeyword => Token(1);

    /// <summary><c>yearly</c>, <c>total</c>, or absent for the growth over the year before.</summary>
    public SyntaxToken PaceKeyword => Token(2);

    /// <summary><c>from 2017</c>, where there is a pace.</summary>
    public BeginClauseSyntax? Since => OptionalNode<BeginClauseSyntax>(3);

    /// <summary>A copy with another Operand, outside of any tree.</summary>
    public GrowthExpressionSyntax WithOperand(ExpressionSyntax operand) => With(this, 0, GreenOf(operand));

    /// <summary>A copy with another GrowthKeyword, outside of any tree.</summary>
    public GrowthExpressionSyntax WithGrowthKeyword(SyntaxToken growthKeyword) => With(this, 1, GreenOf(growthKeyword));

    /// <summary>A copy with another PaceKeyword, outside of any tree.</summary>
    public GrowthExpressionSyntax WithPaceKeyword(SyntaxToken paceKeyword) => With(this, 2, GreenOf(paceKeyword));

    /// <summary>A copy with another Since, outside of any tree.</summary>
    public GrowthExpressionSyntax WithSince(BeginClauseSyntax? since) => With(this, 3, GreenOf(since));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitGrowthExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitGrowthExpression(this);
}

/// <summary><c>固定资产投资 total from 2021</c>: the sum of all figures since then.</summary>
public sealed partial class TotalExpressionSyntax : ExpressionSyntax
{
    internal TotalExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The indicator.</summary>
    public ExpressionSyntax Operand => Node<ExpressionSyntax>(0);

    /// <summary><c>total</c></summary>
    public SyntaxToken TotalKeyword => Token(1);

    /// <summary><c>from 2021</c></summary>
    public BeginClauseSyntax Since => Node<BeginClauseSyntax>(2);

    /// <summary>A copy with another Operand, outside of any tree.</summary>
    public TotalExpressionSyntax WithOperand(ExpressionSyntax operand) => With(this, 0, GreenOf(operand));

    /// <summary>A copy with another TotalKeyword, outside of any tree.</summary>
    public TotalExpressionSyntax WithTotalKeyword(SyntaxToken totalKeyword) => With(this, 1, GreenOf(totalKeyword));

    /// <summary>A copy with another Since, outside of any tree.</summary>
    public TotalExpressionSyntax WithSince(BeginClauseSyntax since) => With(this, 2, GreenOf(since));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitTotalExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitTotalExpression(this);
}

/// <summary><c>(x)</c></summary>
public sealed partial class ParenthesizedExpressionSyntax : ExpressionSyntax
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

    /// <summary>A copy with another OpenParenToken, outside of any tree.</summary>
    public ParenthesizedExpressionSyntax WithOpenParenToken(SyntaxToken openParenToken) => With(this, 0, GreenOf(openParenToken));

    /// <summary>A copy with another Expression, outside of any tree.</summary>
    public ParenthesizedExpressionSyntax WithExpression(ExpressionSyntax expression) => With(this, 1, GreenOf(expression));

    /// <summary>A copy with another CloseParenToken, outside of any tree.</summary>
    public ParenthesizedExpressionSyntax WithCloseParenToken(SyntaxToken closeParenToken) => With(this, 2, GreenOf(closeParenToken));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitParenthesizedExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitParenthesizedExpression(this);
}

/// <summary><c>mean(亩均税收 by 行业 where 规上)</c></summary>
public sealed partial class CallExpressionSyntax : ExpressionSyntax
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

    /// <summary>What limits or weighs a statistic, in any order.</summary>
    public SyntaxList<CallClauseSyntax> Clauses => List<CallClauseSyntax>(3);

    /// <summary><c>)</c></summary>
    public SyntaxToken CloseParenToken => Token(4);

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public CallExpressionSyntax WithIdentifier(SyntaxToken identifier) => With(this, 0, GreenOf(identifier));

    /// <summary>A copy with another OpenParenToken, outside of any tree.</summary>
    public CallExpressionSyntax WithOpenParenToken(SyntaxToken openParenToken) => With(this, 1, GreenOf(openParenToken));

    /// <summary>A copy with another Arguments, outside of any tree.</summary>
    public CallExpressionSyntax WithArguments(SyntaxList<ExpressionSyntax> arguments) => With(this, 2, GreenOf(arguments));

    /// <summary>A copy with another Clauses, outside of any tree.</summary>
    public CallExpressionSyntax WithClauses(SyntaxList<CallClauseSyntax> clauses) => With(this, 3, GreenOf(clauses));

    /// <summary>A copy with another CloseParenToken, outside of any tree.</summary>
    public CallExpressionSyntax WithCloseParenToken(SyntaxToken closeParenToken) => With(this, 4, GreenOf(closeParenToken));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitCallExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitCallExpression(this);
}

/// <summary><c>mean by 行业</c>, as a base: the statistic of the item's own value.</summary>
public sealed partial class GroupMeanExpressionSyntax : ExpressionSyntax
{
    internal GroupMeanExpressionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The function.</summary>
    public SyntaxToken Identifier => Token(0);

    /// <summary>The groups.</summary>
    public GroupByClauseSyntax GroupBy => Node<GroupByClauseSyntax>(1);

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public GroupMeanExpressionSyntax WithIdentifier(SyntaxToken identifier) => With(this, 0, GreenOf(identifier));

    /// <summary>A copy with another GroupBy, outside of any tree.</summary>
    public GroupMeanExpressionSyntax WithGroupBy(GroupByClauseSyntax groupBy) => With(this, 1, GreenOf(groupBy));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitGroupMeanExpression(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitGroupMeanExpression(this);
}
