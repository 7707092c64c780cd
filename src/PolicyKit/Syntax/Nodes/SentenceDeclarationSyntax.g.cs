// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary>A target as plans put it: <c>到2025年，城乡居民收入倍差缩小到1.9以内。</c></summary>
public sealed partial class SentenceDeclarationSyntax : DeclarationSyntax
{
    internal SentenceDeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary>What it says, one after the other.</summary>
    public SyntaxList<SentenceStatementSyntax> Statements => List<SentenceStatementSyntax>(1);

    /// <inheritdoc/>
    public override SyntaxToken Terminator => Token(2);

    /// <inheritdoc/>
    public override SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(3);

    /// <summary>A copy with another Annotations, outside of any tree.</summary>
    public SentenceDeclarationSyntax WithAnnotations(SyntaxList<AnnotationSyntax> annotations) => With(this, 0, GreenOf(annotations));

    /// <summary>A copy with another Statements, outside of any tree.</summary>
    public SentenceDeclarationSyntax WithStatements(SyntaxList<SentenceStatementSyntax> statements) => With(this, 1, GreenOf(statements));

    /// <summary>A copy with another Terminator, outside of any tree.</summary>
    public SentenceDeclarationSyntax WithTerminator(SyntaxToken terminator) => With(this, 2, GreenOf(terminator));

    /// <summary>A copy with another TrailingAnnotations, outside of any tree.</summary>
    public SentenceDeclarationSyntax WithTrailingAnnotations(SyntaxList<AnnotationSyntax> trailingAnnotations) => With(this, 3, GreenOf(trailingAnnotations));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitSentenceDeclaration(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitSentenceDeclaration(this);
}

/// <summary>What a sentence says of one or more indicators.</summary>
public abstract partial class SentenceStatementSyntax : SyntaxNode
{
    private protected SentenceStatementSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>By when; absent where the statement before or the policy tells it.</summary>
    public abstract DueClauseSyntax? Due { get; }

    /// <summary>A sign before the next statement, or absent.</summary>
    public abstract SyntaxToken Separator { get; }
}

/// <summary><c>城乡居民收入倍差缩小到1.9以内</c></summary>
public sealed partial class NamedStatementSyntax : SentenceStatementSyntax
{
    internal NamedStatementSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override DueClauseSyntax? Due => OptionalNode<DueClauseSyntax>(0);

    /// <summary>Words that change nothing: 力争, 实现.</summary>
    public SyntaxTokenList Openings => TokenList(1);

    /// <summary>The indicators.</summary>
    public SyntaxList<NameExpressionSyntax> Names => List<NameExpressionSyntax>(2);

    /// <summary>What is said of them.</summary>
    public WordingSyntax Wording => Node<WordingSyntax>(3);

    /// <inheritdoc/>
    public override SyntaxToken Separator => Token(4);

    /// <summary>A copy with another Due, outside of any tree.</summary>
    public NamedStatementSyntax WithDue(DueClauseSyntax? due) => With(this, 0, GreenOf(due));

    /// <summary>A copy with another Openings, outside of any tree.</summary>
    public NamedStatementSyntax WithOpenings(SyntaxTokenList openings) => With(this, 1, GreenOf(openings));

    /// <summary>A copy with another Names, outside of any tree.</summary>
    public NamedStatementSyntax WithNames(SyntaxList<NameExpressionSyntax> names) => With(this, 2, GreenOf(names));

    /// <summary>A copy with another Wording, outside of any tree.</summary>
    public NamedStatementSyntax WithWording(WordingSyntax wording) => With(this, 3, GreenOf(wording));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public NamedStatementSyntax WithSeparator(SyntaxToken separator) => With(this, 4, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitNamedStatement(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitNamedStatement(this);
}

/// <summary><c>稳步提高制造业比重</c></summary>
public sealed partial class LeadingStatementSyntax : SentenceStatementSyntax
{
    internal LeadingStatementSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override DueClauseSyntax? Due => OptionalNode<DueClauseSyntax>(0);

    /// <summary>What is said.</summary>
    public WordingSyntax Wording => Node<WordingSyntax>(1);

    /// <summary>The indicators.</summary>
    public SyntaxList<NameExpressionSyntax> Names => List<NameExpressionSyntax>(2);

    /// <inheritdoc/>
    public override SyntaxToken Separator => Token(3);

    /// <summary>A copy with another Due, outside of any tree.</summary>
    public LeadingStatementSyntax WithDue(DueClauseSyntax? due) => With(this, 0, GreenOf(due));

    /// <summary>A copy with another Wording, outside of any tree.</summary>
    public LeadingStatementSyntax WithWording(WordingSyntax wording) => With(this, 1, GreenOf(wording));

    /// <summary>A copy with another Names, outside of any tree.</summary>
    public LeadingStatementSyntax WithNames(SyntaxList<NameExpressionSyntax> names) => With(this, 2, GreenOf(names));

    /// <summary>A copy with another Separator, outside of any tree.</summary>
    public LeadingStatementSyntax WithSeparator(SyntaxToken separator) => With(this, 3, GreenOf(separator));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitLeadingStatement(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitLeadingStatement(this);
}

/// <summary><c>力争到2022年、2025年底，</c></summary>
public sealed partial class DueClauseSyntax : SyntaxNode
{
    internal DueClauseSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>Words that change nothing: 力争.</summary>
    public SyntaxTokenList Openings => TokenList(0);

    /// <summary>到, or absent.</summary>
    public SyntaxToken DueToken => Token(1);

    /// <summary>The years.</summary>
    public SyntaxList<PeriodPointSyntax> Points => List<PeriodPointSyntax>(2);

    /// <summary>底, 前; or absent.</summary>
    public SyntaxToken EndToken => Token(3);

    /// <summary><c>，</c>, or absent.</summary>
    public SyntaxToken CommaToken => Token(4);

    /// <summary>A copy with another Openings, outside of any tree.</summary>
    public DueClauseSyntax WithOpenings(SyntaxTokenList openings) => With(this, 0, GreenOf(openings));

    /// <summary>A copy with another DueToken, outside of any tree.</summary>
    public DueClauseSyntax WithDueToken(SyntaxToken dueToken) => With(this, 1, GreenOf(dueToken));

    /// <summary>A copy with another Points, outside of any tree.</summary>
    public DueClauseSyntax WithPoints(SyntaxList<PeriodPointSyntax> points) => With(this, 2, GreenOf(points));

    /// <summary>A copy with another EndToken, outside of any tree.</summary>
    public DueClauseSyntax WithEndToken(SyntaxToken endToken) => With(this, 3, GreenOf(endToken));

    /// <summary>A copy with another CommaToken, outside of any tree.</summary>
    public DueClauseSyntax WithCommaToken(SyntaxToken commaToken) => With(this, 4, GreenOf(commaToken));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitDueClause(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitDueClause(this);
}

/// <summary>What is said of an indicator.</summary>
public abstract partial class WordingSyntax : SyntaxNode
{
    private protected WordingSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>Words before it: 分别, 均, 力争.</summary>
    public abstract SyntaxTokenList Adverbs { get; }
}

/// <summary><c>达到75%以上</c></summary>
public sealed partial class BoundWordingSyntax : WordingSyntax
{
    internal BoundWordingSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxTokenList Adverbs => TokenList(0);

    /// <summary>达到, 缩小到; absent where the limit tells enough.</summary>
    public SyntaxToken Verb => Token(1);

    /// <summary>The values.</summary>
    public SyntaxList<AmountSyntax> Amounts => List<AmountSyntax>(2);

    /// <summary>A copy with another Adverbs, outside of any tree.</summary>
    public BoundWordingSyntax WithAdverbs(SyntaxTokenList adverbs) => With(this, 0, GreenOf(adverbs));

    /// <summary>A copy with another Verb, outside of any tree.</summary>
    public BoundWordingSyntax WithVerb(SyntaxToken verb) => With(this, 1, GreenOf(verb));

    /// <summary>A copy with another Amounts, outside of any tree.</summary>
    public BoundWordingSyntax WithAmounts(SyntaxList<AmountSyntax> amounts) => With(this, 2, GreenOf(amounts));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitBoundWording(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitBoundWording(this);
}

/// <summary><c>年均增长不低于15%</c></summary>
public sealed partial class GrowthWordingSyntax : WordingSyntax
{
    internal GrowthWordingSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxTokenList Adverbs => TokenList(0);

    /// <summary>年均增长, 增长.</summary>
    public SyntaxToken GrowthToken => Token(1);

    /// <summary>不低于, or absent.</summary>
    public SyntaxToken Verb => Token(2);

    /// <summary>The rates.</summary>
    public SyntaxList<AmountSyntax> Amounts => List<AmountSyntax>(3);

    /// <summary>A copy with another Adverbs, outside of any tree.</summary>
    public GrowthWordingSyntax WithAdverbs(SyntaxTokenList adverbs) => With(this, 0, GreenOf(adverbs));

    /// <summary>A copy with another GrowthToken, outside of any tree.</summary>
    public GrowthWordingSyntax WithGrowthToken(SyntaxToken growthToken) => With(this, 1, GreenOf(growthToken));

    /// <summary>A copy with another Verb, outside of any tree.</summary>
    public GrowthWordingSyntax WithVerb(SyntaxToken verb) => With(this, 2, GreenOf(verb));

    /// <summary>A copy with another Amounts, outside of any tree.</summary>
    public GrowthWordingSyntax WithAmounts(SyntaxList<AmountSyntax> amounts) => With(this, 3, GreenOf(amounts));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitGrowthWording(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitGrowthWording(this);
}

/// <summary><c>稳步提升</c>, <c>保持稳定</c>, <c>全覆盖</c></summary>
public sealed partial class CourseWordingSyntax : WordingSyntax
{
    internal CourseWordingSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxTokenList Adverbs => TokenList(0);

    /// <summary>提升, 下降, 保持稳定, 全覆盖.</summary>
    public SyntaxToken Course => Token(1);

    /// <summary>A copy with another Adverbs, outside of any tree.</summary>
    public CourseWordingSyntax WithAdverbs(SyntaxTokenList adverbs) => With(this, 0, GreenOf(adverbs));

    /// <summary>A copy with another Course, outside of any tree.</summary>
    public CourseWordingSyntax WithCourse(SyntaxToken course) => With(this, 1, GreenOf(course));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitCourseWording(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitCourseWording(this);
}

/// <summary><c>居全省前3位</c>, <c>居全国前列</c></summary>
public sealed partial class RankWordingSyntax : WordingSyntax
{
    internal RankWordingSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxTokenList Adverbs => TokenList(0);

    /// <summary>居, or absent.</summary>
    public SyntaxToken Verb => Token(1);

    /// <summary>Among whom: 全省; or absent.</summary>
    public SyntaxToken Scope => Token(2);

    /// <summary>前, 第; or 前列, which has no number.</summary>
    public SyntaxToken RankToken => Token(3);

    /// <summary>The place, or absent.</summary>
    public AmountSyntax? Place => OptionalNode<AmountSyntax>(4);

    /// <summary>A copy with another Adverbs, outside of any tree.</summary>
    public RankWordingSyntax WithAdverbs(SyntaxTokenList adverbs) => With(this, 0, GreenOf(adverbs));

    /// <summary>A copy with another Verb, outside of any tree.</summary>
    public RankWordingSyntax WithVerb(SyntaxToken verb) => With(this, 1, GreenOf(verb));

    /// <summary>A copy with another Scope, outside of any tree.</summary>
    public RankWordingSyntax WithScope(SyntaxToken scope) => With(this, 2, GreenOf(scope));

    /// <summary>A copy with another RankToken, outside of any tree.</summary>
    public RankWordingSyntax WithRankToken(SyntaxToken rankToken) => With(this, 3, GreenOf(rankToken));

    /// <summary>A copy with another Place, outside of any tree.</summary>
    public RankWordingSyntax WithPlace(AmountSyntax? place) => With(this, 4, GreenOf(place));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRankWording(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitRankWording(this);
}

/// <summary><c>高于全省平均水平</c></summary>
public sealed partial class LevelWordingSyntax : WordingSyntax
{
    internal LevelWordingSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override SyntaxTokenList Adverbs => TokenList(0);

    /// <summary>高于, 快于.</summary>
    public SyntaxToken Verb => Token(1);

    /// <summary>What the figure is compared with.</summary>
    public NameExpressionSyntax Level => Node<NameExpressionSyntax>(2);

    /// <summary>A copy with another Adverbs, outside of any tree.</summary>
    public LevelWordingSyntax WithAdverbs(SyntaxTokenList adverbs) => With(this, 0, GreenOf(adverbs));

    /// <summary>A copy with another Verb, outside of any tree.</summary>
    public LevelWordingSyntax WithVerb(SyntaxToken verb) => With(this, 1, GreenOf(verb));

    /// <summary>A copy with another Level, outside of any tree.</summary>
    public LevelWordingSyntax WithLevel(NameExpressionSyntax level) => With(this, 2, GreenOf(level));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitLevelWording(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitLevelWording(this);
}

/// <summary><c>约3—5个</c>, <c>90%以上</c></summary>
public sealed partial class AmountSyntax : SyntaxNode
{
    internal AmountSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>约, or absent.</summary>
    public SyntaxToken Approximation => Token(0);

    /// <summary>The value, or the lower one.</summary>
    public ExpressionSyntax Value => Node<ExpressionSyntax>(1);

    /// <summary><c>—</c>, or absent.</summary>
    public SyntaxToken RangeToken => Token(2);

    /// <summary>The higher value, or absent.</summary>
    public ExpressionSyntax? High => OptionalNode<ExpressionSyntax>(3);

    /// <summary>以上, 以内, 左右; or absent.</summary>
    public SyntaxToken Limit => Token(4);

    /// <summary>A copy with another Approximation, outside of any tree.</summary>
    public AmountSyntax WithApproximation(SyntaxToken approximation) => With(this, 0, GreenOf(approximation));

    /// <summary>A copy with another Value, outside of any tree.</summary>
    public AmountSyntax WithValue(ExpressionSyntax value) => With(this, 1, GreenOf(value));

    /// <summary>A copy with another RangeToken, outside of any tree.</summary>
    public AmountSyntax WithRangeToken(SyntaxToken rangeToken) => With(this, 2, GreenOf(rangeToken));

    /// <summary>A copy with another High, outside of any tree.</summary>
    public AmountSyntax WithHigh(ExpressionSyntax? high) => With(this, 3, GreenOf(high));

    /// <summary>A copy with another Limit, outside of any tree.</summary>
    public AmountSyntax WithLimit(SyntaxToken limit) => With(this, 4, GreenOf(limit));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitAmount(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitAmount(this);
}
