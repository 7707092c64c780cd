using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Formatting;

/// <summary>How many blanks stand between two pieces on a line, columns aside.</summary>
internal static class Spacing
{
    /// <summary>What sets columns, annotations and comments apart.</summary>
    public const int Wide = 2;

    private const int One = 1;

    public static void Set(List<Piece> pieces, IReadOnlyDictionary<int, Item> items)
    {
        var stretch = new TightStretch();
        for (var i = 1; i < pieces.Count; i++)
        {
            var (left, right) = (pieces[i - 1], pieces[i]);
            var isLastOnLine = i + 1 == pieces.Count || pieces[i + 1].Breaks > 0;
            right.Gap = right.Kind == PieceKind.Comment ? (isLastOnLine ? Wide : One)
                : left.Kind != PieceKind.Comment && IsTight(left, right) && stretch.MayJoin(left, right) ? 0
                : right.TokenKind == AtToken || IsNextItem(left, right, items) ? Wide
                : One;
            stretch.Follow(left, right);
        }
    }

    private static bool IsNextItem(Piece left, Piece right, IReadOnlyDictionary<int, Item> items) =>
        right.Kind == PieceKind.Token
        && left.TokenKind is not (CommaToken or SemicolonToken or OpenBraceToken)
        && items.TryGetValue(right.Token.Span.Start, out var item) && item.Node is not DeclarationSyntax;

    private static bool IsTight(Piece left, Piece right) => (left.TokenKind, right.TokenKind) switch
    {
        (OpenParenToken or AtToken, _) => true,
        (OpenBraceToken, CloseBraceToken) => true,
        (_, CloseParenToken or CommaToken or SemicolonToken or QuestionToken) => true,
        (_, ColonToken) => right.Token.Parent is not UnitClauseSyntax || IsFullWidth(right),
        (CommaToken or ColonToken or SemicolonToken, _) when IsFullWidth(left) => true,
        (_, OpenParenToken) => right.Token.Parent is CallExpressionSyntax or CategoryLabelsSyntax,
        (MinusToken, _) => left.Token.Parent is UnaryExpressionSyntax,
        (DotDotToken, _) => IsTightRange(left.Token.Parent),
        (_, DotDotToken) => IsTightRange(right.Token.Parent),
        (ByKeyword or TopKeyword or ToKeyword, NumberToken or DateToken or PeriodToken) => !char.IsAscii(left.Text[0]),
        (FromKeyword, NumberToken) when left.Token.Parent is BeginClauseSyntax => !char.IsAscii(left.Text[0]),
        (NumberToken, _) when right.Token.Parent is UnitSyntax or PeriodPointSyntax => true,
        (PeriodToken or DateToken, IdentifierToken) when right.Token.Parent is PeriodPointSyntax => true,
        (SlashToken, _) => IsTightStroke(left.Token.Parent),
        (_, SlashToken) => IsTightStroke(right.Token.Parent),
        _ => false,
    };

    private static bool IsFullWidth(Piece sign) => !char.IsAscii(sign.Text[0]);

    // Two thirds are a number, 2/3.
    private static bool IsTightStroke(SyntaxNode? stroke) =>
        stroke is UnitSyntax or BinaryExpressionSyntax { Left: NumberExpressionSyntax { Unit: null }, Right: NumberExpressionSyntax { Unit: null } };

    private static bool IsTightRange(SyntaxNode? range) =>
        range is PeriodSyntax or RangeTargetSyntax { Low: not BinaryExpressionSyntax, High: not BinaryExpressionSyntax };
}
