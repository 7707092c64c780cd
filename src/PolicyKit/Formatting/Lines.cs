using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Formatting;

/// <summary>Puts pieces into lines, indented by the braces around them; what goes on with the line above is indented once more.</summary>
internal static class Lines
{
    private const int Step = 2;

    public static List<Line> Of(List<Piece> pieces, IReadOnlyDictionary<int, Item> items)
    {
        var (lines, all, depth, start) = (new List<Line>(), pieces.ToArray(), 0, 0);
        for (var i = 0; i < all.Length; i++)
        {
            if (i + 1 == all.Length || all[i + 1].Breaks > 0 || all[i + 1].IsFrozen)
            {
                var line = LineOf(new ArraySegment<Piece>(all, start, i + 1 - start), items);
                line.Indent = Step * (depth + Shift(line.First, items));
                lines.Add(line);
                depth += line.Pieces.Sum(p => p.TokenKind switch { SyntaxKind.OpenBraceToken => 1, SyntaxKind.CloseBraceToken => -1, _ => 0 });
                start = i + 1;
            }
        }

        IndentComments(lines);
        return lines;
    }

    private static int Shift(Piece first, IReadOnlyDictionary<int, Item> items) => first.TokenKind switch
    {
        SyntaxKind.None or SyntaxKind.AtToken or SyntaxKind.OpenBraceToken => 0,
        SyntaxKind.CloseBraceToken => -1,
        _ => items.ContainsKey(first.Token.Span.Start) ? 0 : 1,
    };

    // A comment stands as far in as what follows it; before a closing brace, as what the brace closes.
    private static void IndentComments(List<Line> lines)
    {
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            if (lines[i].IsComment)
            {
                var next = lines[i + 1];
                lines[i].Indent = next.Indent + (next.First.TokenKind == SyntaxKind.CloseBraceToken ? Step : 0);
            }
        }
    }

    private static Line LineOf(ArraySegment<Piece> pieces, IReadOnlyDictionary<int, Item> items)
    {
        var (begun, end) = (new List<Item>(), -1);
        foreach (var piece in pieces.Where(p => p.Kind == PieceKind.Token && !IsBetweenItems(p)))
        {
            end = piece.Token.Span.End;
            if (items.TryGetValue(piece.Token.Span.Start, out var item))
            {
                begun.Add(item);
            }
        }

        var isWhole = begun.Count > 0 && begun[^1].End == end && IsFirst(begun[0], pieces[0]) && !pieces.Any(IsOverLines);
        return !isWhole ? new Line(pieces)
            : begun.Count == 1 ? new Line(pieces) { Item = begun[0], Columns = begun[0].Columns }
            : begun.TrueForAll(i => i.Node is FieldDeclarationSyntax) ? new Line(pieces) { Columns = [.. begun.Skip(1).Select((i, k) => new Column(i.Node.Span.Start, Rank: k + 1))] }
            : new Line(pieces);
    }

    private static bool IsBetweenItems(Piece piece) => piece.Token.Parent is AnnotationSyntax || piece is { TokenKind: SyntaxKind.CommaToken, Token.Parent: RegionChildrenSyntax };

    private static bool IsFirst(Item item, Piece piece) =>
        piece.Kind == PieceKind.Token && piece.Token.Span.Start == item.Start;

    private static bool IsOverLines(Piece piece) => piece.Kind == PieceKind.Comment && piece.Text.AsSpan().ContainsAny('\r', '\n');
}
