using System.Buffers;
using System.Collections.Frozen;

namespace PolicyKit.Extraction.Sentences.Words;

/// <summary>Words that are looked for at one end of a text, the longest first.</summary>
internal sealed class WordTable
{
    private readonly SearchValues<string> _anywhere;
    private readonly FrozenDictionary<char, string[]> _byFirst;
    private readonly FrozenDictionary<char, string[]> _byLast;

    public WordTable(params string[] words)
    {
        var longestFirst = words.Distinct().OrderByDescending(w => w.Length).ToList();
        _anywhere = SearchValues.Create(words, StringComparison.Ordinal);
        _byFirst = longestFirst.GroupBy(w => w[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _byLast = longestFirst.GroupBy(w => w[^1]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>How long the longest word is that the text begins with; 0 if there is none.</summary>
    public int AtStart(ReadOnlySpan<char> text)
    {
        foreach (var word in text.Length > 0 && _byFirst.TryGetValue(text[0], out var words) ? words : [])
        {
            if (text.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>How long the longest word is that the text ends with; 0 if there is none.</summary>
    public int AtEnd(ReadOnlySpan<char> text)
    {
        foreach (var word in text.Length > 0 && _byLast.TryGetValue(text[^1], out var words) ? words : [])
        {
            if (text.EndsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Where words of the table end that the text begins with, one behind the other.</summary>
    public int SkipAll(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (AtStart(text[at..]) is > 0 and var length)
        {
            at += length;
        }

        return at;
    }

    /// <summary>Where words of the table begin that the text ends with, one behind the other.</summary>
    public int TrimAll(ReadOnlySpan<char> text)
    {
        while (AtEnd(text) is > 0 and var length)
        {
            text = text[..^length];
        }

        return text.Length;
    }

    /// <summary>Whether the text is a word of the table.</summary>
    public bool Is(ReadOnlySpan<char> text) => AtStart(text) == text.Length && text.Length > 0;

    /// <summary>Whether a word of the table stands anywhere in the text.</summary>
    public bool In(ReadOnlySpan<char> text) => text.ContainsAny(_anywhere);
}
