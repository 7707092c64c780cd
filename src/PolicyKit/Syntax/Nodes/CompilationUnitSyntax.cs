using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary>A whole policy file.</summary>
public sealed class CompilationUnitSyntax : SyntaxNode
{
    internal CompilationUnitSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The tree that it is the root of.</summary>
    internal SyntaxTree? Tree { get; set; }

    /// <summary>The declarations, and what had to be skipped, in order.</summary>
    public SyntaxList<MemberSyntax> Members => List<MemberSyntax>(0);

    /// <summary>The end, with the trivia before it.</summary>
    public SyntaxToken EndOfFileToken => Token(1);
}
