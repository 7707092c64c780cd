// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary><c>policy "…" for 丽水市 2021..2025</c></summary>
public sealed partial class PolicyDeclarationSyntax : DeclarationSyntax
{
    internal PolicyDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>policy</c></summary>
    public SyntaxToken PolicyKeyword => Token(1);

    /// <summary>The title.</summary>
    public SyntaxToken Title => Token(2);

    /// <summary>The region that the targets are for.</summary>
    public ForClauseSyntax? ForClause => OptionalNode<ForClauseSyntax>(3);

    /// <summary>The years that it covers.</summary>
    public PeriodSyntax? Period => OptionalNode<PeriodSyntax>(4);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(5);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(6);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public PolicyDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another PolicyKeyword, outside of any tree.</summary>
    public PolicyDeclarationSyntax WithPolicyKeyword(SyntaxToken policyKeyword) => With(this, 1, GreenOf(policyKeyword));

    /// <summary>A copy with another Title, outside of any tree.</summary>
    public PolicyDeclarationSyntax WithTitle(SyntaxToken title) => With(this, 2, GreenOf(title));

    /// <summary>A copy with another ForClause, outside of any tree.</summary>
    public PolicyDeclarationSyntax WithForClause(ForClauseSyntax? forClause) => With(this, 3, GreenOf(forClause));

    /// <summary>A copy with another Period, outside of any tree.</summary>
    public PolicyDeclarationSyntax WithPeriod(PeriodSyntax? period) => With(this, 4, GreenOf(period));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public PolicyDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 5, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public PolicyDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 6, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitPolicyDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitPolicyDeclaration(this);
}

/// <summary><c>region 浙江省 "330000" { 丽水市 }</c></summary>
public sealed partial class RegionDeclarationSyntax : DeclarationSyntax
{
    internal RegionDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>region</c></summary>
    public SyntaxToken RegionKeyword => Token(1);

    /// <summary>The regions.</summary>
    public SyntaxList<RegionItemSyntax> Items => List<RegionItemSyntax>(2);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(3);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(4);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public RegionDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another RegionKeyword, outside of any tree.</summary>
    public RegionDeclarationSyntax WithRegionKeyword(SyntaxToken regionKeyword) => With(this, 1, GreenOf(regionKeyword));

    /// <summary>A copy with another Items, outside of any tree.</summary>
    public RegionDeclarationSyntax WithItems(SyntaxList<RegionItemSyntax> items) => With(this, 2, GreenOf(items));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public RegionDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 3, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public RegionDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 4, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRegionDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitRegionDeclaration(this);
}

/// <summary>One region of a region declaration.</summary>
public sealed partial class RegionItemSyntax : SyntaxNode
{
    internal RegionItemSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>Its name.</summary>
    public SyntaxToken Identifier => Token(0);

    /// <summary>Its code (GB/T 2260), or absent.</summary>
    public SyntaxToken Code => Token(1);

    /// <summary>The first year in which it is there, or absent.</summary>
    public BeginClauseSyntax? Begin => OptionalNode<BeginClauseSyntax>(2);

    /// <summary>The last year in which it is there, or absent.</summary>
    public EndClauseSyntax? End => OptionalNode<EndClauseSyntax>(3);

    /// <summary>What it was called before.</summary>
    public SyntaxList<FormerNameClauseSyntax> FormerNames => List<FormerNameClauseSyntax>(4);

    /// <summary>The regions inside.</summary>
    public RegionChildrenSyntax? Children => OptionalNode<RegionChildrenSyntax>(5);

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public RegionItemSyntax WithIdentifier(SyntaxToken identifier) => With(this, 0, GreenOf(identifier));

    /// <summary>A copy with another Code, outside of any tree.</summary>
    public RegionItemSyntax WithCode(SyntaxToken code) => With(this, 1, GreenOf(code));

    /// <summary>A copy with another Begin, outside of any tree.</summary>
    public RegionItemSyntax WithBegin(BeginClauseSyntax? begin) => With(this, 2, GreenOf(begin));

    /// <summary>A copy with another End, outside of any tree.</summary>
    public RegionItemSyntax WithEnd(EndClauseSyntax? end) => With(this, 3, GreenOf(end));

    /// <summary>A copy with another FormerNames, outside of any tree.</summary>
    public RegionItemSyntax WithFormerNames(SyntaxList<FormerNameClauseSyntax> formerNames) => With(this, 4, GreenOf(formerNames));

    /// <summary>A copy with another Children, outside of any tree.</summary>
    public RegionItemSyntax WithChildren(RegionChildrenSyntax? children) => With(this, 5, GreenOf(children));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRegionItem(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitRegionItem(this);
}

/// <summary><c>from 2021</c></summary>
public sealed partial class BeginClauseSyntax : SyntaxNode
{
    internal BeginClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>from</c></summary>
    public SyntaxToken FromKeyword => Token(0);

    /// <summary>The first year.</summary>
    public PeriodPointSyntax Point => Node<PeriodPointSyntax>(1);

    /// <summary>A copy with another FromKeyword, outside of any tree.</summary>
    public BeginClauseSyntax WithFromKeyword(SyntaxToken fromKeyword) => With(this, 0, GreenOf(fromKeyword));

    /// <summary>A copy with another Point, outside of any tree.</summary>
    public BeginClauseSyntax WithPoint(PeriodPointSyntax point) => With(this, 1, GreenOf(point));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitBeginClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitBeginClause(this);
}

/// <summary><c>to 2020 into 拱墅区</c></summary>
public sealed partial class EndClauseSyntax : SyntaxNode
{
    internal EndClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>to</c></summary>
    public SyntaxToken ToKeyword => Token(0);

    /// <summary>The last year.</summary>
    public PeriodPointSyntax Point => Node<PeriodPointSyntax>(1);

    /// <summary>What it became parts of.</summary>
    public SyntaxList<IntoClauseSyntax> Into => List<IntoClauseSyntax>(2);

    /// <summary>A copy with another ToKeyword, outside of any tree.</summary>
    public EndClauseSyntax WithToKeyword(SyntaxToken toKeyword) => With(this, 0, GreenOf(toKeyword));

    /// <summary>A copy with another Point, outside of any tree.</summary>
    public EndClauseSyntax WithPoint(PeriodPointSyntax point) => With(this, 1, GreenOf(point));

    /// <summary>A copy with another Into, outside of any tree.</summary>
    public EndClauseSyntax WithInto(SyntaxList<IntoClauseSyntax> into) => With(this, 2, GreenOf(into));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitEndClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitEndClause(this);
}

/// <summary><c>into 拱墅区</c></summary>
public sealed partial class IntoClauseSyntax : SyntaxNode
{
    internal IntoClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>into</c></summary>
    public SyntaxToken IntoKeyword => Token(0);

    /// <summary>The region.</summary>
    public NameExpressionSyntax Region => Node<NameExpressionSyntax>(1);

    /// <summary>A copy with another IntoKeyword, outside of any tree.</summary>
    public IntoClauseSyntax WithIntoKeyword(SyntaxToken intoKeyword) => With(this, 0, GreenOf(intoKeyword));

    /// <summary>A copy with another Region, outside of any tree.</summary>
    public IntoClauseSyntax WithRegion(NameExpressionSyntax region) => With(this, 1, GreenOf(region));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitIntoClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitIntoClause(this);
}

/// <summary><c>was 绍兴县 "330621" to 2013</c></summary>
public sealed partial class FormerNameClauseSyntax : SyntaxNode
{
    internal FormerNameClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>was</c></summary>
    public SyntaxToken WasKeyword => Token(0);

    /// <summary>The name.</summary>
    public SyntaxToken Identifier => Token(1);

    /// <summary>The code that went with it, or absent.</summary>
    public SyntaxToken Code => Token(2);

    /// <summary>The last year in which it was called so, or absent.</summary>
    public EndClauseSyntax? End => OptionalNode<EndClauseSyntax>(3);

    /// <summary>A copy with another WasKeyword, outside of any tree.</summary>
    public FormerNameClauseSyntax WithWasKeyword(SyntaxToken wasKeyword) => With(this, 0, GreenOf(wasKeyword));

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public FormerNameClauseSyntax WithIdentifier(SyntaxToken identifier) => With(this, 1, GreenOf(identifier));

    /// <summary>A copy with another Code, outside of any tree.</summary>
    public FormerNameClauseSyntax WithCode(SyntaxToken code) => With(this, 2, GreenOf(code));

    /// <summary>A copy with another End, outside of any tree.</summary>
    public FormerNameClauseSyntax WithEnd(EndClauseSyntax? end) => With(this, 3, GreenOf(end));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitFormerNameClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitFormerNameClause(this);
}

/// <summary><c>{ 莲都区, 青田县 }</c></summary>
public sealed partial class RegionChildrenSyntax : SyntaxNode
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

    /// <summary>A copy with another OpenBraceToken, outside of any tree.</summary>
    public RegionChildrenSyntax WithOpenBraceToken(SyntaxToken openBraceToken) => With(this, 0, GreenOf(openBraceToken));

    /// <summary>A copy with another Items, outside of any tree.</summary>
    public RegionChildrenSyntax WithItems(SyntaxList<RegionItemSyntax> items) => With(this, 1, GreenOf(items));

    /// <summary>A copy with another CloseBraceToken, outside of any tree.</summary>
    public RegionChildrenSyntax WithCloseBraceToken(SyntaxToken closeBraceToken) => With(this, 2, GreenOf(closeBraceToken));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRegionChildren(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitRegionChildren(this);
}

/// <summary><c>group 山区26县 = 淳安县, 永嘉县</c></summary>
public sealed partial class GroupDeclarationSyntax : DeclarationSyntax
{
    internal GroupDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>group</c></summary>
    public SyntaxToken GroupKeyword => Token(1);

    /// <summary>Its name.</summary>
    public SyntaxToken Identifier => Token(2);

    /// <summary><c>=</c></summary>
    public SyntaxToken EqualsToken => Token(3);

    /// <summary>The regions.</summary>
    public SyntaxList<NameExpressionSyntax> Members => List<NameExpressionSyntax>(4);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(5);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(6);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public GroupDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another GroupKeyword, outside of any tree.</summary>
    public GroupDeclarationSyntax WithGroupKeyword(SyntaxToken groupKeyword) => With(this, 1, GreenOf(groupKeyword));

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public GroupDeclarationSyntax WithIdentifier(SyntaxToken identifier) => With(this, 2, GreenOf(identifier));

    /// <summary>A copy with another EqualsToken, outside of any tree.</summary>
    public GroupDeclarationSyntax WithEqualsToken(SyntaxToken equalsToken) => With(this, 3, GreenOf(equalsToken));

    /// <summary>A copy with another Members, outside of any tree.</summary>
    public GroupDeclarationSyntax WithMembers(SyntaxList<NameExpressionSyntax> members) => With(this, 4, GreenOf(members));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public GroupDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 5, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public GroupDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 6, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitGroupDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitGroupDeclaration(this);
}

/// <summary><c>task 12 "低收入农户增收" by 2025 drives 低收入农户人均可支配收入</c></summary>
public sealed partial class TaskDeclarationSyntax : DeclarationSyntax
{
    internal TaskDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>task</c></summary>
    public SyntaxToken TaskKeyword => Token(1);

    /// <summary>Its number in the work list.</summary>
    public SyntaxToken Number => Token(2);

    /// <summary>What is to be done.</summary>
    public SyntaxToken Title => Token(3);

    /// <summary>The region whose task it is.</summary>
    public ForClauseSyntax? ForClause => OptionalNode<ForClauseSyntax>(4);

    /// <summary>By when it is due.</summary>
    public ByClauseSyntax? By => OptionalNode<ByClauseSyntax>(5);

    /// <summary>The indicators that it is to move.</summary>
    public DrivesClauseSyntax? Drives => OptionalNode<DrivesClauseSyntax>(6);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(7);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(8);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public TaskDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another TaskKeyword, outside of any tree.</summary>
    public TaskDeclarationSyntax WithTaskKeyword(SyntaxToken taskKeyword) => With(this, 1, GreenOf(taskKeyword));

    /// <summary>A copy with another Number, outside of any tree.</summary>
    public TaskDeclarationSyntax WithNumber(SyntaxToken number) => With(this, 2, GreenOf(number));

    /// <summary>A copy with another Title, outside of any tree.</summary>
    public TaskDeclarationSyntax WithTitle(SyntaxToken title) => With(this, 3, GreenOf(title));

    /// <summary>A copy with another ForClause, outside of any tree.</summary>
    public TaskDeclarationSyntax WithForClause(ForClauseSyntax? forClause) => With(this, 4, GreenOf(forClause));

    /// <summary>A copy with another By, outside of any tree.</summary>
    public TaskDeclarationSyntax WithBy(ByClauseSyntax? by) => With(this, 5, GreenOf(by));

    /// <summary>A copy with another Drives, outside of any tree.</summary>
    public TaskDeclarationSyntax WithDrives(DrivesClauseSyntax? drives) => With(this, 6, GreenOf(drives));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public TaskDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 7, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public TaskDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 8, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitTaskDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitTaskDeclaration(this);
}

/// <summary><c>leading = top 3 among siblings</c>: what 前列 means.</summary>
public sealed partial class LeadingDeclarationSyntax : DeclarationSyntax
{
    internal LeadingDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>leading</c></summary>
    public SyntaxToken LeadingKeyword => Token(1);

    /// <summary><c>=</c></summary>
    public SyntaxToken EqualsToken => Token(2);

    /// <summary><c>top</c></summary>
    public SyntaxToken TopKeyword => Token(3);

    /// <summary>The place, or a share of the regions.</summary>
    public ExpressionSyntax Rank => Node<ExpressionSyntax>(4);

    /// <summary>Among which regions; absent where each target says it.</summary>
    public AmongClauseSyntax? Among => OptionalNode<AmongClauseSyntax>(5);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(6);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(7);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public LeadingDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another LeadingKeyword, outside of any tree.</summary>
    public LeadingDeclarationSyntax WithLeadingKeyword(SyntaxToken leadingKeyword) => With(this, 1, GreenOf(leadingKeyword));

    /// <summary>A copy with another EqualsToken, outside of any tree.</summary>
    public LeadingDeclarationSyntax WithEqualsToken(SyntaxToken equalsToken) => With(this, 2, GreenOf(equalsToken));

    /// <summary>A copy with another TopKeyword, outside of any tree.</summary>
    public LeadingDeclarationSyntax WithTopKeyword(SyntaxToken topKeyword) => With(this, 3, GreenOf(topKeyword));

    /// <summary>A copy with another Rank, outside of any tree.</summary>
    public LeadingDeclarationSyntax WithRank(ExpressionSyntax rank) => With(this, 4, GreenOf(rank));

    /// <summary>A copy with another Among, outside of any tree.</summary>
    public LeadingDeclarationSyntax WithAmong(AmongClauseSyntax? among) => With(this, 5, GreenOf(among));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public LeadingDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 6, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public LeadingDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 7, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitLeadingDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitLeadingDeclaration(this);
}

/// <summary><c>unit 担 = 50公斤</c>; without a value, a unit of its own kind.</summary>
public sealed partial class UnitDeclarationSyntax : DeclarationSyntax
{
    internal UnitDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>unit</c></summary>
    public SyntaxToken UnitKeyword => Token(1);

    /// <summary>Its name and other names.</summary>
    public DeclaratorSyntax Declarator => Node<DeclaratorSyntax>(2);

    /// <summary>What one of it is in a known unit.</summary>
    public EqualsValueClauseSyntax? Value => OptionalNode<EqualsValueClauseSyntax>(3);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(4);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(5);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public UnitDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another UnitKeyword, outside of any tree.</summary>
    public UnitDeclarationSyntax WithUnitKeyword(SyntaxToken unitKeyword) => With(this, 1, GreenOf(unitKeyword));

    /// <summary>A copy with another Declarator, outside of any tree.</summary>
    public UnitDeclarationSyntax WithDeclarator(DeclaratorSyntax declarator) => With(this, 2, GreenOf(declarator));

    /// <summary>A copy with another Value, outside of any tree.</summary>
    public UnitDeclarationSyntax WithValue(EqualsValueClauseSyntax? value) => With(this, 3, GreenOf(value));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public UnitDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 4, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public UnitDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 5, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitUnitDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitUnitDeclaration(this);
}

/// <summary><c>indicator 收入倍差 : 倍 = 城镇收入 / 农村收入</c></summary>
public sealed partial class IndicatorDeclarationSyntax : DeclarationSyntax
{
    internal IndicatorDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary><c>indicator</c></summary>
    public SyntaxToken IndicatorKeyword => Token(1);

    /// <summary>The names.</summary>
    public SyntaxList<DeclaratorSyntax> Declarators => List<DeclaratorSyntax>(2);

    /// <summary>The unit.</summary>
    public UnitClauseSyntax? UnitClause => OptionalNode<UnitClauseSyntax>(3);

    /// <summary>The formula of a computed indicator.</summary>
    public EqualsValueClauseSyntax? Formula => OptionalNode<EqualsValueClauseSyntax>(4);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(5);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(6);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public IndicatorDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another IndicatorKeyword, outside of any tree.</summary>
    public IndicatorDeclarationSyntax WithIndicatorKeyword(SyntaxToken indicatorKeyword) => With(this, 1, GreenOf(indicatorKeyword));

    /// <summary>A copy with another Declarators, outside of any tree.</summary>
    public IndicatorDeclarationSyntax WithDeclarators(SyntaxList<DeclaratorSyntax> declarators) => With(this, 2, GreenOf(declarators));

    /// <summary>A copy with another UnitClause, outside of any tree.</summary>
    public IndicatorDeclarationSyntax WithUnitClause(UnitClauseSyntax? unitClause) => With(this, 3, GreenOf(unitClause));

    /// <summary>A copy with another Formula, outside of any tree.</summary>
    public IndicatorDeclarationSyntax WithFormula(EqualsValueClauseSyntax? formula) => With(this, 4, GreenOf(formula));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public IndicatorDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 5, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public IndicatorDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 6, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitIndicatorDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitIndicatorDeclaration(this);
}
