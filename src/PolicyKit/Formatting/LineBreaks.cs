using PolicyKit.Syntax;

namespace PolicyKit.Formatting;

/// <summary>Keeps the line breaks of the writer: at most one empty line in a row, none at the edge of braces, and braces over several lines stand for themselves.</summary>
internal static class LineBreaks
{
    private const int OfEmptyLine = 2;

    public static void Set(List<Piece> pieces)
    {
        var (open, lastBreak) = (new Stack<int>(), 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            piece.Breaks = i == 0 && !piece.IsFrozen ? 0 : Math.Min(piece.Breaks, OfEmptyLine);
            lastBreak = piece.Breaks > 0 ? i : lastBreak;
            if (piece.TokenKind == SyntaxKind.OpenBraceToken)
            {
                open.Push(i);
            }
            else if (piece.TokenKind == SyntaxKind.CloseBraceToken && open.Pop() is var first && lastBreak > first)
            {
                pieces[FirstInside(pieces, first)].Breaks = 1;
                piece.Breaks = 1;
                lastBreak = i;
            }
        }
    }

    // A comment at the end of the brace's line stays there.
    private static int FirstInside(List<Piece> pieces, int brace) =>
        pieces[brace + 1] is { Kind: PieceKind.Comment, Breaks: 0 } && pieces[brace + 2].Breaks > 0 ? brace + 2 : brace + 1;
}
