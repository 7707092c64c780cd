using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary>A declared name with its other names: <c>城乡居民收入倍差 aka 收入倍差</c></summary>
public sealed class DeclaratorSyntax : SyntaxNode
{
    internal DeclaratorSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The name.</summary>
    public SyntaxToken Identifier => Token(0);

    /// <summary>Its other names.</summary>
    public SyntaxList<AkaClauseSyntax> Aliases => List<AkaClauseSyntax>(1);
}

/// <summary><c>aka 收入倍差</c></summary>
public sealed class AkaClauseSyntax : SyntaxNode
{
    internal AkaClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>aka</c></summary>
    public SyntaxToken AkaKeyword => Token(0);

    /// <summary>The other name.</summary>
    public SyntaxToken Identifier => Token(1);
}

/// <summary><c>= expression</c></summary>
public sealed class EqualsValueClauseSyntax : SyntaxNode
{
    internal EqualsValueClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>=</c></summary>
    public SyntaxToken EqualsToken => Token(0);

    /// <summary>The expression.</summary>
    public ExpressionSyntax Value => Node<ExpressionSyntax>(1);
}

/// <summary><c>: 万元</c></summary>
public sealed class UnitClauseSyntax : SyntaxNode
{
    internal UnitClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>:</c></summary>
    public SyntaxToken ColonToken => Token(0);

    /// <summary>The unit or type.</summary>
    public UnitSyntax Unit => Node<UnitSyntax>(1);
}

/// <summary>A unit or a quotient of units: <c>万元/亩</c></summary>
public sealed class UnitSyntax : SyntaxNode
{
    internal UnitSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The unit names and the strokes between them, in order.</summary>
    public IEnumerable<SyntaxToken> Tokens => DescendantTokens();
}

/// <summary><c>for 丽水市</c></summary>
public sealed class ForClauseSyntax : SyntaxNode
{
    internal ForClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>for</c></summary>
    public SyntaxToken ForKeyword => Token(0);

    /// <summary>The region.</summary>
    public NameExpressionSyntax Region => Node<NameExpressionSyntax>(1);
}

/// <summary><c>by 2025</c></summary>
public sealed class ByClauseSyntax : SyntaxNode
{
    internal ByClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>by</c></summary>
    public SyntaxToken ByKeyword => Token(0);

    /// <summary>The year.</summary>
    public PeriodPointSyntax Point => Node<PeriodPointSyntax>(1);
}

/// <summary><c>2025</c> or <c>2025年</c></summary>
public sealed class PeriodPointSyntax : SyntaxNode
{
    internal PeriodPointSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The number of the year.</summary>
    public SyntaxToken YearToken => Token(0);

    /// <summary><c>年</c>, or absent.</summary>
    public SyntaxToken Suffix => Token(1);
}

/// <summary><c>2021..2025</c></summary>
public sealed class PeriodSyntax : SyntaxNode
{
    internal PeriodSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The first year.</summary>
    public PeriodPointSyntax First => Node<PeriodPointSyntax>(0);

    /// <summary><c>..</c></summary>
    public SyntaxToken DotDotToken => Token(1);

    /// <summary>The last year.</summary>
    public PeriodPointSyntax Last => Node<PeriodPointSyntax>(2);
}

/// <summary><c>by 地区, 行业</c></summary>
public sealed class GroupByClauseSyntax : SyntaxNode
{
    internal GroupByClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>by</c></summary>
    public SyntaxToken ByKeyword => Token(0);

    /// <summary>The fields whose values make the groups.</summary>
    public SyntaxList<NameExpressionSyntax> Keys => List<NameExpressionSyntax>(1);
}

/// <summary><c>where 规上</c></summary>
public sealed class WhereClauseSyntax : SyntaxNode
{
    internal WhereClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>where</c></summary>
    public SyntaxToken WhereKeyword => Token(0);

    /// <summary>Which records count.</summary>
    public ExpressionSyntax Condition => Node<ExpressionSyntax>(1);
}
