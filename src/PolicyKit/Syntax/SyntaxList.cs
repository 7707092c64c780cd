using System.Collections;

namespace PolicyKit.Syntax;

/// <summary>The nodes of a list in order; separators, if it has them, are left out and can be had by <see cref="Separators"/>.</summary>
/// <typeparam name="T">The type of the nodes.</typeparam>
public readonly struct SyntaxList<T> : IReadOnlyList<T>
    where T : SyntaxNode
{
    private readonly SyntaxListNode? _list;
    private readonly T[]? _items;

    internal SyntaxList(SyntaxListNode? list)
    {
        _list = list;
        _items = list?.ItemsOf<T>();
    }

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 0;

    /// <summary>The signs between the nodes.</summary>
    public IEnumerable<SyntaxToken> Separators => _list?.Tokens() ?? [];

    /// <inheritdoc/>
    public T this[int index] => _items is { } items ? items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
