using PolicyKit.Syntax.Lexing;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>
/// Finds where each declaration begins, so that they are parsed one by one and a mistake costs one declaration.
/// A declaration begins a line; inside braces only what can be nothing else does, without indentation, which mends a forgotten <c>}</c>.
/// </summary>
internal static class DeclarationSplitter
{
    private static readonly HashSet<SyntaxKind> GoesOn =
    [
        .. SyntaxFacts.OpenKinds.Except([MinusToken]), OpenBraceToken, CloseBraceToken, CloseParenToken, FallingKeyword, RisingKeyword, SteadyKeyword, DoublesKeyword, QuadruplesKeyword, TopKeyword, TextToken,
    ];

    private static readonly HashSet<SyntaxKind> TellsTarget =
    [
        LessToken, LessOrEqualToken, GreaterToken, GreaterOrEqualToken, InKeyword, FallingKeyword, RisingKeyword, ForKeyword,
        TildeToken, SteadyKeyword, DoublesKeyword, QuadruplesKeyword, GrowthKeyword, TopKeyword, LeadingKeyword, AsKeyword,
    ];

    private static readonly HashSet<SyntaxKind> HasBraces = [RecordKeyword, ScoreKeyword, GradeKeyword, BandKeyword, AssessmentKeyword];

    /// <summary>For each piece of the text in order the token after its last; the end-of-file token belongs to none.</summary>
    public static IEnumerable<int> Ends(LexedText text)
    {
        var (start, end, onlyAnnotations, braces, awaitsBrace) = (0, text.Tokens.Length - 1, true, 0, false);
        for (var i = 0; i < end; i++)
        {
            var kind = text.Tokens[i].Kind;
            if (i > start && text.StartsLine[i] && !onlyAnnotations && (braces > 0 || awaitsBrace ? BeginsInBraces(text, i) : Begins(text, i)))
            {
                yield return i;
                (start, onlyAnnotations, braces, awaitsBrace) = (i, true, 0, false);
            }

            // Lines without the opening brace are its lines still, so that a forgotten one costs one message too.
            var isInAnnotation = kind == AtToken || IsInAnnotation(text, i, start);
            awaitsBrace = kind != OpenBraceToken && (awaitsBrace || (onlyAnnotations && !isInAnnotation && HasBraces.Contains(kind)));
            onlyAnnotations &= isInAnnotation;
            braces += kind == OpenBraceToken ? 1 : kind == CloseBraceToken && braces > 0 ? -1 : 0;
        }

        if (end > start)
        {
            yield return end;
        }
    }

    private static bool Begins(LexedText text, int at) =>
        (!GoesOn.Contains(text.Tokens[at].Kind) && !SyntaxFacts.AsksForMore(text.Tokens[at - 1].Kind))
        || text.OpensDeclaration(at)
        || text.Tokens[at].Kind == AtToken;

    private static bool BeginsInBraces(LexedText text, int at) =>
        IsUnindented(text, at)
        && (text.OpensDeclaration(at)
            || text.Tokens[at].Kind == AtToken
            || SyntaxFacts.IsSentenceWord(text.Tokens[at].Kind)
            || (text.Tokens[at].Kind == IdentifierToken && !text.StartsLine[at + 1] && TellsTarget.Contains(text.Tokens[at + 1].Kind)));

    private static bool IsUnindented(LexedText text, int at) =>
        text.Tokens[at].Leading is var leading && (leading.IsEmpty || leading[^1].Kind != WhitespaceTrivia);

    // An annotation is a sign, a word and at most one more token on the same line.
    private static bool IsInAnnotation(LexedText text, int at, int start) =>
        (at - 1 >= start && text.Tokens[at - 1].Kind == AtToken && !text.StartsLine[at])
        || (at - 2 >= start && text.Tokens[at - 2].Kind == AtToken && text.IsAnnotationArgument(at));
}
