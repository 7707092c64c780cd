// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary>A declared name with its other names: <c>城乡居民收入倍差 aka 收入倍差</c></summary>
public sealed partial class DeclaratorSyntax : SyntaxNode
{
    internal DeclaratorSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The name.</summary>
    public SyntaxToken Identifier => Token(0);

    /// <summary>Its other names.</summary>
    public SyntaxList<AkaClauseSyntax> Aliases => List<AkaClauseSyntax>(1);

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public DeclaratorSyntax WithIdentifier(SyntaxToken identifier) => With(this, 0, GreenOf(identifier));

    /// <summary>A copy with another Aliases, outside of any tree.</summary>
    public DeclaratorSyntax WithAliases(SyntaxList<AkaClauseSyntax> aliases) => With(this, 1, GreenOf(aliases));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitDeclarator(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitDeclarator(this);
}

/// <summary><c>aka 收入倍差</c></summary>
public sealed partial class AkaClauseSyntax : SyntaxNode
{
    internal AkaClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>aka</c></summary>
    public SyntaxToken AkaKeyword => Token(0);

    /// <summary>The other name.</summary>
    public SyntaxToken Identifier => Token(1);

    /// <summary>A copy with another AkaKeyword, outside of any tree.</summary>
    public AkaClauseSyntax WithAkaKeyword(SyntaxToken akaKeyword) => With(this, 0, GreenOf(akaKeyword));

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public AkaClauseSyntax WithIdentifier(SyntaxToken identifier) => With(this, 1, GreenOf(identifier));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitAkaClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitAkaClause(this);
}

/// <summary><c>= expression</c></summary>
public sealed partial class EqualsValueClauseSyntax : SyntaxNode
{
    internal EqualsValueClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>=</c></summary>
    public SyntaxToken EqualsToken => Token(0);

    /// <summary>The expression.</summary>
    public ExpressionSyntax Value => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another EqualsToken, outside of any tree.</summary>
    public EqualsValueClauseSyntax WithEqualsToken(SyntaxToken equalsToken) => With(this, 0, GreenOf(equalsToken));

    /// <summary>A copy with another Value, outside of any tree.</summary>
    public EqualsValueClauseSyntax WithValue(ExpressionSyntax value) => With(this, 1, GreenOf(value));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitEqualsValueClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitEqualsValueClause(this);
}

/// <summary><c>: 万元</c></summary>
public sealed partial class UnitClauseSyntax : SyntaxNode
{
    internal UnitClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>:</c></summary>
    public SyntaxToken ColonToken => Token(0);

    /// <summary>The unit or type.</summary>
    public UnitSyntax Unit => Node<UnitSyntax>(1);

    /// <summary>A copy with another ColonToken, outside of any tree.</summary>
    public UnitClauseSyntax WithColonToken(SyntaxToken colonToken) => With(this, 0, GreenOf(colonToken));

    /// <summary>A copy with another Unit, outside of any tree.</summary>
    public UnitClauseSyntax WithUnit(UnitSyntax unit) => With(this, 1, GreenOf(unit));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitUnitClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitUnitClause(this);
}

/// <summary>A unit or a quotient of units: <c>万元/亩</c></summary>
public sealed partial class UnitSyntax : SyntaxNode
{
    internal UnitSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The unit names and the strokes between them, in order.</summary>
    public SyntaxTokenList Tokens => TokenList(0);

    /// <summary>A copy with another Tokens, outside of any tree.</summary>
    public UnitSyntax WithTokens(SyntaxTokenList tokens) => With(this, 0, GreenOf(tokens));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitUnit(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitUnit(this);
}

/// <summary><c>for 丽水市</c></summary>
public sealed partial class ForClauseSyntax : SyntaxNode
{
    internal ForClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>for</c></summary>
    public SyntaxToken ForKeyword => Token(0);

    /// <summary>The region.</summary>
    public NameExpressionSyntax Region => Node<NameExpressionSyntax>(1);

    /// <summary>A copy with another ForKeyword, outside of any tree.</summary>
    public ForClauseSyntax WithForKeyword(SyntaxToken forKeyword) => With(this, 0, GreenOf(forKeyword));

    /// <summary>A copy with another Region, outside of any tree.</summary>
    public ForClauseSyntax WithRegion(NameExpressionSyntax region) => With(this, 1, GreenOf(region));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitForClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitForClause(this);
}

/// <summary><c>by 2025</c></summary>
public sealed partial class ByClauseSyntax : SyntaxNode
{
    internal ByClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>by</c></summary>
    public SyntaxToken ByKeyword => Token(0);

    /// <summary>The year, quarter or day by whose end it holds.</summary>
    public PeriodPointSyntax Point => Node<PeriodPointSyntax>(1);

    /// <summary>A copy with another ByKeyword, outside of any tree.</summary>
    public ByClauseSyntax WithByKeyword(SyntaxToken byKeyword) => With(this, 0, GreenOf(byKeyword));

    /// <summary>A copy with another Point, outside of any tree.</summary>
    public ByClauseSyntax WithPoint(PeriodPointSyntax point) => With(this, 1, GreenOf(point));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitByClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitByClause(this);
}

/// <summary><c>from 2.05倍 (2020)</c></summary>
public sealed partial class FromClauseSyntax : SyntaxNode
{
    internal FromClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>from</c></summary>
    public SyntaxToken FromKeyword => Token(0);

    /// <summary>The baseline.</summary>
    public ExpressionSyntax Value => Node<ExpressionSyntax>(1);

    /// <summary><c>(</c>, or absent.</summary>
    public SyntaxToken OpenParenToken => Token(2);

    /// <summary>The year of the baseline, or absent.</summary>
    public PeriodPointSyntax? Point => OptionalNode<PeriodPointSyntax>(3);

    /// <summary><c>)</c>, or absent.</summary>
    public SyntaxToken CloseParenToken => Token(4);

    /// <summary>A copy with another FromKeyword, outside of any tree.</summary>
    public FromClauseSyntax WithFromKeyword(SyntaxToken fromKeyword) => With(this, 0, GreenOf(fromKeyword));

    /// <summary>A copy with another Value, outside of any tree.</summary>
    public FromClauseSyntax WithValue(ExpressionSyntax value) => With(this, 1, GreenOf(value));

    /// <summary>A copy with another OpenParenToken, outside of any tree.</summary>
    public FromClauseSyntax WithOpenParenToken(SyntaxToken openParenToken) => With(this, 2, GreenOf(openParenToken));

    /// <summary>A copy with another Point, outside of any tree.</summary>
    public FromClauseSyntax WithPoint(PeriodPointSyntax? point) => With(this, 3, GreenOf(point));

    /// <summary>A copy with another CloseParenToken, outside of any tree.</summary>
    public FromClauseSyntax WithCloseParenToken(SyntaxToken closeParenToken) => With(this, 4, GreenOf(closeParenToken));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitFromClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitFromClause(this);
}

/// <summary><c>drives 收入倍差, 居民人均可支配收入</c></summary>
public sealed partial class DrivesClauseSyntax : SyntaxNode
{
    internal DrivesClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>drives</c></summary>
    public SyntaxToken DrivesKeyword => Token(0);

    /// <summary>The indicators.</summary>
    public SyntaxList<NameExpressionSyntax> Indicators => List<NameExpressionSyntax>(1);

    /// <summary>A copy with another DrivesKeyword, outside of any tree.</summary>
    public DrivesClauseSyntax WithDrivesKeyword(SyntaxToken drivesKeyword) => With(this, 0, GreenOf(drivesKeyword));

    /// <summary>A copy with another Indicators, outside of any tree.</summary>
    public DrivesClauseSyntax WithIndicators(SyntaxList<NameExpressionSyntax> indicators) => With(this, 1, GreenOf(indicators));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitDrivesClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitDrivesClause(this);
}

/// <summary><c>among siblings</c></summary>
public sealed partial class AmongClauseSyntax : SyntaxNode
{
    internal AmongClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>among</c></summary>
    public SyntaxToken AmongKeyword => Token(0);

    /// <summary>The regions: siblings, children, or a group.</summary>
    public ExpressionSyntax Regions => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another AmongKeyword, outside of any tree.</summary>
    public AmongClauseSyntax WithAmongKeyword(SyntaxToken amongKeyword) => With(this, 0, GreenOf(amongKeyword));

    /// <summary>A copy with another Regions, outside of any tree.</summary>
    public AmongClauseSyntax WithRegions(ExpressionSyntax regions) => With(this, 1, GreenOf(regions));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitAmongClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitAmongClause(this);
}

/// <summary><c>2025</c>, <c>2025年</c>, <c>2025Q2</c> or <c>2025-06-30</c></summary>
public sealed partial class PeriodPointSyntax : SyntaxNode
{
    internal PeriodPointSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The number of the year, the quarter, or the day.</summary>
    public SyntaxToken Value => Token(0);

    /// <summary><c>年</c>, or absent.</summary>
    public SyntaxToken Suffix => Token(1);

    /// <summary>A copy with another Value, outside of any tree.</summary>
    public PeriodPointSyntax WithValue(SyntaxToken value) => With(this, 0, GreenOf(value));

    /// <summary>A copy with another Suffix, outside of any tree.</summary>
    public PeriodPointSyntax WithSuffix(SyntaxToken suffix) => With(this, 1, GreenOf(suffix));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitPeriodPoint(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitPeriodPoint(this);
}

/// <summary><c>2021..2025</c></summary>
public sealed partial class PeriodSyntax : SyntaxNode
{
    internal PeriodSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>Where it begins.</summary>
    public PeriodPointSyntax First => Node<PeriodPointSyntax>(0);

    /// <summary><c>..</c></summary>
    public SyntaxToken DotDotToken => Token(1);

    /// <summary>Where it ends.</summary>
    public PeriodPointSyntax Last => Node<PeriodPointSyntax>(2);

    /// <summary>A copy with another First, outside of any tree.</summary>
    public PeriodSyntax WithFirst(PeriodPointSyntax first) => With(this, 0, GreenOf(first));

    /// <summary>A copy with another DotDotToken, outside of any tree.</summary>
    public PeriodSyntax WithDotDotToken(SyntaxToken dotDotToken) => With(this, 1, GreenOf(dotDotToken));

    /// <summary>A copy with another Last, outside of any tree.</summary>
    public PeriodSyntax WithLast(PeriodPointSyntax last) => With(this, 2, GreenOf(last));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitPeriod(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitPeriod(this);
}
