using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Syntax;

/// <summary>The red side of a list: it knows where its items stand and hands their tokens and nodes to the node that owns the list.</summary>
internal sealed class SyntaxListNode : SyntaxNode
{
    private readonly int[] _positions;
    private SyntaxNode[]? _items;

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

    public override void Accept(SyntaxVisitor visitor) => visitor.DefaultVisit(this);

    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.DefaultVisit(this);

    /// <summary>The items of a type; kept, since a list is asked for one type only, and again and again.</summary>
    public T[] ItemsOf<T>()
        where T : SyntaxNode
    {
        if (_items is { } kept && kept.GetType() == typeof(T[]))
        {
            return (T[])kept;
        }

        T[] items = [.. Enumerable.Range(0, Green.SlotCount).Select(Child).OfType<T>()];
        _items = items;
        return items;
    }

    public IEnumerable<SyntaxToken> Tokens() =>
        Enumerable.Range(0, Green.SlotCount).Where(i => Green.GetSlot(i) is GreenToken).Select(i => new SyntaxToken(Parent, (GreenToken?)Green.GetSlot(i), _positions[i]));

    internal override int PositionOf(int slot) => _positions[slot];
}
