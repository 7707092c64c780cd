using System.Collections.Immutable;
using PolicyKit.Syntax.Green;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Lexing;

/// <summary>The tokens of a text, the last of which is its end, and whether each is the first on its line.</summary>
internal sealed record LexedText(ImmutableArray<GreenToken> Tokens, ImmutableArray<bool> StartsLine)
{
    /// <summary>Whether a token and the next one can only be the beginning of a declaration: <c>indicator 收入</c>, <c>policy "…"</c>.</summary>
    public bool OpensDeclaration(int at) =>
        SyntaxFacts.IsDeclarationKeyword(Tokens[at].Kind)
        && !StartsLine[at + 1]
        && (Tokens[at + 1].Kind == IdentifierToken || (Tokens[at].Kind, Tokens[at + 1].Kind) is (PolicyKeyword, TextToken) or (LeadingKeyword, EqualsToken));

    /// <summary>Whether a token behind an annotation's name is its argument, not the declaration that follows.</summary>
    public bool IsAnnotationArgument(int at) =>
        !StartsLine[at] && (Tokens[at].Kind is TextToken or NumberToken || (SyntaxFacts.IsName(Tokens[at].Kind) && !OpensDeclaration(at)));
}
