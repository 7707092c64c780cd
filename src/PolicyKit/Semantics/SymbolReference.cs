using PolicyKit.Diagnostics;
using PolicyKit.Syntax;

namespace PolicyKit.Semantics;

/// <summary>A place where something is named.</summary>
/// <param name="Token">The name.</param>
/// <param name="IsDeclaration">Whether it is declared there, by its name or another name.</param>
public readonly record struct SymbolReference(SyntaxToken Token, bool IsDeclaration)
{
    /// <summary>Where the name stands.</summary>
    public Location Location => SyntaxTree.GetLocation(Token);

    /// <summary>The tree in which it stands.</summary>
    public SyntaxTree SyntaxTree => Token.Parent!.SyntaxTree;
}
