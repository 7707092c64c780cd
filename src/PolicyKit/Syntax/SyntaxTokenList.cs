using System.Collections;
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax;

/// <summary>Tokens in a row, in order.</summary>
public readonly struct SyntaxTokenList : IReadOnlyList<SyntaxToken>
{
    private readonly SyntaxNode? _parent;
    private readonly GreenNode? _green;
    private readonly int _position;

    internal SyntaxTokenList(SyntaxNode? parent, GreenNode? green, int position) => (_parent, _green, _position) = (parent, green, position);

    /// <inheritdoc/>
    public int Count => _green?.SlotCount ?? 0;

    internal GreenNode Green => _green ?? GreenSyntax.EmptyList;

    /// <inheritdoc/>
    public SyntaxToken this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return this.ElementAt(index);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<SyntaxToken> GetEnumerator()
    {
        var position = _position;
        for (var i = 0; i < Count; i++)
        {
            var token = (GreenToken)_green!.GetSlot(i)!;
            yield return new SyntaxToken(_parent, token, position);
            position += token.FullWidth;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
