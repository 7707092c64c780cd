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

    /// <summary>The word, number or sign that a position touches: the one that begins or goes on there, else the one that ends there; the default where there is none.</summary>
    public static SyntaxToken Touched(SyntaxTree tree, int position)
    {
        var at = TokenAt(tree, position);
        if (at.Span.Start <= position && position < at.Span.End)
        {
            return at;
        }

        var before = position > 0 ? TokenAt(tree, position - 1) : default;
        return before.Span.End == position && before.Text.Length > 0 ? before : default;
    }

    private static bool Holds(TextSpan span, int position) => span.Start <= position && position < span.End;
}
