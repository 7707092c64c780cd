using PolicyKit.Syntax;

namespace PolicyKit.Formatting;

/// <summary>What may stand on a line of its own: a declaration, a field, a line of a score …</summary>
/// <param name="Node">Its node.</param>
/// <param name="Start">Where it begins, behind its annotations.</param>
/// <param name="End">Where it ends, before its trailing annotations.</param>
/// <param name="Columns">The parts that stand under those of its neighbours, in order.</param>
internal sealed record Item(SyntaxNode Node, int Start, int End, IReadOnlyList<Column> Columns);

/// <summary>A part of a line that stands under the same part of its neighbours.</summary>
/// <param name="Position">Where it begins in the text; of a trailing comment, nowhere.</param>
/// <param name="Rank">Which column it is, from the left.</param>
/// <param name="Gap">How many blanks stand before it at least.</param>
/// <param name="IsNumber">Whether it is a whole number, of which the ends stand under each other.</param>
internal readonly record struct Column(int Position, int Rank, int Gap = 0, bool IsNumber = false)
{
    /// <summary>The rank of trailing annotations.</summary>
    public const int OfAnnotation = int.MaxValue - 1;

    /// <summary>The rank of trailing comments.</summary>
    public const int OfComment = int.MaxValue;
}
