using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Nodes;

/// <summary>
/// Makes a new tree out of an old one: override the method of a kind and give what stands in its place; null takes an item out of a list,
/// together with the sign beside it. What does not change is shared between both trees.
/// </summary>
/// <example>
/// <code>
/// class Renamer : SyntaxRewriter
/// {
///     public override SyntaxToken VisitToken(SyntaxToken token) => token.ValueText == "收入" ? SyntaxFactory.Identifier("支出").WithTriviaFrom(token) : token;
/// }
/// var renamed = tree.WithRoot(new Renamer().Visit(tree.Root)!);
/// </code>
/// </example>
public abstract class SyntaxRewriter : SyntaxVisitor<SyntaxNode?>
{
    /// <summary>Rewrites the nodes and tokens directly inside.</summary>
    public override SyntaxNode? DefaultVisit(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var slots = new GreenNode?[node.Green.SlotCount];
        var changes = false;
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = Rewrite(node, i);
            changes |= !ReferenceEquals(slots[i], node.Green.GetSlot(i));
        }

        return changes ? SyntaxNodeFactory.Create(new GreenSyntax(node.Kind, slots), null, 0) : node;
    }

    /// <summary>What stands in a token's place: the token itself, unless this is overridden.</summary>
    public virtual SyntaxToken VisitToken(SyntaxToken token) => token;

    private GreenNode? Rewrite(SyntaxNode node, int slot) => node.Green.GetSlot(slot) switch
    {
        GreenToken token => VisitToken(new SyntaxToken(node, token, node.PositionOf(slot))).Green,
        { Kind: SyntaxKind.List } => RewriteList(node.Child(slot)!),
        null => null,
        _ => Visit(node.Child(slot))?.Green,
    };

    private GreenNode RewriteList(SyntaxNode list)
    {
        var items = new List<GreenNode?>();
        var (changes, takesSign) = (false, false);
        for (var i = 0; i < list.Green.SlotCount; i++)
        {
            var item = list.Green.GetSlot(i) is GreenToken && takesSign ? null : Rewrite(list, i);
            changes |= !ReferenceEquals(item, list.Green.GetSlot(i));
            takesSign = item is null && list.Green.GetSlot(i) is not GreenToken;
            if (item is not null)
            {
                items.Add(item);
            }
        }

        return changes ? new GreenSyntax(SyntaxKind.List, [.. WithoutLastSign(items, list.Green)]) : list.Green;
    }

    // Where the last item went, the sign before it goes too, unless the list ended with a sign before.
    private static IEnumerable<GreenNode?> WithoutLastSign(List<GreenNode?> items, GreenNode before) =>
        items is [.., GreenToken] && before.GetSlot(before.SlotCount - 1) is not GreenToken ? items.SkipLast(1) : items;
}
