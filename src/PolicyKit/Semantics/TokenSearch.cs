using PolicyKit.Syntax;
using PolicyKit.Text;

namespace PolicyKit.Semantics;

/// <summary>Finds tokens by where they stand, going down the tree.</summary>
internal static class TokenSearch
{
    /// <summary>The token to which a position belongs, its trivia included; the last one for the end of the text.</summary>
    public static SyntaxToken TokenAt(SyntaxTree tree, int position)
    {
        if (position == tree.Text.Length)
        {
            return tree.Root.EndOfFileToken;
        }

        SyntaxNode node = tree.Root;
        while (true)
        {
            var (child, token) = node.ChildNodesAndTokens().First(c => Holds(c.Node?.FullSpan ?? c.Token.FullSpan, position));
            if (child is null)
            {
                return token;
            }

            node = child;
        }
    }

    /// <summary>The word, number or sign that begins or goes on at a position; the default where there is none.</summary>
    public static SyntaxToken From(SyntaxTree tree, int position) => TokenAt(tree, position) is var token && Holds(token.Span, position) ? token : default;

    /// <summary>The word, number or sign that goes on or ends at a position; the default where there is none.</summary>
    public static SyntaxToken UpTo(SyntaxTree tree, int position) => position == 0 ? default : From(tree, position - 1);

    private static bool Holds(TextSpan span, int position) => span.Start <= position && position < span.End;
}
