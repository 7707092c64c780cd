using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax;

/// <summary>The red side of a list: it knows where its items stand and hands their tokens and nodes to the node that owns the list.</summary>
internal sealed class SyntaxListNode : SyntaxNode
{
    private readonly int[] _positions;

    public SyntaxListNode(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
        _positions = new int[green.SlotCount];
        for (var i = 0; i < _positions.Length; i++)
        {
            _positions[i] = position;
            position += green.GetSlot(i)?.FullWidth ?? 0;
        }
    }

    private protected override SyntaxNode Owner => Parent!;

    public SyntaxNode? ItemAt(int slot) => Child(slot);

    public SyntaxToken TokenAt(int slot) => new(Parent, (GreenToken?)Green.GetSlot(slot), _positions[slot]);

    private protected override int PositionOf(int slot) => _positions[slot];
}
