using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Lexing;

internal sealed partial class Lexer
{
    // What stands between most tokens, shared.
    private static readonly ImmutableArray<GreenTrivia> Blank = [new(SyntaxKind.WhitespaceTrivia, " ")];
    private static readonly ImmutableArray<GreenTrivia> LineEnd = [new(SyntaxKind.EndOfLineTrivia, "\n")];

    private readonly ImmutableArray<GreenTrivia>.Builder _pieces = ImmutableArray.CreateBuilder<GreenTrivia>();

    private static bool EndsLine(ImmutableArray<GreenTrivia> trivia)
    {
        foreach (var piece in trivia)
        {
            if (piece.Kind == SyntaxKind.EndOfLineTrivia)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<GreenTrivia> ReadTrivia(bool upToLineEnd)
    {
        var begin = _at;
        _pieces.Clear();
        while (_at < text.Length)
        {
            var start = _at;
            var kind = ReadTriviaPiece();
            if (kind == SyntaxKind.None)
            {
                break;
            }

            _pieces.Add(new GreenTrivia(kind, TriviaText(start, kind)));
            if (upToLineEnd && kind == SyntaxKind.EndOfLineTrivia)
            {
                break;
            }
        }

        return (_at - begin, _pieces.Count > 0 ? _pieces[0] : default) switch
        {
            (0, _) => [],
            (1, { Text: " " }) => Blank,
            (1, { Text: "\n" }) => LineEnd,
            _ => _pieces.ToImmutable(),
        };
    }

    private string TriviaText(int start, SyntaxKind kind) => (kind, _at - start, text[start]) switch
    {
        (SyntaxKind.WhitespaceTrivia, 1, ' ') => " ",
        (SyntaxKind.EndOfLineTrivia, 1, '\n') => "\n",
        (SyntaxKind.EndOfLineTrivia, 2, _) => "\r\n",
        _ => text[start.._at],
    };

    private SyntaxKind ReadTriviaPiece()
    {
        var c = text[_at];
        if (CharacterFacts.IsLineEnd(c))
        {
            _at += c == '\r' && Peek(1) == '\n' ? 2 : 1;
            return SyntaxKind.EndOfLineTrivia;
        }

        if (CharacterFacts.IsBlank(c))
        {
            Skip(CharacterFacts.IsBlank);
            return SyntaxKind.WhitespaceTrivia;
        }

        if (c == '/' && Peek(1) == '/')
        {
            var isDocumentation = Peek(2) == '/';
            Skip(static other => !CharacterFacts.IsLineEnd(other));
            return isDocumentation ? SyntaxKind.DocumentationTrivia : SyntaxKind.CommentTrivia;
        }

        return c == '/' && Peek(1) == '*' ? ReadBlockComment() : SyntaxKind.None;
    }

    private SyntaxKind ReadBlockComment()
    {
        var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            Report(DiagnosticDescriptors.Unterminated, _at, 2, new Localized("comment", "注释"), "*/");
        }

        _at = end < 0 ? text.Length : end + 2;
        return SyntaxKind.CommentTrivia;
    }
}
