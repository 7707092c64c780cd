using System.Collections.Immutable;

namespace PolicyKit.Data;

/// <summary>Gives texts codes in the order in which they are first seen, and turns the codes of other dictionaries into these.</summary>
internal sealed class TextCodes
{
    private const int Recent = 64;
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly (string? Text, int Code)[] _recent = new (string?, int)[Recent];
    private ImmutableArray<string> _lastDictionary = [];
    private int[] _lastCodes = [];
    private ImmutableArray<string> _texts = [];

    /// <summary>The texts by code.</summary>
    public ImmutableArray<string> Texts => _texts.Length == _codes.Count ? _texts : _texts = [.. _codes.Keys];

    /// <summary>The code of a text.</summary>
    public int CodeOf(string text)
    {
        // Most columns have few texts, and to compare one is faster than to hash it.
        ref var recent = ref _recent[text.Length == 0 ? 0 : (text.Length + (5 * text[0]) + (3 * text[^1])) % Recent];
        if (recent.Text != text)
        {
            recent = (text, Find(text));
        }

        return recent.Code;
    }

    /// <summary>Turns the codes of a column; a negative code stays unknown.</summary>
    /// <exception cref="ArgumentException">The column has a code that its dictionary lacks.</exception>
    public void Turn(TextColumn column, Span<int> to)
    {
        // Batches of one source mostly share their dictionary.
        if (column.Dictionary != _lastDictionary)
        {
            (_lastDictionary, _lastCodes) = (column.Dictionary, [.. column.Dictionary.Select(CodeOf)]);
        }

        var from = column.Codes.Span;
        for (var row = 0; row < from.Length; row++)
        {
            to[row] = from[row] < 0 ? -1 : from[row] < _lastCodes.Length ? _lastCodes[from[row]] : throw NoSuchCode(column, from[row]);
        }
    }

    private int Find(string text)
    {
        if (!_codes.TryGetValue(text, out var code))
        {
            _codes.Add(text, code = _codes.Count);
        }

        return code;
    }

    private static ArgumentException NoSuchCode(TextColumn column, int code) =>
        new($"Column '{column.Name}' has the code {code}, which its dictionary of {column.Dictionary.Length} texts lacks.", nameof(column));
}
