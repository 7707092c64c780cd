using System.Collections.Immutable;
using System.Globalization;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Lexing;

internal sealed partial class Lexer
{
    private const int CharactersOfToken = 6;

    // Longer ones, such as those below a comment, are hardly ever written twice.
    private const int LongestShared = 40;

    private readonly Recent<GreenToken> _recent = new(text.Length / CharactersOfToken / 2);

    // The token between two runs of trivia. What is written as a recent token is that one; its value then is known already.
    private GreenToken Made(SyntaxKind kind, TriviaRun leading, TriviaRun behind)
    {
        var written = text.AsSpan(leading.Start..behind.End);
        if (_faults.Count > 0 || written.Length > LongestShared)
        {
            return MadeAnew(kind, ValueOf(kind, leading.End, behind.Start), leading, behind);
        }

        ref var seat = ref _recent[string.GetHashCode(written, StringComparison.Ordinal)];
        var isKnown = seat is not null
            && seat.IsWritten(kind, written[..leading.Length], written[leading.Length..^behind.Length], written[^behind.Length..]);
        return isKnown ? seat! : seat = MadeAnew(kind, ValueOf(kind, leading.End, behind.Start), leading, behind);
    }

    private GreenToken MadeAnew(SyntaxKind kind, object? value, TriviaRun leading, TriviaRun behind)
    {
        var start = leading.End;
        if (behind.Start - start > SyntaxFacts.MaxNameLength && kind is SyntaxKind.IdentifierToken or SyntaxKind.PhraseToken)
        {
            Report(DiagnosticDescriptors.NameTooLong, start, behind.Start - start, SyntaxFacts.MaxNameLength);
        }

        ImmutableArray<TokenFault> faults = _faults.Count == 0
            ? []
            : [.. _faults.OrderBy(f => f.Start).Select(f => new TokenFault(f.Descriptor, f.Start - start, f.Length, f.Arguments))];
        _faults.Clear();
        return new GreenToken(kind, text[start..behind.Start], value, PiecesOf(leading), PiecesOf(behind), faults);
    }

    // What a token means follows from its kind and its characters.
    private object? ValueOf(SyntaxKind kind, int start, int end) => kind switch
    {
        SyntaxKind.NumberToken => NumberOf(start, end),
        SyntaxKind.DateToken => DateOf(start, end),
        SyntaxKind.TextToken or SyntaxKind.IdentifierToken when FindQuote(start) is { Close: var close and not '\0' } =>
            text[(start + 1)..(end > start + 1 && text[end - 1] == close ? end - 1 : end)],
        _ => null,
    };

    private Rational NumberOf(int start, int end)
    {
        var written = text.AsSpan(start..end);
        Rational? value;
        if (CharacterFacts.IsDigit(written[0]))
        {
            value = TryReadDigits(written, out var number) ? number : null;
        }
        else
        {
            ChineseNumerals.Measure(written, out value);
        }

        if (value is null)
        {
            Report(DiagnosticDescriptors.BadNumber, start, written.Length, SyntaxDiagnostics.Show(written), SyntaxFacts.MaxDigits);
        }

        return value ?? Rational.Zero;
    }

    private DateOnly DateOf(int start, int end)
    {
        var written = text[start..end];
        if (!DateOnly.TryParseExact(string.Concat(written.Select(CharacterFacts.Narrow)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            Report(DiagnosticDescriptors.BadDate, start, written.Length, written);
        }

        return date;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> written, out Rational value)
    {
        value = Rational.Zero;
        Span<char> plain = stackalloc char[SyntaxFacts.MaxDigits + 1];
        var (length, hasPoint) = (0, written.Contains('.'));
        foreach (var c in written)
        {
            if (c != '_')
            {
                if (length == SyntaxFacts.MaxDigits + (hasPoint ? 1 : 0))
                {
                    return false;
                }

                plain[length++] = CharacterFacts.Narrow(c);
            }
        }

        return written[^1] != '_' && Rational.TryParse(plain[..length], out value);
    }
}
