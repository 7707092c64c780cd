using PolicyKit.Syntax.Green;
using PolicyKit.Text;

namespace PolicyKit.Syntax;

public abstract partial class SyntaxNode
{
    /// <summary>All nodes inside, parents before children.</summary>
    public IEnumerable<SyntaxNode> DescendantNodes() => DescendantNodesAndSelf().Skip(1);

    /// <summary>The first token that is there; the first of all where every one is missing, absent where there is none.</summary>
    public SyntaxToken GetFirstToken() => DescendantTokens().Where(t => !t.IsMissing || IsMissing).FirstOrDefault();

    /// <summary>The last token that is there; the last of all where every one is missing, absent where there is none.</summary>
    public SyntaxToken GetLastToken()
    {
        var node = this;
        while (true)
        {
            var slot = node.Green.SlotCount - 1;
            while (slot >= 0 && (node.Green.GetSlot(slot) is not { } green || (green.IsMissing && !IsMissing)))
            {
                slot--;
            }

            if (slot < 0)
            {
                return default;
            }

            if (node.Green.GetSlot(slot) is GreenToken token)
            {
                return new SyntaxToken(node.Owner, token, node.PositionOf(slot));
            }

            node = node.Child(slot)!;
        }
    }

    /// <summary>The token, with the trivia around it, in which a character stands; the last token for the end of the text.</summary>
    /// <param name="position">The character, counted from the start of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside of the node.</exception>
    public SyntaxToken FindToken(int position)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position, Position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, FullSpan.End);
        var node = this;
        while (true)
        {
            var (slot, start) = (0, node.Position);
            while (slot < node.Green.SlotCount && start + (node.Green.GetSlot(slot)?.FullWidth ?? 0) <= position)
            {
                start += node.Green.GetSlot(slot)?.FullWidth ?? 0;
                slot++;
            }

            if (slot == node.Green.SlotCount)
            {
                return node.GetLastToken();
            }

            if (node.Green.GetSlot(slot) is GreenToken token)
            {
                return new SyntaxToken(node.Owner, token, start);
            }

            node = node.Child(slot)!;
        }
    }

    /// <summary>The smallest node that holds all of a span; the outermost of those that are equally small.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside of the node.</exception>
    public SyntaxNode FindNode(TextSpan span)
    {
        var first = FindToken(span.Start).Parent ?? this;
        var found = first.Ancestors().Prepend(first).First(n => ReferenceEquals(n, this) || (n.FullSpan.Start <= span.Start && span.End <= n.FullSpan.End));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, FullSpan.End, nameof(span));
        while (!ReferenceEquals(found, this) && found.Parent is { } parent && parent.FullSpan == found.FullSpan)
        {
            found = parent;
        }

        return found;
    }
}
