using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>
/// Finds where each declaration begins, so that they are parsed one by one and a mistake costs one declaration.
/// A declaration begins a line; inside braces only one of the opening words without indentation does, which mends a forgotten <c>}</c>.
/// </summary>
internal static class DeclarationSplitter
{
    private static readonly HashSet<SyntaxKind> AsksForMore =
    [
        CommaToken, ColonToken, EqualsToken, NotEqualsToken, LessToken, LessOrEqualToken, GreaterToken, GreaterOrEqualToken,
        PlusToken, MinusToken, AsteriskToken, SlashToken, DotDotToken, ForKeyword, OfKeyword, ByKeyword, AkaKeyword, InKeyword,
        WhereKeyword, WhenKeyword, AndKeyword, OrKeyword, NotKeyword,
    ];

    private static readonly HashSet<SyntaxKind> GoesOn =
    [
        .. AsksForMore.Except([MinusToken]), OpenBraceToken, CloseBraceToken, CloseParenToken, FallingKeyword, RisingKeyword, TextToken, EndOfFileToken,
    ];

    /// <summary>The pieces of the text in order, without the end-of-file token, each with its deepest nesting.</summary>
    public static IEnumerable<Piece> Split(LexedText text)
    {
        var (start, onlyAnnotations, braces, parens, prefixes, deepest, deepestAt) = (0, true, 0, 0, 0, 0, 0);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var kind = text.Tokens[i].Kind;
            var isEnd = kind == EndOfFileToken;
            if (i > start && (isEnd || Begins(text, i, braces + parens, onlyAnnotations)))
            {
                yield return new Piece(start, i, deepest, deepestAt);
                (start, onlyAnnotations, braces, parens, prefixes, deepest) = (i, true, 0, 0, 0, 0);
            }

            onlyAnnotations &= kind == AtToken || IsInAnnotation(text, i, start);
            braces = Math.Max(0, braces + Step(kind, OpenBraceToken, CloseBraceToken));
            parens = Math.Max(0, parens + Step(kind, OpenParenToken, CloseParenToken));
            prefixes = kind is MinusToken or NotKeyword ? prefixes + 1 : 0;
            if (braces + parens + prefixes > deepest)
            {
                (deepest, deepestAt) = (braces + parens + prefixes, i);
            }
        }
    }

    private static int Step(SyntaxKind kind, SyntaxKind open, SyntaxKind close) => kind == open ? 1 : kind == close ? -1 : 0;

    private static bool Begins(LexedText text, int at, int depth, bool onlyAnnotations)
    {
        var kind = text.Tokens[at].Kind;
        if (!text.StartsLine[at] || onlyAnnotations)
        {
            return false;
        }

        return depth == 0
            ? !GoesOn.Contains(kind) && !AsksForMore.Contains(text.Tokens[at - 1].Kind)
            : SyntaxFacts.IsDeclarationKeyword(kind) && IsUnindented(text, at) && text.Tokens[at + 1].Kind is IdentifierToken or TextToken;
    }

    private static bool IsUnindented(LexedText text, int at) =>
        text.Tokens[at].Leading is var leading && (leading.IsEmpty || leading[^1].Kind != WhitespaceTrivia);

    // An annotation is a sign, a word and at most one more token on the same line.
    private static bool IsInAnnotation(LexedText text, int at, int start) =>
        (at - 1 >= start && text.Tokens[at - 1].Kind == AtToken)
        || (at - 2 >= start && text.Tokens[at - 2].Kind == AtToken && !text.StartsLine[at] && !SyntaxFacts.IsDeclarationKeyword(text.Tokens[at].Kind));
}

/// <summary>The tokens of one declaration.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Depth">How deep it nests.</param>
/// <param name="DeepestAt">The token where it nests deepest.</param>
internal readonly record struct Piece(int Start, int End, int Depth, int DeepestAt);
