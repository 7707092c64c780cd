using System.Collections.Immutable;
using System.Globalization;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Syntax.Green;
using PolicyKit.Text;

namespace PolicyKit.Syntax;

/// <summary>Cuts a text into tokens with trivia. Every character ends up in exactly one token or piece of trivia.</summary>
internal sealed class Lexer(SourceText text)
{
    private static readonly (char Open, char Close)[] Quotes = [('"', '"'), ('“', '”'), ('「', '」'), ('`', '`')];

    private static readonly ImmutableArray<(string Text, SyntaxKind Kind)> SignsLongestFirst =
        [.. SyntaxFacts.Signs.SelectMany(s => s.Forms.Append(s.Text), (s, form) => (form, s.Kind)).OrderByDescending(s => s.form.Length)];

    private readonly string _text = text.Content;
    private readonly List<Diagnostic> _diagnostics = [];
    private int _at;

    public static LexedText Lex(SourceText text)
    {
        var lexer = new Lexer(text);
        var tokens = new List<GreenToken>();
        var startsLine = new List<bool>();
        do
        {
            var leading = lexer.ReadTrivia(upToLineEnd: false);
            startsLine.Add(tokens.Count == 0 || EndsLine(tokens[^1].Trailing) || EndsLine(leading));
            tokens.Add(lexer.ReadToken(leading));
        }
        while (tokens[^1].Kind != SyntaxKind.EndOfFileToken);

        return new LexedText([.. tokens], [.. startsLine], lexer._diagnostics);
    }

    private static bool EndsLine(ImmutableArray<GreenTrivia> trivia) => trivia.Any(t => t.Kind == SyntaxKind.EndOfLineTrivia);

    private ImmutableArray<GreenTrivia> ReadTrivia(bool upToLineEnd)
    {
        var pieces = ImmutableArray.CreateBuilder<GreenTrivia>();
        while (_at < _text.Length)
        {
            var start = _at;
            var kind = ReadTriviaPiece();
            if (kind == SyntaxKind.None)
            {
                break;
            }

            pieces.Add(new GreenTrivia(kind, _text[start.._at]));
            if (upToLineEnd && kind == SyntaxKind.EndOfLineTrivia)
            {
                break;
            }
        }

        return pieces.DrainToImmutable();
    }

    private SyntaxKind ReadTriviaPiece()
    {
        var c = _text[_at];
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
        var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            Report(DiagnosticDescriptors.Unterminated, _at, 2, new Localized("comment", "注释"), "*/");
        }

        _at = end < 0 ? _text.Length : end + 2;
        return SyntaxKind.CommentTrivia;
    }

    private GreenToken ReadToken(ImmutableArray<GreenTrivia> leading)
    {
        var start = _at;
        var (kind, value) = ReadTokenBody();
        var body = _text[start.._at];
        return new GreenToken(kind, body, value, leading, ReadTrivia(upToLineEnd: true));
    }

    private (SyntaxKind Kind, object? Value) ReadTokenBody()
    {
        if (_at >= _text.Length)
        {
            return (SyntaxKind.EndOfFileToken, null);
        }

        if (CharacterFacts.IsDigit(_text[_at]))
        {
            return ReadNumber();
        }

        if (CharacterFacts.NameStartLength(_text, _at) > 0)
        {
            return ReadWord();
        }

        foreach (var (open, close) in Quotes)
        {
            if (_text[_at] == open)
            {
                return ReadQuoted(open, close);
            }
        }

        foreach (var (sign, kind) in SignsLongestFirst)
        {
            if (string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0)
            {
                _at += sign.Length;
                return (kind, null);
            }
        }

        return ReadBad();
    }

    private (SyntaxKind Kind, object? Value) ReadBad()
    {
        var start = _at;
        _at += char.IsHighSurrogate(_text[_at]) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
        var shown = char.IsControl(_text[start]) || char.IsSurrogate(_text[start])
            ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)_text[start]:X4}")
            : _text[start.._at];
        Report(DiagnosticDescriptors.UnexpectedCharacter, start, _at - start, shown);
        return (SyntaxKind.BadToken, null);
    }

    private (SyntaxKind Kind, object? Value) ReadWord()
    {
        var start = _at;
        var firstDigit = -1;
        for (int length; (length = CharacterFacts.NamePartLength(_text, _at)) > 0; _at += length)
        {
            firstDigit = firstDigit < 0 && CharacterFacts.IsDigit(_text[_at]) ? _at : firstDigit;
        }

        // Chinese is written without blanks: 到2025年 is the keyword 到 and a year, not a name.
        if (firstDigit > start && _text[start] > '\u007F' && SyntaxFacts.IsKeyword(SyntaxFacts.GetKeywordKind(_text[start..firstDigit])))
        {
            _at = firstDigit;
        }

        return (SyntaxFacts.GetKeywordKind(_text[start.._at]), null);
    }

    private (SyntaxKind Kind, object? Value) ReadQuoted(char open, char close)
    {
        var (start, isName) = (_at, open is '「' or '`');
        _at++;
        Skip(c => c != close && !CharacterFacts.IsLineEnd(c));
        var inner = _text[(start + 1).._at];
        if (Peek(0) == close)
        {
            _at++;
        }
        else
        {
            Report(DiagnosticDescriptors.Unterminated, start, _at - start, isName ? new Localized("quoted name", "名称") : new Localized("text", "文本"), close.ToString());
        }

        return (isName ? SyntaxKind.IdentifierToken : SyntaxKind.TextToken, inner);
    }

    private (SyntaxKind Kind, object? Value) ReadNumber()
    {
        var start = _at;
        Skip(static c => CharacterFacts.IsDigit(c) || c == '_');
        if (_at - start == 4 && Peek(0) == '-' && AreDigits(1, 2) && Peek(3) == '-' && AreDigits(4, 2) && !CharacterFacts.IsDigit(Peek(6)))
        {
            return ReadDate(start);
        }

        if (Peek(0) == '.' && CharacterFacts.IsDigit(Peek(1)))
        {
            _at++;
            Skip(static c => CharacterFacts.IsDigit(c) || c == '_');
        }

        var written = _text[start.._at];
        var digits = string.Concat(written.Where(c => c != '_').Select(CharacterFacts.Narrow));
        if (digits.Length > SyntaxFacts.MaxDigits || written.EndsWith('_') || !Rational.TryParse(digits, out var value))
        {
            Report(DiagnosticDescriptors.BadNumber, start, written.Length, written, SyntaxFacts.MaxDigits);
            value = Rational.Zero;
        }

        return (SyntaxKind.NumberToken, value);
    }

    private (SyntaxKind Kind, object? Value) ReadDate(int start)
    {
        _at += 6;
        var written = _text[start.._at];
        if (!DateOnly.TryParseExact(string.Concat(written.Select(CharacterFacts.Narrow)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            Report(DiagnosticDescriptors.BadDate, start, written.Length, written);
        }

        return (SyntaxKind.DateToken, date);
    }

    private bool AreDigits(int ahead, int count) => Enumerable.Range(ahead, count).All(i => CharacterFacts.IsDigit(Peek(i)));

    private char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void Skip(Func<char, bool> accepts)
    {
        while (_at < _text.Length && accepts(_text[_at]))
        {
            _at++;
        }
    }

    private void Report(DiagnosticDescriptor descriptor, int start, int length, params ReadOnlySpan<object> arguments) =>
        _diagnostics.Add(Diagnostic.Create(descriptor, Location.Of(text, new TextSpan(start, length)), arguments));
}

/// <summary>The tokens of a text, whether each is the first on its line, and what was wrong with them.</summary>
internal sealed record LexedText(ImmutableArray<GreenToken> Tokens, ImmutableArray<bool> StartsLine, List<Diagnostic> Diagnostics);
