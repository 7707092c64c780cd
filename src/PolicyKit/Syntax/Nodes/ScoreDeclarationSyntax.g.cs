// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary><c>score 亩均效益 of 企业 where 规上 { … }</c></summary>
public sealed partial class ScoreDeclarationSyntax : DeclarationSyntax
{
    internal ScoreDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

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

    /// <summary>The items, and what holds for all of them.</summary>
    public SyntaxList<ScoreLineSyntax> Lines => List<ScoreLineSyntax>(7);

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBraceToken => Token(8);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(9);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(10);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public ScoreDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another ScoreKeyword, outside of any tree.</summary>
    public ScoreDeclarationSyntax WithScoreKeyword(SyntaxToken scoreKeyword) => With(this, 1, GreenOf(scoreKeyword));

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public ScoreDeclarationSyntax WithIdentifier(SyntaxToken identifier) => With(this, 2, GreenOf(identifier));

    /// <summary>A copy with another OfKeyword, outside of any tree.</summary>
    public ScoreDeclarationSyntax WithOfKeyword(SyntaxToken ofKeyword) => With(this, 3, GreenOf(ofKeyword));

    /// <summary>A copy with another Record, outside of any tree.</summary>
    public ScoreDeclarationSyntax WithRecord(NameExpressionSyntax record) => With(this, 4, GreenOf(record));

    /// <summary>A copy with another WhereClause, outside of any tree.</summary>
    public ScoreDeclarationSyntax WithWhereClause(WhereClauseSyntax? whereClause) => With(this, 5, GreenOf(whereClause));

    /// <summary>A copy with another OpenBraceToken, outside of any tree.</summary>
    public ScoreDeclarationSyntax WithOpenBraceToken(SyntaxToken openBraceToken) => With(this, 6, GreenOf(openBraceToken));

    /// <summary>A copy with another Lines, outside of any tree.</summary>
    public ScoreDeclarationSyntax WithLines(SyntaxList<ScoreLineSyntax> lines) => With(this, 7, GreenOf(lines));

    /// <summary>A copy with another CloseBraceToken, outside of any tree.</summary>
    public ScoreDeclarationSyntax WithCloseBraceToken(SyntaxToken closeBraceToken) => With(this, 8, GreenOf(closeBraceToken));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public ScoreDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 9, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public ScoreDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 10, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitScoreDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitScoreDeclaration(this);
}

/// <summary>A line of a score or assessment.</summary>
public abstract partial class ScoreLineSyntax : SyntaxNode
{
    private protected ScoreLineSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>A sign before the next line, or absent.</summary>
    public abstract SyntaxToken Separator { get; }
}

/// <summary><c>亩均税收 weight 30 base 24.097万元/亩</c></summary>
public sealed partial class ScoreItemSyntax : ScoreLineSyntax
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

    /// <inheritdoc/>
    public override SyntaxToken Separator => Token(5);

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public ScoreItemSyntax WithIdentifier(SyntaxToken identifier) => With(this, 0, GreenOf(identifier));

    /// <summary>A copy with another Value, outside of any tree.</summary>
    public ScoreItemSyntax WithValue(EqualsValueClauseSyntax? value) => With(this, 1, GreenOf(value));

    /// <summary>A copy with another Weight, outside of any tree.</summary>
    public ScoreItemSyntax WithWeight(WeightClauseSyntax weight) => With(this, 2, GreenOf(weight));

    /// <summary>A copy with another Base, outside of any tree.</summary>
    public ScoreItemSyntax WithBase(BaseClauseSyntax? @base) => With(this, 3, GreenOf(@base));

    /// <summary>A copy with another Missing, outside of any tree.</summary>
    public ScoreItemSyntax WithMissing(MissingClauseSyntax? missing) => With(this, 4, GreenOf(missing));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public ScoreItemSyntax WithSeparator(SyntaxToken separator) => With(this, 5, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitScoreItem(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitScoreItem(this);
}

/// <summary><c>base 24.097万元/亩</c> or <c>base mean by 行业</c></summary>
public sealed partial class BaseClauseSyntax : SyntaxNode
{
    internal BaseClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>base</c></summary>
    public SyntaxToken BaseKeyword => Token(0);

    /// <summary>The base.</summary>
    public ExpressionSyntax Value => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another BaseKeyword, outside of any tree.</summary>
    public BaseClauseSyntax WithBaseKeyword(SyntaxToken baseKeyword) => With(this, 0, GreenOf(baseKeyword));

    /// <summary>A copy with another Value, outside of any tree.</summary>
    public BaseClauseSyntax WithValue(ExpressionSyntax value) => With(this, 1, GreenOf(value));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitBaseClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitBaseClause(this);
}

/// <summary><c>missing average</c></summary>
public sealed partial class MissingClauseSyntax : SyntaxNode
{
    internal MissingClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>missing</c></summary>
    public SyntaxToken MissingKeyword => Token(0);

    /// <summary><c>average</c></summary>
    public SyntaxToken AverageKeyword => Token(1);

    /// <summary>A copy with another MissingKeyword, outside of any tree.</summary>
    public MissingClauseSyntax WithMissingKeyword(SyntaxToken missingKeyword) => With(this, 0, GreenOf(missingKeyword));

    /// <summary>A copy with another AverageKeyword, outside of any tree.</summary>
    public MissingClauseSyntax WithAverageKeyword(SyntaxToken averageKeyword) => With(this, 1, GreenOf(averageKeyword));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitMissingClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitMissingClause(this);
}

/// <summary><c>each 0 .. 1.5</c>: each item's points lie between these multiples of its weight.</summary>
public sealed partial class EachClauseSyntax : ScoreLineSyntax
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

    /// <inheritdoc/>
    public override SyntaxToken Separator => Token(4);

    /// <summary>A copy with another EachKeyword, outside of any tree.</summary>
    public EachClauseSyntax WithEachKeyword(SyntaxToken eachKeyword) => With(this, 0, GreenOf(eachKeyword));

    /// <summary>A copy with another Low, outside of any tree.</summary>
    public EachClauseSyntax WithLow(ExpressionSyntax low) => With(this, 1, GreenOf(low));

    /// <summary>A copy with another DotDotToken, outside of any tree.</summary>
    public EachClauseSyntax WithDotDotToken(SyntaxToken dotDotToken) => With(this, 2, GreenOf(dotDotToken));

    /// <summary>A copy with another High, outside of any tree.</summary>
    public EachClauseSyntax WithHigh(ExpressionSyntax high) => With(this, 3, GreenOf(high));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public EachClauseSyntax WithSeparator(SyntaxToken separator) => With(this, 4, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitEachClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitEachClause(this);
}

/// <summary><c>bonus 5 when 国家高新技术企业</c>, or <c>deduct …</c> for points taken off.</summary>
public sealed partial class BonusClauseSyntax : ScoreLineSyntax
{
    internal BonusClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>bonus</c> or <c>deduct</c></summary>
    public SyntaxToken Keyword => Token(0);

    /// <summary>The points.</summary>
    public ExpressionSyntax Points => Node<ExpressionSyntax>(1);

    /// <summary><c>when</c></summary>
    public SyntaxToken WhenKeyword => Token(2);

    /// <summary>When they are given or taken.</summary>
    public ExpressionSyntax Condition => Node<ExpressionSyntax>(3);

    /// <inheritdoc/>
    public override SyntaxToken Separator => Token(4);

    /// <summary>A copy with another Keyword, outside of any tree.</summary>
    public BonusClauseSyntax WithKeyword(SyntaxToken keyword) => With(this, 0, GreenOf(keyword));

    /// <summary>A copy with another Points, outside of any tree.</summary>
    public BonusClauseSyntax WithPoints(ExpressionSyntax points) => With(this, 1, GreenOf(points));

    /// <summary>A copy with another WhenKeyword, outside of any tree.</summary>
    public BonusClauseSyntax WithWhenKeyword(SyntaxToken whenKeyword) => With(this, 2, GreenOf(whenKeyword));

    /// <summary>A copy with another Condition, outside of any tree.</summary>
    public BonusClauseSyntax WithCondition(ExpressionSyntax condition) => With(this, 3, GreenOf(condition));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public BonusClauseSyntax WithSeparator(SyntaxToken separator) => With(this, 4, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitBonusClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitBonusClause(this);
}

/// <summary><c>weights by 行业 { "化工": 单位能耗增加值 30 }</c></summary>
public sealed partial class WeightsClauseSyntax : ScoreLineSyntax
{
    internal WeightsClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>weights</c></summary>
    public SyntaxToken WeightsKeyword => Token(0);

    /// <summary>The field that tells the groups apart.</summary>
    public GroupByClauseSyntax GroupBy => Node<GroupByClauseSyntax>(1);

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBraceToken => Token(2);

    /// <summary>The groups.</summary>
    public SyntaxList<WeightsRowSyntax> Rows => List<WeightsRowSyntax>(3);

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBraceToken => Token(4);

    /// <inheritdoc/>
    public override SyntaxToken Separator => Token(5);

    /// <summary>A copy with another WeightsKeyword, outside of any tree.</summary>
    public WeightsClauseSyntax WithWeightsKeyword(SyntaxToken weightsKeyword) => With(this, 0, GreenOf(weightsKeyword));

    /// <summary>A copy with another GroupBy, outside of any tree.</summary>
    public WeightsClauseSyntax WithGroupBy(GroupByClauseSyntax groupBy) => With(this, 1, GreenOf(groupBy));

    /// <summary>A copy with another OpenBraceToken, outside of any tree.</summary>
    public WeightsClauseSyntax WithOpenBraceToken(SyntaxToken openBraceToken) => With(this, 2, GreenOf(openBraceToken));

    /// <summary>A copy with another Rows, outside of any tree.</summary>
    public WeightsClauseSyntax WithRows(SyntaxList<WeightsRowSyntax> rows) => With(this, 3, GreenOf(rows));

    /// <summary>A copy with another CloseBraceToken, outside of any tree.</summary>
    public WeightsClauseSyntax WithCloseBraceToken(SyntaxToken closeBraceToken) => With(this, 4, GreenOf(closeBraceToken));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public WeightsClauseSyntax WithSeparator(SyntaxToken separator) => With(this, 5, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitWeightsClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitWeightsClause(this);
}

/// <summary><c>"化工", "印染": 单位能耗增加值 30, 亩均税收 20</c></summary>
public sealed partial class WeightsRowSyntax : SyntaxNode
{
    internal WeightsRowSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The values of the field, as names or texts.</summary>
    public SyntaxList<ExpressionSyntax> Labels => List<ExpressionSyntax>(0);

    /// <summary><c>:</c></summary>
    public SyntaxToken ColonToken => Token(1);

    /// <summary>The items whose weight differs.</summary>
    public SyntaxList<WeightEntrySyntax> Entries => List<WeightEntrySyntax>(2);

    /// <summary>A sign before the next row, or absent.</summary>
    public SyntaxToken Separator => Token(3);

    /// <summary>A copy with another Labels, outside of any tree.</summary>
    public WeightsRowSyntax WithLabels(SyntaxList<ExpressionSyntax> labels) => With(this, 0, GreenOf(labels));

    /// <summary>A copy with another ColonToken, outside of any tree.</summary>
    public WeightsRowSyntax WithColonToken(SyntaxToken colonToken) => With(this, 1, GreenOf(colonToken));

    /// <summary>A copy with another Entries, outside of any tree.</summary>
    public WeightsRowSyntax WithEntries(SyntaxList<WeightEntrySyntax> entries) => With(this, 2, GreenOf(entries));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public WeightsRowSyntax WithSeparator(SyntaxToken separator) => With(this, 3, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitWeightsRow(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitWeightsRow(this);
}

/// <summary><c>单位能耗增加值 30</c></summary>
public sealed partial class WeightEntrySyntax : SyntaxNode
{
    internal WeightEntrySyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The item.</summary>
    public NameExpressionSyntax Item => Node<NameExpressionSyntax>(0);

    /// <summary>Its weight in these groups.</summary>
    public ExpressionSyntax Weight => Node<ExpressionSyntax>(1);

    /// <summary>A copy with another Item, outside of any tree.</summary>
    public WeightEntrySyntax WithItem(NameExpressionSyntax item) => With(this, 0, GreenOf(item));

    /// <summary>A copy with another Weight, outside of any tree.</summary>
    public WeightEntrySyntax WithWeight(ExpressionSyntax weight) => With(this, 1, GreenOf(weight));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitWeightEntry(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitWeightEntry(this);
}
