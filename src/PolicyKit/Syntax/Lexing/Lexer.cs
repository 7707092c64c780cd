using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Lexing;

/// <summary>Cuts a text into tokens with trivia. Every character ends up in exactly one token or piece of trivia.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where to begin: where a line does.</param>
/// <param name="before">The kind of the token before; none at the beginning of the text. Nothing else of what stands before the line has a say in it.</param>
internal sealed partial class Lexer(string text, int start = 0, SyntaxKind before = SyntaxKind.None)
{
    private static readonly (char Open, char Close)[] Quotes = [('"', '"'), ('“', '”'), ('「', '」'), ('`', '`')];

    private readonly List<(DiagnosticDescriptor Descriptor, int Start, int Length, ImmutableArray<object> Arguments)> _faults = [];

    private int _at = start;
    private SyntaxKind _before = before;
    private bool _afterLineEnd = true;
    private UnitPlace _unitPlace;

    // Where a unit is due: behind a number or a colon, and behind a stroke in a unit.
    private enum UnitPlace
    {
        Outside,
        Due,
        Behind,
    }

    public static LexedText Lex(string text)
    {
        if (text.Length > SyntaxFacts.MaxLength)
        {
            return new LexedText([TooLong(text), new GreenToken(SyntaxKind.EndOfFileToken, "", null, [], [])], [true, false]);
        }

        var lexer = new Lexer(text);
        var expected = (text.Length / CharactersOfToken) + 1;
        var tokens = ImmutableArray.CreateBuilder<GreenToken>(expected);
        var startsLine = ImmutableArray.CreateBuilder<bool>(expected);
        do
        {
            var next = lexer.Next();
            tokens.Add(next.Token);
            startsLine.Add(next.StartsLine);
        }
        while (tokens[^1].Kind != SyntaxKind.EndOfFileToken);

        return new LexedText(tokens.DrainToImmutable(), startsLine.DrainToImmutable());
    }

    /// <summary>Where the next token begins, with its trivia.</summary>
    public int Position => _at;

    /// <summary>The next token, at last the end of the text, and whether it is the first on its line.</summary>
    public (GreenToken Token, bool StartsLine) Next()
    {
        var leading = ReadTrivia(upToLineEnd: false);
        var startsLine = _afterLineEnd || leading.EndsLine;
        if (startsLine)
        {
            BeginLine();
        }

        BeginSentence(_before);
        var token = ReadSentenceToken(leading) ?? ReadToken(leading);
        _before = token.Kind;
        _lineStart = Follow(_lineStart, token.Kind);
        _unitPlace = Follow(_unitPlace, token.Kind);
        _afterLineEnd = token.Trailing is [.., { Kind: SyntaxKind.EndOfLineTrivia }];
        return (token, startsLine);
    }

    private static GreenToken TooLong(string text) =>
        new(SyntaxKind.BadToken, text, null, [], [], [new TokenFault(DiagnosticDescriptors.TextTooLong, 0, 0, [SyntaxFacts.MaxLength])]);

    // What is left of a sentence is in a comment that goes on.
    private void BeginLine()
    {
        (_unitPlace, _lineStart) = (UnitPlace.Outside, LineStart.Declaration);
        _sentence.Clear();
    }

    private static UnitPlace Follow(UnitPlace place, SyntaxKind kind) => (place, kind) switch
    {
        (_, SyntaxKind.NumberToken or SyntaxKind.ColonToken) => UnitPlace.Due,
        (UnitPlace.Due, SyntaxKind.IdentifierToken or SyntaxKind.PercentToken or SyntaxKind.PerMilleToken) => UnitPlace.Behind,
        (UnitPlace.Behind, SyntaxKind.SlashToken) => UnitPlace.Due,
        _ => UnitPlace.Outside,
    };

    private GreenToken ReadToken(TriviaRun leading)
    {
        if (_at < text.Length && SignTable.Find(text, _at) is { } sign)
        {
            _at += sign.Text.Length;
            var behind = ReadTrivia(upToLineEnd: true);
            return leading.Length + behind.Length == 0 ? sign : Made(sign.Kind, leading, behind);
        }

        return Made(ReadTokenBody(), leading, ReadTrivia(upToLineEnd: true));
    }

    private void Report(DiagnosticDescriptor descriptor, int start, int length, params ImmutableArray<object> arguments) =>
        _faults.Add((descriptor, start, length, arguments));

    private SyntaxKind ReadTokenBody()
    {
        if (_at >= text.Length)
        {
            return SyntaxKind.EndOfFileToken;
        }

        if (CharacterFacts.IsDigit(text[_at]))
        {
            return ReadNumber();
        }

        if (CharacterFacts.NameStartLength(text, _at) > 0)
        {
            return ReadWord();
        }

        return FindQuote(_at) is var (open, close) && close != '\0' ? ReadQuoted(open, close) : ReadBad();
    }

    // Characters of no use are taken together, so that a stretch of them is one token and one mistake.
    private SyntaxKind ReadBad()
    {
        var start = _at;
        while (_at < text.Length && IsBad())
        {
            _at += IsPair(_at) ? 2 : 1;
        }

        Report(DiagnosticDescriptors.UnexpectedCharacter, start, _at - start, SyntaxDiagnostics.Show(text.AsSpan(start, IsPair(start) ? 2 : 1)));
        return SyntaxKind.BadToken;
    }

    private bool IsBad() =>
        !CharacterFacts.IsBlank(text[_at])
        && !CharacterFacts.IsLineEnd(text[_at])
        && !CharacterFacts.IsDigit(text[_at])
        && CharacterFacts.NameStartLength(text, _at) == 0
        && FindQuote(_at).Close == '\0'
        && SignTable.Find(text, _at) is null;

    private bool IsPair(int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    private SyntaxKind ReadWord()
    {
        var (start, firstDigit) = (_at, -1);
        for (int length; (length = CharacterFacts.NamePartLength(text, _at)) > 0; _at += length)
        {
            firstDigit = firstDigit < 0 && CharacterFacts.IsDigit(text[_at]) ? _at : firstDigit;
        }

        // Chinese is written without blanks: 到2025年 is the keyword 到 and a year, not a name.
        if (firstDigit > start && text[start] > '\u007F' && SyntaxFacts.FindKeyword(text.AsSpan(start..firstDigit)) != SyntaxKind.IdentifierToken)
        {
            _at = firstDigit;
        }

        CutBeforeYear(start);
        return TryReadNumeral(start) ? SyntaxKind.NumberToken : SyntaxFacts.FindKeyword(text.AsSpan(start.._at));
    }

    private SyntaxKind ReadQuoted(char open, char close)
    {
        var (start, isName) = (_at, open is '「' or '`');
        var length = text.AsSpan(start + 1).IndexOfAny(close, '\r', '\n');
        var end = length < 0 ? text.Length : start + 1 + length;
        var isClosed = end < text.Length && text[end] == close;
        _at = isClosed ? end + 1 : end;
        if (!isClosed)
        {
            var what = isName ? new Localized("quoted name", "名称") : new Localized("text", "文本");
            Report(DiagnosticDescriptors.Unterminated, start, end - start, what, close.ToString());
        }

        return isName ? SyntaxKind.IdentifierToken : SyntaxKind.TextToken;
    }

    private (char Open, char Close) FindQuote(int at)
    {
        foreach (var quote in Quotes)
        {
            if (quote.Open == text[at])
            {
                return quote;
            }
        }

        return default;
    }

    private char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';

    private void Skip(Func<char, bool> accepts)
    {
        while (_at < text.Length && accepts(text[_at]))
        {
            _at++;
        }
    }
}
