using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Formatting;

/// <summary>The pieces of a line, at least one.</summary>
internal sealed class Line(ArraySegment<Piece> pieces)
{
    public ArraySegment<Piece> Pieces { get; } = pieces;

    public Piece First => Pieces[0];

    /// <summary>How many blanks stand before the first piece.</summary>
    public int Indent { get; set; }

    /// <summary>The one item that the line holds, and nothing else but annotations and a comment behind it; or null.</summary>
    public Item? Item { get; init; }

    /// <summary>What stands under the same of the lines around, annotations and comment aside: the parts of its item, or of several fields each but the first.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    public bool IsBehindEmptyLine => First.Breaks > 1;

    public bool IsComment => Pieces.All(p => p.Kind == PieceKind.Comment);

    public TargetDeclarationSyntax? Target => Item?.Node as TargetDeclarationSyntax;

    public IndicatorDeclarationSyntax? Indicator => Item?.Node as IndicatorDeclarationSyntax;

    /// <summary>Which piece is the first of the annotations and the comment behind the item; the number of pieces where there are none.</summary>
    public int TrailStart
    {
        get
        {
            var annotation = Array.FindIndex(Pieces.Array!, Pieces.Offset, Pieces.Count, p => p.TokenKind == SyntaxKind.AtToken);
            return annotation >= 0 ? annotation - Pieces.Offset : Pieces.Count - (Pieces[^1].Kind == PieceKind.Comment ? 1 : 0);
        }
    }

    /// <summary>Whether the columns of both stand under each other.</summary>
    public bool IsLike(Line other) => (Item, other.Item) switch
    {
        ({ } one, { } two) => one.Node.Kind == two.Node.Kind,
        (null, null) => Columns.Count > 0 && other.Columns.Count > 0,
        _ => false,
    };
}
