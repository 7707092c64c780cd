namespace PolicyKit.Syntax.Green;

/// <summary>The immutable, position-free core of a node or token; equal text gives equal, shareable cores.</summary>
internal abstract class GreenNode(SyntaxKind kind, int fullWidth)
{
    public SyntaxKind Kind { get; } = kind;

    public int FullWidth { get; } = fullWidth;

    public abstract int SlotCount { get; }

    public abstract GreenNode? GetSlot(int index);
}
