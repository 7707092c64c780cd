using System.Globalization;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Lexing;

/// <summary>Finds the values with which a stretch of a sentence ends: <c>75%、90%以上</c>, <c>3—5个</c>, <c>三分之二以上</c>.</summary>
internal sealed class SentenceAmounts
{
    private const string RangeSigns = "—–-－~～至";
    private const int LongestUnit = 24;
    private const int LongestOwnUnit = 4;

    private readonly SentenceText _sentence;
    private readonly int _end;
    private readonly List<SentenceCut> _cuts = [];
    private bool _isAfterVerb;

    private SentenceAmounts(SentenceText sentence, int end) => (_sentence, _end) = (sentence, end);

    /// <summary>The tokens of the longest stretch of values up to the end; null if there is none.</summary>
    public static List<SentenceCut>? Find(SentenceText sentence, int start, int end)
    {
        var reader = new SentenceAmounts(sentence, end);
        for (var i = start; i < end; i++)
        {
            if (reader.MayStart(start, i) && reader.TryRead(start, i))
            {
                return reader._cuts;
            }
        }

        return null;
    }

    /// <summary>The tokens of a count with its limit that stands at a place, before what is counted: 20个以上; null if there is none.</summary>
    public static List<SentenceCut>? FindCount(SentenceText sentence, int start, int end)
    {
        var reader = new SentenceAmounts(sentence, end);
        return reader.MayStart(start, start)
            && reader.TryReadAmount(ref start)
            && reader._cuts is [_, { Kind: IdentifierToken } unit, .., { Kind: LimitToken }]
            && SentenceFacts.LengthAtStart(SetWordRole.Counter, sentence[unit.Start..unit.End]) == unit.End - unit.Start
                ? reader._cuts
                : null;
    }

    // Not inside of a number or name: PM2.5
    private bool MayStart(int start, int at)
    {
        if (_sentence.IsBracketed(at) || _sentence.IsComment(at))
        {
            return false;
        }

        var before = at == start ? '\0' : _sentence[at - 1];
        return CharacterFacts.IsDigit(_sentence[at])
            ? !(char.IsAsciiLetterOrDigit(before) || before is '.' or ',')
            : ChineseNumerals.MayStart(_sentence.Text[at]) && !ChineseNumerals.MayStart(before);
    }

    private bool TryRead(int start, int at)
    {
        _cuts.Clear();
        var before = _sentence.TrimEnd(start, at);
        _isAfterVerb = SentenceFacts.LengthAtEnd(SetWordRole.Verb, _sentence[start..before]) > 0 || SentenceFacts.LengthAtEnd(SetWordRole.Rank, _sentence[start..before]) > 0;
        while (TryReadAmount(ref at))
        {
            at = _sentence.SkipBlanks(at, _end);
            if (at == _end)
            {
                return _cuts.Count > 1 || _isAfterVerb || CharacterFacts.IsDigit(_sentence[_cuts[0].Start]);
            }

            if (!TryReadWord(SetWordRole.Conjunction, PauseToken, ref at))
            {
                return false;
            }

            TryReadWord(SetWordRole.Approximation, LimitToken, ref at);
        }

        return false;
    }

    private bool TryReadAmount(ref int at)
    {
        if (!TryReadNumber(ref at))
        {
            return false;
        }

        if (at < _end && RangeSigns.Contains(_sentence[at], StringComparison.Ordinal))
        {
            var sign = at;
            at += at + 1 < _end && _sentence[at + 1] == _sentence[at] ? 2 : 1;
            _cuts.Add(new SentenceCut(sign, at, RangeToken));
            at = _sentence.SkipBlanks(at, _end);
            if (!TryReadNumber(ref at))
            {
                return false;
            }
        }

        TryReadWord(SetWordRole.Limit, LimitToken, ref at);
        return true;
    }

    private bool TryReadWord(SetWordRole role, SyntaxKind kind, ref int at)
    {
        var length = SentenceFacts.LengthAtStart(role, _sentence[at.._end]);
        if (length > 0)
        {
            _cuts.Add(new SentenceCut(at, at + length, kind));
            at = _sentence.SkipBlanks(at + length, _end);
        }

        return length > 0;
    }

    // A number and its unit.
    private bool TryReadNumber(ref int at)
    {
        if (at >= _end || !(CharacterFacts.IsDigit(_sentence[at]) ? TryReadDigits(ref at) : TryReadNumeral(ref at)))
        {
            return false;
        }

        at = _sentence.SkipBlanks(at, _end);
        var end = EndOfUnit(at);
        if (!IsUnit(at, end))
        {
            return false;
        }

        CutUnit(at, end);
        at = _sentence.SkipBlanks(end, _end);
        return true;
    }

    // 1.9, 1_000, 10,000
    private bool TryReadDigits(ref int at)
    {
        var start = at;
        while (at < _end && (CharacterFacts.IsDigit(_sentence[at]) || _sentence[at] == '_' || IsThousandsComma(_sentence, at)))
        {
            at++;
        }

        if (at + 1 < _end && _sentence[at] == '.' && CharacterFacts.IsDigit(_sentence[at + 1]))
        {
            for (at++; at < _end && CharacterFacts.IsDigit(_sentence[at]); at++)
            {
            }
        }

        var digits = string.Concat(_sentence[start..at].ToString().Where(c => c is not (',' or '_')));
        Rational value = default;
        var isRead = _sentence[at - 1] != '_' && digits.Count(char.IsAsciiDigit) <= SyntaxFacts.MaxDigits && Rational.TryParse(digits, out value);
        _cuts.Add(new SentenceCut(start, at, NumberToken, value, isRead ? null : DiagnosticDescriptors.BadNumber));
        return true;
    }

    /// <summary>Whether a comma stands inside a number: 10,000.</summary>
    public static bool IsThousandsComma(SentenceText sentence, int at)
    {
        if (sentence.Text[at] != ',' || at == sentence.Start || !CharacterFacts.IsDigit(sentence[at - 1]))
        {
            return false;
        }

        var digits = 0;
        while (at + 1 + digits < sentence.Stop && CharacterFacts.IsDigit(sentence[at + 1 + digits]))
        {
            digits++;
        }

        return digits == 3;
    }

    // 三分之二, 五十万; what it is told from is its unit, up to the next set word.
    private bool TryReadNumeral(ref int at)
    {
        var word = _sentence.Text.AsSpan(at..EndOfUnit(at));
        var length = ChineseNumerals.Measure(word, out var value);
        if (length > 0)
        {
            _cuts.Add(new SentenceCut(at, at + length, NumberToken, value ?? Rational.Zero, value is null ? DiagnosticDescriptors.BadNumber : null));
            at += length;
        }

        return length > 0;
    }

    private int EndOfUnit(int at)
    {
        var last = Math.Min(_end, at + LongestUnit + 1);
        while (at < last
            && !_sentence.IsBlank(at)
            && !RangeSigns.Contains(_sentence[at], StringComparison.Ordinal)
            && SentenceFacts.LengthAtStart(SetWordRole.Limit, _sentence[at.._end]) == 0
            && SentenceFacts.LengthAtStart(SetWordRole.Conjunction, _sentence[at.._end]) == 0)
        {
            at++;
        }

        return at;
    }

    private bool IsUnit(int start, int end)
    {
        if (start == end)
        {
            return true;
        }

        var written = _sentence.Text[start..end];
        return end - start <= LongestUnit
            && (written.Split('/', '／', '÷').All(IsKnownUnit) || (_isAfterVerb && MayBeOwnUnit(start, end)));
    }

    // A unit that the policy declares.
    private bool MayBeOwnUnit(int start, int end) =>
        end - start <= LongestOwnUnit
        && SentenceFacts.LengthAtStart(SetWordRole.Verb, _sentence[start..end]) == 0
        && SentenceFacts.LengthAtStart(SetWordRole.Course, _sentence[start..end]) == 0
        && _sentence.Text[start..end].All(c => char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter);

    private static bool IsKnownUnit(string word) => word is "%" or "％" or "‰" || SyntaxFacts.IsUnitWord(word);

    private void CutUnit(int start, int end)
    {
        for (var (at, from) = (start, start); at <= end; at++)
        {
            var sign = at == end ? null : SignTable.Find(_sentence.Text, at);
            if (at == end || sign is not null)
            {
                if (at > from)
                {
                    _cuts.Add(new SentenceCut(from, at, IdentifierToken));
                }

                if (sign is not null)
                {
                    _cuts.Add(new SentenceCut(at, at + 1, sign.Kind));
                }

                from = at + 1;
            }
        }
    }
}
