using System.Collections.Immutable;
using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Lexing;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Syntax;

/// <summary>Makes tokens and nodes outside of any tree, to be put into one. Nodes are made from their text.</summary>
public static class SyntaxFactory
{
    /// <summary>A keyword or sign as it is written in English dress.</summary>
    /// <exception cref="ArgumentException">The kind has no fixed text.</exception>
    public static SyntaxToken Token(SyntaxKind kind) => SyntaxFacts.GetText(kind) is { } text
        ? new SyntaxToken(null, new GreenToken(kind, text, null, [], []), 0)
        : throw new ArgumentException($"{kind} has no fixed text.", nameof(kind));

    /// <summary>A name; quoted with 「…」 where it could not be written as a word.</summary>
    /// <exception cref="ArgumentException">No quotes can hold the name, since it has a line end or both kinds of closing quotes, or it is too long for a name.</exception>
    public static SyntaxToken Identifier(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return FindIdentifier(name) ?? throw new ArgumentException($"No quotes can hold the name '{name}'.", nameof(name));
    }

    /// <summary>A name, in quotes where it needs them; null where no quotes can hold it.</summary>
    internal static SyntaxToken? FindIdentifier(string name)
    {
        foreach (var written in new[] { name, $"「{name}」", $"`{name}`" })
        {
            if (Lexer.Lex(written).Tokens is [{ Kind: SyntaxKind.IdentifierToken, Faults.IsEmpty: true, FullWidth: var width } token, _]
                && width == written.Length && new SyntaxToken(null, token, 0).ValueText == name)
            {
                return new SyntaxToken(null, token, 0);
            }
        }

        return null;
    }

    /// <summary>A name where only a name can stand: as it is, where a keyword may be one too, else in the quotes that it needs.</summary>
    internal static string NameText(string name) =>
        Lexer.Lex(name).Tokens is [{ Faults.IsEmpty: true } token, _] && SyntaxFacts.IsName(token.Kind) ? name : Identifier(name).Text;

    /// <summary>The only token of a text, with the trivia around it.</summary>
    /// <exception cref="ArgumentException">The text is not one whole token.</exception>
    public static SyntaxToken ParseToken(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Lexer.Lex(text).Tokens is [{ Faults.IsEmpty: true } token, _]
            ? new SyntaxToken(null, token, 0)
            : throw new ArgumentException($"'{text}' is not one token.", nameof(text));
    }

    /// <summary>A declaration by its text.</summary>
    /// <exception cref="ArgumentException">The text is not one declaration, or has mistakes.</exception>
    public static DeclarationSyntax ParseDeclaration(string text)
    {
        var tree = SyntaxTree.Parse(text);
        return tree is { Diagnostics.IsEmpty: true, Root.Members: [DeclarationSyntax declaration] }
            ? declaration
            : throw new ArgumentException($"'{text}' is not one declaration without mistakes.", nameof(text));
    }

    /// <summary>An expression by its text.</summary>
    /// <exception cref="ArgumentException">The text is not one expression, or has mistakes.</exception>
    public static ExpressionSyntax ParseExpression(string text)
    {
        var tree = SyntaxTree.Parse("let _ of _ = " + text);
        return tree is { Diagnostics.IsEmpty: true, Root.Members: [LetDeclarationSyntax let] } && let.Value.Value.FullSpan.End == tree.Text.Length
            ? let.Value.Value
            : throw new ArgumentException($"'{text}' is not one expression without mistakes.", nameof(text));
    }

    /// <summary>White space and comments.</summary>
    internal static ImmutableArray<GreenTrivia> Trivia(string text) => Lexer.Lex(text).Tokens is [{ Leading: var trivia, Faults.IsEmpty: true }]
        ? trivia
        : throw new ArgumentException($"'{text}' holds more than white space and comments.", nameof(text));
}
