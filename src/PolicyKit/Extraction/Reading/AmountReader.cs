using PolicyKit.Numerics;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Lexing;

namespace PolicyKit.Extraction.Reading;

/// <summary>Reads numbers with their units where they stand in a plain text.</summary>
internal static class AmountReader
{
    private const int LongestNumeral = 20;
    private const string NumeralSigns = "零〇一二三四五六七八九十百千万亿两点分之成";
    private const string Scales = "百千万亿";
    private const string OddSigns = "多余";

    /// <summary>The amount that begins at a place; null if there is none.</summary>
    public static Amount? Read(string text, int at, int end)
    {
        if (ReadSigned(text, at, end) is not { } first)
        {
            return null;
        }

        var low = Complete(text, at, end, first);
        var sign = low.UnitEnd;
        var behind = EndOfRangeSign(text, sign, end);
        if (low.Limit is null && behind > sign && ReadSigned(text, behind, end) is { } second && second.Form == first.Form)
        {
            var high = Complete(text, behind, end, second);
            if (high is { Unit: "", Limit: null } && high.Value == Rational.Zero && low.Value < 0)
            {
                high = high with { Unit = low.Unit };
            }

            if (high.Value > low.Value && (low.Unit.Length == 0 || low.Unit == high.Unit))
            {
                return high with { Start = at, Value = low.Value, Upper = high.Value, Limit = high.Limit is StatementOperator.About ? high.Limit : null };
            }
        }

        return low;
    }

    /// <summary>Whether a dash is the sign of a number: it stands before digits, and behind no number and no other dash.</summary>
    public static bool IsMinus(string text, int at, int end) =>
        at + 1 < end && at > 0 && text[at] == '—' && char.IsAsciiDigit(text[at + 1]) && text[at - 1] is '为' or '至' or '到' or '达' or '于' or '是' or '长' or '在' or '值' or '率' or '由' or '从' or '约';

    private static (int End, Rational Value, NumberForm Form, string Scale, bool IsShare)? ReadSigned(string text, int at, int end) =>
        IsMinus(text, at, end) && ReadNumber(text, at + 1, end) is { Form: NumberForm.Digits } under ? under with { Value = -under.Value } : ReadNumber(text, at, end);

    private static int EndOfRangeSign(string text, int at, int end)
    {
        var behind = at;
        while (behind < end && behind < at + 2 && text[behind] == '—')
        {
            behind++;
        }

        return behind == at && at < end && text[at] is '至' or '到' ? at + 1 : behind;
    }

    private static (int End, Rational Value, NumberForm Form, string Scale, bool IsShare)? ReadNumber(string text, int at, int end)
    {
        if (at >= end)
        {
            return null;
        }

        if (char.IsAsciiDigit(text[at]))
        {
            return ReadDigits(text, at, end);
        }

        return ChineseNumerals.MayStart(text[at]) || Scales.Contains(text[at], StringComparison.Ordinal) ? ReadNumeral(text, at, end) : null;
    }

    private static (int End, Rational Value, NumberForm Form, string Scale, bool IsShare)? ReadDigits(string text, int at, int end)
    {
        var start = at;
        while (at < end && (char.IsAsciiDigit(text[at]) || IsThousandsComma(text, at, end)))
        {
            at++;
        }

        if (at + 1 < end && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            for (at++; at < end && char.IsAsciiDigit(text[at]); at++)
            {
            }
        }

        var digits = text[start..at].Replace(",", "", StringComparison.Ordinal);
        return digits.Length <= SyntaxFacts.MaxDigits && Rational.TryParse(digits, out var value) ? (at, value, NumberForm.Digits, "", false) : null;
    }

    /// <summary>Whether a comma stands inside a number: 10,000.</summary>
    public static bool IsThousandsComma(string text, int at, int end)
    {
        if (text[at] != ',' || at == 0 || !char.IsAsciiDigit(text[at - 1]))
        {
            return false;
        }

        var digits = 0;
        while (digits < 4 && at + 1 + digits < end && char.IsAsciiDigit(text[at + 1 + digits]))
        {
            digits++;
        }

        return digits == 3;
    }

    private static (int End, Rational Value, NumberForm Form, string Scale, bool IsShare)? ReadNumeral(string text, int at, int end)
    {
        if (end - at >= 2 && text.AsSpan(at, 2) is "一半")
        {
            return (at + 2, 50, NumberForm.Numeral, "", true);
        }

        var stop = at;
        while (stop < end && stop < at + LongestNumeral && NumeralSigns.Contains(text[stop], StringComparison.Ordinal))
        {
            stop++;
        }

        var magnitude = at;
        while (magnitude < stop && Scales.Contains(text[magnitude], StringComparison.Ordinal))
        {
            magnitude++;
        }

        if (magnitude > at && (magnitude == stop || !char.IsAsciiDigit(text[magnitude])) && magnitude == stop)
        {
            return ReadMagnitude(text, at, magnitude);
        }

        for (var last = stop; last > at; last--)
        {
            var word = text.AsSpan(at..last);
            if (ChineseNumerals.Measure(word, out var value) == word.Length && value is { } number)
            {
                return OfNumeral(text, at, last, number);
            }
        }

        return magnitude > at ? ReadMagnitude(text, at, magnitude) : null;
    }

    // 三分之二 is 66.67 %; 五十万元 is 50万元, so that its 万 belongs to the unit.
    private static (int End, Rational Value, NumberForm Form, string Scale, bool IsShare)? OfNumeral(string text, int at, int last, Rational number)
    {
        var word = text.AsSpan(at..last);
        if (word.Contains("分之", StringComparison.Ordinal) || word.Contains('成'))
        {
            return (last, (number * 100).Round(2), NumberForm.Numeral, "", true);
        }

        var scale = word.LastIndexOfAnyExcept('万', '亿') + 1;
        return scale > 0 && scale < word.Length && ChineseNumerals.Measure(word[..scale], out var count) == scale && count is { } counted
            ? (at + scale, counted, NumberForm.Numeral, "", false)
            : (last, number, NumberForm.Numeral, "", false);
    }

    private static (int End, Rational Value, NumberForm Form, string Scale, bool IsShare)? ReadMagnitude(string text, int at, int end)
    {
        var word = text[at..end];
        (int Count, string Scale)? read = word switch
        {
            "百" => (100, ""),
            "千" => (1000, ""),
            "万" or "亿" or "万亿" => (1, word),
            "百万" or "百亿" => (100, word[1..]),
            "千万" or "千亿" => (1000, word[1..]),
            _ => null,
        };
        return read is var (count, scale) ? (end, count, NumberForm.Magnitude, scale, false) : null;
    }

    private static Amount Complete(string text, int start, int end, (int End, Rational Value, NumberForm Form, string Scale, bool IsShare) number)
    {
        var at = number.End;
        if (number.IsShare)
        {
            return WithLimit(text, end, new Amount(start, at, at, at, number.Value, null, "%", null, number.Form));
        }

        var isOdd = SkipOdd(text, ref at, end);
        var unitStart = at;
        while (at < end && at < unitStart + 2 && Scales.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        var scale = number.Scale + text[unitStart..at];
        isOdd |= SkipOdd(text, ref at, end);
        var length = UnitWords.LengthAt(text.AsSpan(at..end));
        var unit = text.Substring(at, length);
        at += length;
        if (unit is "个" or "年" or "项" && at + 1 < end && text[at] == '多' && UnitWords.LengthAt(text.AsSpan((at + 1)..end)) is > 0 and var behind)
        {
            (unit, at, isOdd) = (text.Substring(at + 1, behind), at + 1 + behind, true);
        }

        // 1.2∶1
        at += unit.Length == 0 && at + 1 < end && text[at] is '∶' or ':' && text[at + 1] == '1' && (at + 2 == end || !char.IsAsciiDigit(text[at + 2])) ? 2 : 0;
        var value = number.Value;
        if (number is { Form: NumberForm.Magnitude, Scale: "万" } && number.Value == Rational.One && UnitWords.IsCounter(unit))
        {
            (value, scale) = (10_000, "");
        }

        var amount = new Amount(start, unitStart, at, at, value, null, scale + unit, isOdd ? StatementOperator.Above : null, number.Form);
        return WithLimit(text, end, amount);
    }

    private static bool SkipOdd(string text, ref int at, int end)
    {
        var isOdd = at < end && OddSigns.Contains(text[at], StringComparison.Ordinal);
        at += isOdd ? 1 : 0;
        return isOdd;
    }

    private static Amount WithLimit(string text, int end, Amount amount)
    {
        var at = amount.UnitEnd;
        at += amount.Unit.Length > 0 && at + 1 < end && text[at] is '大' or '关' && text.AsSpan(at, 2) is "大关" or "关口" ? 2 : 0;
        amount = amount with { End = at };
        var length = SentenceFacts.LengthAtStart(SetWordRole.Limit, text.AsSpan(at..end));
        if (length == 0)
        {
            return amount;
        }

        StatementOperator? limit = SentenceFacts.MeaningOf(SetWordRole.Limit, text.Substring(at, length)) switch
        {
            SetWordMeaning.AtLeast => StatementOperator.AtLeast,
            SetWordMeaning.AtMost => StatementOperator.AtMost,
            SetWordMeaning.About => StatementOperator.About,
            _ => amount.Limit,
        };
        return amount with { End = at + length, Limit = limit };
    }
}
