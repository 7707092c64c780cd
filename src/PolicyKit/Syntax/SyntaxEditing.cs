using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Syntax;

/// <summary>
/// Copies of a node in which something inside is changed. A copy is outside of any tree and shares all that did not change; <see cref="SyntaxTree.WithRoot"/> makes a tree of it.
/// </summary>
/// <example>
/// <code>
/// var bound = tree.Root.DescendantNodes().OfType&lt;NumberExpressionSyntax&gt;().First();
/// var other = SyntaxFactory.ParseExpression("1.9").WithTriviaFrom(bound);
/// var changed = tree.WithRoot(tree.Root.ReplaceNode(bound, other));
/// </code>
/// </example>
public static class SyntaxEditing
{
    /// <summary>A copy in which another node stands in the place of one inside.</summary>
    /// <exception cref="ArgumentException">The node to be replaced is not inside the root.</exception>
    public static TRoot ReplaceNode<TRoot>(this TRoot root, SyntaxNode oldNode, SyntaxNode newNode)
        where TRoot : SyntaxNode
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(oldNode);
        ArgumentNullException.ThrowIfNull(newNode);
        return Rebuilt(root, oldNode, newNode.Green);
    }

    /// <summary>A copy in which another token stands in the place of one inside; its trivia is that of the new one.</summary>
    /// <exception cref="ArgumentException">The token to be replaced is not inside the root.</exception>
    public static TRoot ReplaceToken<TRoot>(this TRoot root, SyntaxToken oldToken, SyntaxToken newToken)
        where TRoot : SyntaxNode
    {
        ArgumentNullException.ThrowIfNull(root);
        var holder = oldToken.Parent ?? throw Outside(nameof(oldToken));
        return Rebuilt(root, holder, SyntaxSeat.Of(oldToken).Filled(newToken.Green));
    }

    /// <summary>A copy without a node: an item of a list goes with the sign beside it, an optional part leaves its place empty.</summary>
    /// <exception cref="ArgumentException">The node is not inside the root, or its place may not be empty.</exception>
    public static TRoot RemoveNode<TRoot>(this TRoot root, SyntaxNode node)
        where TRoot : SyntaxNode
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(node);
        var parent = node.Parent ?? throw Outside(nameof(node));
        var seat = SyntaxSeat.Of(node);
        return seat.IsInList || SyntaxNodeFactory.MayBeAbsent(parent.Kind, seat.Slot)
            ? Rebuilt(root, parent, seat.Emptied())
            : throw new ArgumentException($"A {parent.Kind} cannot be without its {node.Kind}.", nameof(node));
    }

    /// <summary>A copy with another item before one of a list; where the list has signs between items, there is one between these too.</summary>
    /// <exception cref="ArgumentException">The node is not inside the root, or no item of a list.</exception>
    public static TRoot InsertNodeBefore<TRoot>(this TRoot root, SyntaxNode node, SyntaxNode newNode)
        where TRoot : SyntaxNode => Insert(root, node, newNode, behind: false);

    /// <summary>A copy with another item behind one of a list; where the list has signs between items, there is one between these too.</summary>
    /// <exception cref="ArgumentException">The node is not inside the root, or no item of a list.</exception>
    public static TRoot InsertNodeAfter<TRoot>(this TRoot root, SyntaxNode node, SyntaxNode newNode)
        where TRoot : SyntaxNode => Insert(root, node, newNode, behind: true);

    /// <summary>A copy with the trivia of another node around it, outside of any tree.</summary>
    public static T WithTriviaFrom<T>(this T node, SyntaxNode other)
        where T : SyntaxNode
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(other);
        var first = node.GetFirstToken();
        var copy = first.Green is null ? node : node.ReplaceToken(first, first.WithLeadingTriviaFrom(other.GetFirstToken()));
        var last = copy.GetLastToken();
        return last.Green is null ? copy : copy.ReplaceToken(last, last.WithTrailingTriviaFrom(other.GetLastToken()));
    }

    private static TRoot Insert<TRoot>(TRoot root, SyntaxNode node, SyntaxNode newNode, bool behind)
        where TRoot : SyntaxNode
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(newNode);
        var parent = node.Parent ?? throw Outside(nameof(node));
        var seat = SyntaxSeat.Of(node);
        return seat.IsInList
            ? Rebuilt(root, parent, seat.Joined(newNode.Green, behind))
            : throw new ArgumentException($"The {node.Kind} is no item of a list.", nameof(node));
    }

    // From the changed place up to the root; nothing else is made anew.
    private static TRoot Rebuilt<TRoot>(TRoot root, SyntaxNode node, GreenNode green)
        where TRoot : SyntaxNode
    {
        for (; !ReferenceEquals(node, root); node = node.Parent)
        {
            green = node.Parent is null ? throw Outside(nameof(node)) : SyntaxSeat.Of(node).Filled(green);
        }

        return (TRoot)SyntaxNodeFactory.Create(green, null, 0);
    }

    private static ArgumentException Outside(string parameter) => new("It is not inside the root.", parameter);
}
