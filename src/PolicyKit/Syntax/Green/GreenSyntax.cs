namespace PolicyKit.Syntax.Green;

/// <summary>A node or list: its children in order; a slot is null where an optional part is absent.</summary>
internal sealed class GreenSyntax : GreenNode
{
    private readonly GreenNode?[] _slots;

    public GreenSyntax(SyntaxKind kind, GreenNode?[] slots)
        : base(kind, WidthOf(slots))
    {
        _slots = slots;
        var first = Array.Find(slots, IsThere);
        IsMissing = first is null;
        LeadingWidth = first?.LeadingWidth ?? 0;
        TrailingWidth = first is null ? 0 : Array.FindLast(slots, IsThere)!.TrailingWidth;
    }

    public override int LeadingWidth { get; }

    public override int TrailingWidth { get; }

    public override bool IsMissing { get; }

    public override int SlotCount => _slots.Length;

    public override GreenNode? GetSlot(int index) => _slots[index];

    private static bool IsThere(GreenNode? slot) => slot is { IsMissing: false };

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
