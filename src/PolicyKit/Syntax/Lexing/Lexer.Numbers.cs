using System.Globalization;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;

namespace PolicyKit.Syntax.Lexing;

internal sealed partial class Lexer
{
    private static readonly int LongestKeyword = SyntaxFacts.Keywords.Max(k => k.Chinese.Max(c => c.Length));

    private (SyntaxKind Kind, string? Text, object? Value) ReadNumber()
    {
        var start = _at;
        SkipDigits();
        if (_at - start == 4 && Peek(0) == '-' && AreTwoDigits(1) && Peek(3) == '-' && AreTwoDigits(4) && !CharacterFacts.IsDigit(Peek(6)))
        {
            return ReadDate(start);
        }

        if (_at - start == 4 && Peek(0) is 'Q' or 'q' && Peek(1) is >= '1' and <= '4' && CharacterFacts.NamePartLength(text, _at + 2) == 0)
        {
            _at += 2;
            return (SyntaxKind.PeriodToken, null, null);
        }

        if (Peek(0) == '.' && CharacterFacts.IsDigit(Peek(1)))
        {
            _at++;
            SkipDigits();
        }

        var value = Rational.Zero;
        if (text[_at - 1] == '_' || !TryReadDigits(text.AsSpan(start.._at), out value))
        {
            Report(DiagnosticDescriptors.BadNumber, start, _at - start, SyntaxDiagnostics.Show(text.AsSpan(start.._at)), SyntaxFacts.MaxDigits);
        }

        return (SyntaxKind.NumberToken, null, value);
    }

    // A word that is a numeral, as far as its unit; null if it is none.
    private (SyntaxKind Kind, string? Text, object? Value)? ReadNumeral(int start)
    {
        var word = text.AsSpan(start.._at);
        if (_unitPlace == UnitPlace.Due && word.StartsWith(SyntaxFacts.NumeralUnitPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var length = ChineseNumerals.Measure(word, out var value);
        if (length == 0)
        {
            return null;
        }

        _at = start + length;
        if (value is null)
        {
            Report(DiagnosticDescriptors.BadNumber, start, length, SyntaxDiagnostics.Show(word[..length]), SyntaxFacts.MaxDigits);
        }

        return (SyntaxKind.NumberToken, null, value ?? Rational.Zero);
    }

    // 到二〇二五年, as 到2025年.
    private void CutBeforeYear(int start)
    {
        var word = text.AsSpan(start.._at);
        for (var length = 1; length <= Math.Min(word.Length - 1, LongestKeyword); length++)
        {
            if (ChineseNumerals.StartsWithRun(word[length..])
                && SyntaxFacts.FindKeyword(word[..length]).Kind != SyntaxKind.IdentifierToken
                && ChineseNumerals.Measure(word[length..], out _) > 0)
            {
                _at = start + length;
                return;
            }
        }
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

        return Rational.TryParse(plain[..length], out value);
    }

    private (SyntaxKind Kind, string? Text, object? Value) ReadDate(int start)
    {
        _at += 6;
        var written = text[start.._at];
        if (!DateOnly.TryParseExact(string.Concat(written.Select(CharacterFacts.Narrow)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            Report(DiagnosticDescriptors.BadDate, start, written.Length, written);
        }

        return (SyntaxKind.DateToken, written, date);
    }

    private void SkipDigits() => Skip(static c => CharacterFacts.IsDigit(c) || c == '_');

    private bool AreTwoDigits(int ahead) => CharacterFacts.IsDigit(Peek(ahead)) && CharacterFacts.IsDigit(Peek(ahead + 1));
}
