// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary>A declaration, or tokens that are none.</summary>
public abstract partial class MemberSyntax : SyntaxNode
{
    private protected MemberSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }
}

/// <summary>A declaration with its annotations.</summary>
public abstract partial class DeclarationSyntax : MemberSyntax
{
    private protected DeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The annotations on the lines before it.</summary>
    public abstract SyntaxList<AnnotationSyntax> Annotations { get; }

    /// <summary>A sign that ends it, <c>;</c> or <c>。</c>, or absent.</summary>
    public abstract SyntaxToken Terminator { get; }

    /// <summary>The annotations at the end of its last line.</summary>
    public abstract SyntaxList<AnnotationSyntax> TrailingAnnotations { get; }
}

/// <summary>Tokens that fit nowhere; kept, so that no character is lost.</summary>
public sealed partial class SkippedTokensSyntax : MemberSyntax
{
    internal SkippedTokensSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The tokens.</summary>
    public SyntaxTokenList Tokens => TokenList(0);

    /// <summary>A copy with another Tokens, outside of any tree.</summary>
    public SkippedTokensSyntax WithTokens(SyntaxTokenList tokens) => With(this, 0, GreenOf(tokens));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitSkippedTokens(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitSkippedTokens(this);
}

/// <summary><c>@source "附件 第17项"</c></summary>
public sealed partial class AnnotationSyntax : SyntaxNode
{
    internal AnnotationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary><c>@</c></summary>
    public SyntaxToken AtToken => Token(0);

    /// <summary>What is said: source, kind, category …</summary>
    public SyntaxToken Identifier => Token(1);

    /// <summary>The text or name that says it; absent where there is none.</summary>
    public SyntaxToken Argument => Token(2);

    /// <summary>A copy with another AtToken, outside of any tree.</summary>
    public AnnotationSyntax WithAtToken(SyntaxToken atToken) => With(this, 0, GreenOf(atToken));

    /// <summary>A copy with another Identifier, outside of any tree.</summary>
    public AnnotationSyntax WithIdentifier(SyntaxToken identifier) => With(this, 1, GreenOf(identifier));

    /// <summary>A copy with another Argument, outside of any tree.</summary>
    public AnnotationSyntax WithArgument(SyntaxToken argument) => With(this, 2, GreenOf(argument));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitAnnotation(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitAnnotation(this);
}
