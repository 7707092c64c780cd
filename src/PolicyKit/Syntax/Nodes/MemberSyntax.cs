using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary>A declaration, or tokens that are none.</summary>
public abstract class MemberSyntax : SyntaxNode
{
    private protected MemberSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }
}

/// <summary>A declaration with its annotations.</summary>
public abstract class DeclarationSyntax : MemberSyntax
{
    private protected DeclarationSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The annotations on the lines before it.</summary>
    public SyntaxList<AnnotationSyntax> Annotations => List<AnnotationSyntax>(0);

    /// <summary>The annotations at the end of its last line.</summary>
    public SyntaxList<AnnotationSyntax> TrailingAnnotations => List<AnnotationSyntax>(Green.SlotCount - 1);

    /// <summary>All annotations, those before it first.</summary>
    public IEnumerable<AnnotationSyntax> AllAnnotations => Annotations.Concat(TrailingAnnotations);
}

/// <summary>Tokens that fit nowhere; kept, so that no character is lost.</summary>
public sealed class SkippedTokensSyntax : MemberSyntax
{
    internal SkippedTokensSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }
}
