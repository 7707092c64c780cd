namespace PolicyKit.Syntax.Green;

/// <summary>A node or list: its children in order; a slot is null where an optional part is absent.</summary>
internal sealed class GreenSyntax(SyntaxKind kind, GreenNode?[] slots) : GreenNode(kind, WidthOf(slots))
{
    public override int SlotCount => slots.Length;

    public override GreenNode? GetSlot(int index) => slots[index];

    private static int WidthOf(GreenNode?[] slots)
    {
        var width = 0;
        foreach (var slot in slots)
        {
            width += slot?.FullWidth ?? 0;
        }

        return width;
    }
}
