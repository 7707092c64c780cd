using System.Collections;

namespace PolicyKit.Syntax;

/// <summary>The nodes of a list in order; separators, if it has them, are left out and can be had by <see cref="Separators"/>.</summary>
/// <typeparam name="T">The type of the nodes.</typeparam>
public readonly struct SyntaxList<T> : IReadOnlyList<T>
    where T : SyntaxNode
{
    private readonly SyntaxListNode? _list;
    private readonly T[] _items;

    internal SyntaxList(SyntaxListNode? list)
    {
        _list = list;
        _items = list is null ? [] : [.. Enumerable.Range(0, list.Green.SlotCount).Select(list.ItemAt).OfType<T>()];
    }

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 0;

    /// <summary>The signs between the nodes.</summary>
    public IEnumerable<SyntaxToken> Separators
    {
        get
        {
            var list = _list;
            return list is null
                ? []
                : Enumerable.Range(0, list.Green.SlotCount).Where(i => list.Green.GetSlot(i) is Green.GreenToken).Select(list.TokenAt);
        }
    }

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
