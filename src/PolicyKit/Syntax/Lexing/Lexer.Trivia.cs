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

    // Passes over trivia; what it consists of is asked only where a token is made of it.
    private TriviaRun ReadTrivia(bool upToLineEnd)
    {
        var (start, endsLine) = (_at, false);
        while (_at < text.Length && TriviaAt(_at, out var end) is var kind and not SyntaxKind.None)
        {
            if (kind == SyntaxKind.CommentTrivia && !IsClosed(_at, end))
            {
                Report(DiagnosticDescriptors.Unterminated, _at, 2, new Localized("comment", "注释"), "*/");
            }

            _at = end;
            endsLine |= kind == SyntaxKind.EndOfLineTrivia;
            if (upToLineEnd && endsLine)
            {
                break;
            }
        }

        return new TriviaRun(start, _at, endsLine);
    }

    private ImmutableArray<GreenTrivia> PiecesOf(TriviaRun run)
    {
        if (run.Length < 2)
        {
            return run.Length == 0 ? [] : text[run.Start] == ' ' ? Blank : text[run.Start] == '\n' ? LineEnd : [Piece(run.Start, out _)];
        }

        for (var at = run.Start; at < run.End;)
        {
            _pieces.Add(Piece(at, out at));
        }

        return _pieces.DrainToImmutable();
    }

    private GreenTrivia Piece(int start, out int end) => new(TriviaAt(start, out end), text[start..end]);

    private SyntaxKind TriviaAt(int start, out int end)
    {
        var rest = text.AsSpan(start);
        var (kind, length) = rest switch
        {
            ['\r', '\n', ..] => (SyntaxKind.EndOfLineTrivia, 2),
            ['\r' or '\n', ..] => (SyntaxKind.EndOfLineTrivia, 1),
            ['/', '/', '/', ..] => (SyntaxKind.DocumentationTrivia, rest.IndexOfAny('\r', '\n')),
            ['/', '/', ..] => (SyntaxKind.CommentTrivia, rest.IndexOfAny('\r', '\n')),
            ['/', '*', ..] => (SyntaxKind.CommentTrivia, LengthOfBlock(rest)),
            _ => CountBlanks(rest) is > 0 and var blanks ? (SyntaxKind.WhitespaceTrivia, blanks) : (SyntaxKind.None, 0),
        };
        end = length < 0 ? text.Length : start + length;
        return kind;
    }

    private static int CountBlanks(ReadOnlySpan<char> rest)
    {
        var count = 0;
        while (count < rest.Length && CharacterFacts.IsBlank(rest[count]))
        {
            count++;
        }

        return count;
    }

    private static int LengthOfBlock(ReadOnlySpan<char> rest) => rest[2..].IndexOf("*/", StringComparison.Ordinal) is >= 0 and var inside ? inside + 4 : -1;

    private bool IsClosed(int start, int end) => text[start + 1] == '/' || (end >= start + 4 && text.AsSpan(start..end).EndsWith("*/", StringComparison.Ordinal));

    /// <summary>Where trivia before or behind a token stands.</summary>
    private readonly record struct TriviaRun(int Start, int End, bool EndsLine)
    {
        public int Length => End - Start;
    }
}
