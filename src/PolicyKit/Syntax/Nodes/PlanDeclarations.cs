using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary><c>policy "…" for 丽水市 2021..2025</c></summary>
public sealed class PolicyDeclarationSyntax : DeclarationSyntax
{
    internal PolicyDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>policy</c></summary>
    public SyntaxToken PolicyKeyword => Token(1);

    /// <summary>The title.</summary>
    public SyntaxToken Title => Token(2);

    /// <summary>The region that the targets are for.</summary>
    public ForClauseSyntax? ForClause => OptionalNode<ForClauseSyntax>(3);

    /// <summary>The years that it covers.</summary>
    public PeriodSyntax? Period => OptionalNode<PeriodSyntax>(4);
}

/// <summary><c>region 浙江省 "330000" { 丽水市 }</c></summary>
public sealed class RegionDeclarationSyntax : DeclarationSyntax
{
    internal RegionDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>region</c></summary>
    public SyntaxToken RegionKeyword => Token(1);

    /// <summary>The regions.</summary>
    public SyntaxList<RegionItemSyntax> Items => List<RegionItemSyntax>(2);
}

/// <summary>One region of a region declaration.</summary>
public sealed class RegionItemSyntax : SyntaxNode
{
    internal RegionItemSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>Its name.</summary>
    public SyntaxToken Identifier => Token(0);

    /// <summary>Its code (GB/T 2260), or absent.</summary>
    public SyntaxToken Code => Token(1);

    /// <summary>The regions inside.</summary>
    public RegionChildrenSyntax? Children => OptionalNode<RegionChildrenSyntax>(2);
}

/// <summary><c>{ 莲都区, 青田县 }</c></summary>
public sealed class RegionChildrenSyntax : SyntaxNode
{
    internal RegionChildrenSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBraceToken => Token(0);

    /// <summary>The regions.</summary>
    public SyntaxList<RegionItemSyntax> Items => List<RegionItemSyntax>(1);

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBraceToken => Token(2);
}

/// <summary><c>group 山区26县 = 淳安县, 永嘉县</c></summary>
public sealed class GroupDeclarationSyntax : DeclarationSyntax
{
    internal GroupDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>group</c></summary>
    public SyntaxToken GroupKeyword => Token(1);

    /// <summary>Its name.</summary>
    public SyntaxToken Identifier => Token(2);

    /// <summary><c>=</c></summary>
    public SyntaxToken EqualsToken => Token(3);

    /// <summary>The regions.</summary>
    public SyntaxList<NameExpressionSyntax> Members => List<NameExpressionSyntax>(4);
}

/// <summary><c>indicator 收入倍差 : 倍 = 城镇收入 / 农村收入</c></summary>
public sealed class IndicatorDeclarationSyntax : DeclarationSyntax
{
    internal IndicatorDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>indicator</c></summary>
    public SyntaxToken IndicatorKeyword => Token(1);

    /// <summary>The names.</summary>
    public SyntaxList<DeclaratorSyntax> Declarators => List<DeclaratorSyntax>(2);

    /// <summary>The unit.</summary>
    public UnitClauseSyntax? UnitClause => OptionalNode<UnitClauseSyntax>(3);

    /// <summary>The formula of a computed indicator.</summary>
    public EqualsValueClauseSyntax? Formula => OptionalNode<EqualsValueClauseSyntax>(4);
}
