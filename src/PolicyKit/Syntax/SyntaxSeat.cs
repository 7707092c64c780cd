using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax;

/// <summary>Where a node or token sits in the green core of its parent: a slot, or an item of the list in it.</summary>
internal readonly record struct SyntaxSeat(GreenSyntax Parent, int Slot, int Item)
{
    private const int NoItem = -1;

    public bool IsInList => Item != NoItem;

    private GreenSyntax List => (GreenSyntax)Parent.GetSlot(Slot)!;

    public static SyntaxSeat Of(SyntaxNode node) => Find(node.Parent!, (holder, slot) => ReferenceEquals(holder.Child(slot), node));

    public static SyntaxSeat Of(SyntaxToken token) =>
        Find(token.Parent!, (holder, slot) => ReferenceEquals(holder.Green.GetSlot(slot), token.Green) && holder.PositionOf(slot) == token.FullSpan.Start);

    /// <summary>The parent's core with something else in the seat.</summary>
    public GreenSyntax Filled(GreenNode? value) => Parent.With(Slot, IsInList ? List.With(Item, value) : value);

    /// <summary>The parent's core without what is in the seat; an item's sign goes with it, the one behind before the one in front.</summary>
    public GreenSyntax Emptied()
    {
        if (!IsInList)
        {
            return Parent.With(Slot, null);
        }

        var items = Items();
        items.RemoveAt(Item);
        var sign = Item < items.Count && items[Item] is GreenToken ? Item : Item - 1;
        if (sign >= 0 && sign < items.Count && items[sign] is GreenToken)
        {
            items.RemoveAt(sign);
        }

        return WithList(items);
    }

    /// <summary>The parent's core with one more item beside this one.</summary>
    public GreenSyntax Joined(GreenNode value, bool behind)
    {
        var items = Items();
        var at = behind ? Item + 1 : Item;
        if (items.Find(i => i is GreenToken) is { } sign)
        {
            items.InsertRange(at, behind ? [sign, value] : [value, sign]);
        }
        else
        {
            items.Insert(at, value);
        }

        return WithList(items);
    }

    private static SyntaxSeat Find(SyntaxNode parent, Func<SyntaxNode, int, bool> isIt)
    {
        for (var slot = 0; slot < parent.Green.SlotCount; slot++)
        {
            if (isIt(parent, slot))
            {
                return new SyntaxSeat((GreenSyntax)parent.Green, slot, NoItem);
            }

            for (var item = 0; parent.Child(slot) is SyntaxListNode list && item < list.Green.SlotCount; item++)
            {
                if (isIt(list, item))
                {
                    return new SyntaxSeat((GreenSyntax)parent.Green, slot, item);
                }
            }
        }

        throw new ArgumentException("It is not among the parts of its parent.");
    }

    private List<GreenNode?> Items()
    {
        var list = List;
        return [.. Enumerable.Range(0, list.SlotCount).Select(list.GetSlot)];
    }

    private GreenSyntax WithList(List<GreenNode?> items) => Parent.With(Slot, new GreenSyntax(SyntaxKind.List, [.. items]));
}
