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
        IsClean = kind != SyntaxKind.SkippedTokens && Array.TrueForAll(slots, s => s is null or { IsClean: true });
        LeadingWidth = first?.LeadingWidth ?? 0;
        TrailingWidth = first is null ? 0 : Array.FindLast(slots, IsThere)!.TrailingWidth;
    }

    public override int LeadingWidth { get; }

    public override int TrailingWidth { get; }

    public override bool IsMissing { get; }

    public override bool IsClean { get; }

    public override int SlotCount => _slots.Length;

    public static GreenSyntax EmptyList { get; } = new(SyntaxKind.List, []);

    public override GreenNode? GetSlot(int index) => _slots[index];

    /// <summary>The same node with one slot filled otherwise.</summary>
    public GreenSyntax With(int index, GreenNode? value)
    {
        var slots = (GreenNode?[])_slots.Clone();
        slots[index] = value;
        return new GreenSyntax(Kind, slots);
    }

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
