namespace PolicyKit.Syntax.Lexing;

internal sealed partial class Lexer
{
    private static readonly int LongestKeyword = SyntaxFacts.Keywords.Max(k => k.Chinese.Max(c => c.Length));

    private SyntaxKind ReadNumber()
    {
        var start = _at;
        SkipDigits();
        if (_at - start == 4 && Peek(0) == '-' && AreTwoDigits(1) && Peek(3) == '-' && AreTwoDigits(4) && !CharacterFacts.IsDigit(Peek(6)))
        {
            _at += 6;
            return SyntaxKind.DateToken;
        }

        if (_at - start == 4 && Peek(0) is 'Q' or 'q' && Peek(1) is >= '1' and <= '4' && CharacterFacts.NamePartLength(text, _at + 2) == 0)
        {
            _at += 2;
            return SyntaxKind.PeriodToken;
        }

        // Elsewhere it would be a difference.
        if (_before == SyntaxKind.ByKeyword && _at - start == 4 && Peek(0) == '-' && IsMonth(Peek(1), Peek(2)) && !CharacterFacts.IsDigit(Peek(3)))
        {
            _at += 3;
            return SyntaxKind.PeriodToken;
        }

        if (Peek(0) == '.' && CharacterFacts.IsDigit(Peek(1)))
        {
            _at++;
            SkipDigits();
        }

        return SyntaxKind.NumberToken;
    }

    private static bool IsMonth(char tens, char ones) => (CharacterFacts.Narrow(tens), CharacterFacts.Narrow(ones)) is ('0', >= '1' and <= '9') or ('1', >= '0' and <= '2');

    // A word that is a numeral, as far as its unit.
    private bool TryReadNumeral(int start)
    {
        var word = text.AsSpan(start.._at);
        if (_unitPlace == UnitPlace.Due && word.StartsWith(SyntaxFacts.NumeralUnitPrefix, StringComparison.Ordinal))
        {
            return false;
        }

        var length = ChineseNumerals.Measure(word, out _);
        _at = length == 0 ? _at : start + length;
        return length > 0;
    }

    // 到二〇二五年, as 到2025年.
    private void CutBeforeYear(int start)
    {
        var word = text.AsSpan(start.._at);
        for (var length = 1; length <= Math.Min(word.Length - 1, LongestKeyword); length++)
        {
            if (ChineseNumerals.StartsWithRun(word[length..])
                && SyntaxFacts.FindKeyword(word[..length]) != SyntaxKind.IdentifierToken
                && ChineseNumerals.Measure(word[length..], out _) > 0)
            {
                _at = start + length;
                return;
            }
        }
    }

    private void SkipDigits() => Skip(static c => CharacterFacts.IsDigit(c) || c == '_');

    private bool AreTwoDigits(int ahead) => CharacterFacts.IsDigit(Peek(ahead)) && CharacterFacts.IsDigit(Peek(ahead + 1));
}
