namespace PolicyKit.Syntax.Green;

/// <summary>A node or list: its children in order; a slot is null where an optional part is absent.</summary>
internal sealed class GreenSyntax : GreenNode
{
    private readonly GreenNode?[] _slots;

    public GreenSyntax(SyntaxKind kind, GreenNode?[] slots)
        : base(kind, WidthOf(slots))
    {
        (_slots, IsMissing, IsClean, Hash) = (slots, true, kind != SyntaxKind.SkippedTokens, HashOf(kind, slots));
        foreach (var slot in slots)
        {
            IsClean &= slot is null or { IsClean: true };
            if (slot is { IsMissing: false })
            {
                (LeadingWidth, TrailingWidth) = (IsMissing ? slot.LeadingWidth : LeadingWidth, slot.TrailingWidth);
                IsMissing = false;
            }
        }
    }

    public override int LeadingWidth { get; }

    public override int TrailingWidth { get; }

    public override bool IsMissing { get; }

    public override bool IsClean { get; }

    public override int SlotCount => _slots.Length;

    public static GreenSyntax EmptyList { get; } = new(SyntaxKind.List, []);

    public override GreenNode? GetSlot(int index) => _slots[index];

    /// <summary>The hash of a node of these children.</summary>
    public static int HashOf(SyntaxKind kind, ReadOnlySpan<GreenNode?> children)
    {
        var hash = (int)kind;
        foreach (var child in children)
        {
            hash = (hash * 31) + (child?.Hash ?? 0);
        }

        return hash;
    }

    /// <summary>Whether it is of a kind and has the very same children.</summary>
    public bool Holds(SyntaxKind kind, ReadOnlySpan<GreenNode?> children)
    {
        if (Kind != kind || _slots.Length != children.Length)
        {
            return false;
        }

        for (var i = 0; i < children.Length; i++)
        {
            if (!ReferenceEquals(_slots[i], children[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same node with one slot filled otherwise.</summary>
    public GreenSyntax With(int index, GreenNode? value)
    {
        var slots = (GreenNode?[])_slots.Clone();
        slots[index] = value;
        return new GreenSyntax(Kind, slots);
    }

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
