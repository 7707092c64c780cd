using PolicyKit.Extraction.Reading;

namespace PolicyKit.Extraction.Sentences;

/// <summary>A part of a clause between 、, with the amounts in it that stand outside of quotes and brackets.</summary>
internal sealed record Piece(Clause Clause, int Start, int End, IReadOnlyList<Amount> Amounts)
{
    /// <summary>Whether 或 stands between it and another piece that does as well.</summary>
    public bool IsAlternative { get; init; }

    public int Length => End - Start;

    public ReadOnlySpan<char> Content => Clause.Slice(Start, End);

    /// <summary>The amount with which it ends; null if it ends in something else.</summary>
    public Amount? Last => Amounts is [.., var last] && last.End == End ? last : null;

    /// <summary>What stands before a place.</summary>
    public ReadOnlySpan<char> Before(int at) => Clause.Slice(Start, at);

    /// <summary>What stands behind a place.</summary>
    public ReadOnlySpan<char> Behind(int at) => Clause.Slice(at, End);

    /// <summary>Whether the piece has a word anywhere.</summary>
    public bool Has(string word) => Content.Contains(word, StringComparison.Ordinal);
}
