using PolicyKit.Extraction.Reading;

namespace PolicyKit.Extraction.Sentences;

/// <summary>A part of a clause between 、, with the amounts in it that stand outside of quotes and brackets.</summary>
internal sealed record Piece(int Start, int End, IReadOnlyList<Amount> Amounts)
{
    public int Length => End - Start;

    /// <summary>The amount with which it ends; null if it ends in something else.</summary>
    public Amount? Last => Amounts is [.., var last] && last.End == End ? last : null;
}
