using System.Globalization;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;

namespace PolicyKit.Syntax.Lexing;

internal sealed partial class Lexer
{
    private (SyntaxKind Kind, string? Text, object? Value) ReadNumber()
    {
        var start = _at;
        SkipDigits();
        if (_at - start == 4 && Peek(0) == '-' && AreTwoDigits(1) && Peek(3) == '-' && AreTwoDigits(4) && !CharacterFacts.IsDigit(Peek(6)))
        {
            return ReadDate(start);
        }

        if (Peek(0) == '.' && CharacterFacts.IsDigit(Peek(1)))
        {
            _at++;
            SkipDigits();
        }

        var value = Rational.Zero;
        if (text[_at - 1] == '_' || !TryReadDigits(text.AsSpan(start.._at), out value))
        {
            diagnostics.Add(DiagnosticDescriptors.BadNumber, start, _at - start, SyntaxDiagnostics.Show(text.AsSpan(start.._at)), SyntaxFacts.MaxDigits);
        }

        return (SyntaxKind.NumberToken, null, value);
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
            diagnostics.Add(DiagnosticDescriptors.BadDate, start, written.Length, written);
        }

        return (SyntaxKind.DateToken, written, date);
    }

    private void SkipDigits() => Skip(static c => CharacterFacts.IsDigit(c) || c == '_');

    private bool AreTwoDigits(int ahead) => CharacterFacts.IsDigit(Peek(ahead)) && CharacterFacts.IsDigit(Peek(ahead + 1));
}
