using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary><c>@source "附件 第17项"</c></summary>
public sealed class AnnotationSyntax : SyntaxNode
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
}
