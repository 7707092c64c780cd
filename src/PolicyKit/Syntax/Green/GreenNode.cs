namespace PolicyKit.Syntax.Green;

/// <summary>The immutable, position-free core of a node or token; equal text gives equal, shareable cores.</summary>
internal abstract class GreenNode(SyntaxKind kind, int fullWidth)
{
    public SyntaxKind Kind { get; } = kind;

    public int FullWidth { get; } = fullWidth;

    /// <summary>Of equal cores the same; of others hardly ever.</summary>
    public int Hash { get; protected init; }

    /// <summary>How much trivia stands before the first token that is there.</summary>
    public abstract int LeadingWidth { get; }

    /// <summary>How much trivia stands behind the last token that is there.</summary>
    public abstract int TrailingWidth { get; }

    /// <summary>Whether it holds no token but missing ones.</summary>
    public abstract bool IsMissing { get; }

    /// <summary>Whether nothing is wrong inside: no token is missing, skipped or faulty.</summary>
    public abstract bool IsClean { get; }

    public abstract int SlotCount { get; }

    public abstract GreenNode? GetSlot(int index);

    /// <summary>
    /// All tokens inside in order, missing ones included, each with the node that holds it; a list's tokens are held by the list's owner.
    /// No stack grows with the tree.
    /// </summary>
    public IEnumerable<(GreenToken Token, GreenNode Holder)> Tokens()
    {
        var pending = new Stack<(GreenNode Node, GreenNode Owner, int Slot)>([(this, this, 0)]);
        while (pending.TryPop(out var at))
        {
            for (var (node, owner, slot) = at; slot < node.SlotCount; slot++)
            {
                var child = node.GetSlot(slot);
                if (child is GreenToken token)
                {
                    yield return (token, owner);
                }
                else if (child is not null)
                {
                    pending.Push((node, owner, slot + 1));
                    pending.Push((child, child.Kind == SyntaxKind.List ? owner : child, 0));
                    break;
                }
            }
        }
    }
}
