// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary>A whole policy file.</summary>
public sealed partial class CompilationUnitSyntax : SyntaxNode
{
    internal CompilationUnitSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <summary>The declarations, and what had to be skipped, in order.</summary>
    public SyntaxList<MemberSyntax> Members => List<MemberSyntax>(0);

    /// <summary>The end, with the trivia before it.</summary>
    public SyntaxToken EndOfFileToken => Token(1);

    /// <summary>A copy with another Members, outside of any tree.</summary>
    public CompilationUnitSyntax WithMembers(SyntaxList<MemberSyntax> members) => With(this, 0, GreenOf(members));

    /// <summary>A copy with another EndOfFileToken, outside of any tree.</summary>
    public CompilationUnitSyntax WithEndOfFileToken(SyntaxToken endOfFileToken) => With(this, 1, GreenOf(endOfFileToken));

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitCompilationUnit(this);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.VisitCompilationUnit(this);
}
