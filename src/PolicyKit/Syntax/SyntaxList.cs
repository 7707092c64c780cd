using System.Collections;
using PolicyKit.Syntax.Green;

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

    internal GreenNode Green => _list?.Green ?? GreenSyntax.EmptyList;

    /// <summary>The signs between the nodes.</summary>
    public IEnumerable<SyntaxToken> Separators => _list?.Tokens() ?? [];

    /// <inheritdoc/>
    public T this[int index] => _items is { } items ? items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The nodes in a row, for a list without signs between them.</summary>
    public static SyntaxList<T> Of(params IEnumerable<T> nodes) => new(new SyntaxListNode(new GreenSyntax(SyntaxKind.List, [.. nodes.Select(n => n.Green)]), null, 0));

    /// <summary>The nodes with a sign between each two.</summary>
    public static SyntaxList<T> Separated(SyntaxToken separator, params IEnumerable<T> nodes)
    {
        var slots = nodes.SelectMany(n => new[] { separator.Green, n.Green }).Skip(1);
        return new(new SyntaxListNode(new GreenSyntax(SyntaxKind.List, [.. slots]), null, 0));
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
