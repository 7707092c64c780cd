using System.Buffers;
using System.Runtime.CompilerServices;
using PolicyKit.Data;

namespace PolicyKit.Scoring.Readers;

/// <summary>
/// A text column that is filled from a property of objects. Each thread gives codes of its own; at the end they become those of one dictionary, in the
/// order in which the rows have the texts, whatever threads there were.
/// </summary>
internal sealed class TextPropertyColumn<T, TValue>(string name, Accessor<T, TValue> accessor, Func<TValue, string?> convert, int rows, int workers)
    : PropertyColumn<T>
{
    private readonly int[] _codes = GC.AllocateUninitializedArray<int>(rows);
    private readonly Worker[] _workers = [.. Enumerable.Range(0, workers).Select(_ => new Worker())];

    public override void Fill(ReadOnlySpan<T> owners, int first, int worker)
    {
        var (texts, parts, firstRows) = _workers[worker];
        var given = ArrayPool<TValue>.Shared.Rent(owners.Length);
        accessor.Read(owners, given);
        for (var i = 0; i < owners.Length; i++)
        {
            var code = convert(given[i]) is { } text ? texts.CodeOf(text) : -1;
            _codes[first + i] = code;
            if (code == firstRows.Count)
            {
                firstRows.Add(first + i);
            }
        }

        parts.Add((first, owners.Length));
        ArrayPool<TValue>.Shared.Return(given, RuntimeHelpers.IsReferenceOrContainsReferences<TValue>());
    }

    public override Column Finish()
    {
        var all = new TextCodes();
        foreach (var (text, _) in _workers.SelectMany(w => w.Texts.Texts.Zip(w.FirstRows)).OrderBy(t => t.Second))
        {
            all.CodeOf(text);
        }

        foreach (var (texts, parts, _) in _workers)
        {
            int[] codes = [.. texts.Texts.Select(all.CodeOf)];
            if (!codes.Select((code, index) => code == index).All(isSame => isSame))
            {
                parts.ForEach(p => Turn(_codes.AsSpan(p.First, p.Count), codes));
            }
        }

        return new TextColumn(name, _codes, all.Texts);
    }

    private static void Turn(Span<int> given, int[] codes)
    {
        foreach (ref var code in given)
        {
            code = code < 0 ? code : codes[code];
        }
    }

    private sealed record Worker
    {
        public TextCodes Texts { get; } = new();

        public List<(int First, int Count)> Parts { get; } = [];

        public List<int> FirstRows { get; } = [];

        public void Deconstruct(out TextCodes texts, out List<(int First, int Count)> parts, out List<int> firstRows) =>
            (texts, parts, firstRows) = (Texts, Parts, FirstRows);
    }
}
