using System.Buffers;
using System.Globalization;
using PolicyKit.Numerics;

namespace PolicyKit.Syntax.Lexing;

/// <summary>Numbers written in Chinese: 一万二千, 二〇二五, 三点五, 三分之二, 百分之五十, 三成五.</summary>
internal static class ChineseNumerals
{
    // Three digits or more stand for themselves (二〇二五); 三五 and 九五 are rather names.
    private const int ShortestRun = 3;
    private const string Over = "分之";

    private static readonly (string Digits, int Value)[] Digits =
        [("零〇", 0), ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9)];

    private static readonly SearchValues<char> RunDigits = SearchValues.Create(string.Concat(Digits.Select(d => d.Digits)));
    private static readonly SearchValues<char> Starts = SearchValues.Create([.. Digits.SelectMany(d => d.Digits), .. "两兩十百千万萬"]);

    // Every place counts in units of those below it: 亿 in up to 9999万9999, 千 in a digit.
    private static readonly (string Signs, long Scale, long Below)[] Places =
        [("亿億", 100_000_000, 100_000_000), ("万萬", 10_000, 10_000), ("千", 1000, 10), ("百", 100, 10), ("十", 10, 10)];

    private static readonly Dictionary<string, long> BareDenominators = new(StringComparer.Ordinal)
    {
        ["百"] = 100, ["千"] = 1000, ["万"] = 10_000, ["萬"] = 10_000, ["百万"] = 1_000_000, ["百萬"] = 1_000_000,
    };

    /// <summary>Whether a word may begin with a numeral at all.</summary>
    public static bool MayStart(char c) => Starts.Contains(c);

    /// <summary>Whether the text begins with digits that stand for themselves, as those of a year do.</summary>
    public static bool StartsWithRun(ReadOnlySpan<char> text) => text.Length >= ShortestRun && !text[..ShortestRun].ContainsAnyExcept(RunDigits);

    /// <summary>How much of a word is a numeral: all of it, or all before a unit; 0 if the word is a name.</summary>
    /// <param name="word">All characters up to the end of the name they could be.</param>
    /// <param name="value">The number; null where there is none: 零分之三, or too many digits.</param>
    public static int Measure(ReadOnlySpan<char> word, out Rational? value)
    {
        value = null;
        if (word.IsEmpty || !MayStart(word[0]))
        {
            return 0;
        }

        if (TryRead(word, out value))
        {
            return word.Length;
        }

        // The longest unit first, so that 五十万元 is all that 50万元 is, a bound in 万元.
        for (var length = Math.Max(1, word.Length - SyntaxFacts.LongestUnitWord); length < word.Length; length++)
        {
            if (SyntaxFacts.IsUnitWord(word[length..]) && TryRead(word[..length], out value))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out Rational? value) =>
        TryReadFraction(text, out value) || TryReadTenths(text, out value) || TryReadPlain(text, out value);

    private static bool TryReadFraction(ReadOnlySpan<char> text, out Rational? value)
    {
        value = null;
        var at = text.IndexOf(Over, StringComparison.Ordinal);
        if (at < 0 || !TryReadDenominator(text[..at], out var denominator))
        {
            return false;
        }

        Rational? numerator = 100;
        if (text is not "百分之百" && !TryReadPlain(text[(at + Over.Length)..], out numerator))
        {
            return false;
        }

        value = denominator == 0 ? null : numerator / denominator;
        return true;
    }

    private static bool TryReadDenominator(ReadOnlySpan<char> text, out long value) =>
        BareDenominators.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out value) || TryReadWhole(text, 0, out value);

    // 三成, 三成五
    private static bool TryReadTenths(ReadOnlySpan<char> text, out Rational? value)
    {
        value = null;
        var at = text.IndexOf('成');
        long hundredths = 0;
        if (at < 0 || !TryReadWhole(text[..at], 0, out var tenths) || tenths > 10
            || (at < text.Length - 1 && !(TryReadDigit(text[(at + 1)..], out hundredths) && hundredths > 0)))
        {
            return false;
        }

        value = Rational.Create((tenths * 10) + hundredths, 100);
        return true;
    }

    private static bool TryReadPlain(ReadOnlySpan<char> text, out Rational? value)
    {
        value = null;
        if (TryReadWhole(text, 0, out var whole))
        {
            value = whole;
            return true;
        }

        if (text.Length >= ShortestRun && !text.ContainsAnyExcept(RunDigits))
        {
            value = ReadRun("", text);
            return true;
        }

        return TryReadDecimal(text, out value);
    }

    // 三点五, and as one says it 三点五万
    private static bool TryReadDecimal(ReadOnlySpan<char> text, out Rational? value)
    {
        value = null;
        var point = text.IndexOfAny('点', '點');
        if (point < 0 || !TryReadWhole(text[..point], 0, out var whole))
        {
            return false;
        }

        var behind = text[(point + 1)..];
        var places = behind.IndexOfAnyExcept(RunDigits) is >= 0 and var end ? end : behind.Length;
        if (places == 0 || !TryReadScale(behind[places..], out var scale))
        {
            return false;
        }

        value = ReadRun(string.Create(CultureInfo.InvariantCulture, $"{whole}."), behind[..places]) * scale;
        return true;
    }

    // 万, 百万, 万亿: from small to great.
    private static bool TryReadScale(ReadOnlySpan<char> text, out long scale)
    {
        scale = 1;
        long last = 10;
        foreach (var sign in text)
        {
            var place = Array.Find(Places, p => p.Signs.Contains(sign, StringComparison.Ordinal)).Scale;
            if (place <= last)
            {
                return false;
            }

            (scale, last) = (scale * place, place);
        }

        return true;
    }

    private static Rational? ReadRun(string before, ReadOnlySpan<char> digits)
    {
        if (before.Length + digits.Length > SyntaxFacts.MaxDigits)
        {
            return null;
        }

        var plain = before;
        foreach (var digit in digits)
        {
            plain += (char)('0' + DigitOf(digit));
        }

        return Rational.TryParse(plain, out var value) ? value : null;
    }

    // Cut at the highest place: what counts it stands before it, what is less behind it.
    private static bool TryReadWhole(ReadOnlySpan<char> text, int highest, out long value)
    {
        for (var i = highest; i < Places.Length; i++)
        {
            var (signs, scale, below) = Places[i];
            if (text.IndexOfAny(signs) is >= 0 and var at)
            {
                return TryReadCount(text[..at], i, out value)
                    && value > 0 && value < below
                    && TryAddRest(text[(at + 1)..], i, scale, ref value);
            }
        }

        return TryReadDigit(text, out value);
    }

    private static bool TryReadCount(ReadOnlySpan<char> text, int place, out long value)
    {
        value = 1;
        return (text.IsEmpty && Places[place].Scale == 10) || TryReadWhole(text, place + 1, out value);
    }

    private static bool TryAddRest(ReadOnlySpan<char> text, int place, long scale, ref long value)
    {
        value *= scale;
        if (text.IsEmpty)
        {
            return true;
        }

        var isMarked = DigitOf(text[0]) == 0;
        if (!TryReadWhole(isMarked ? text[1..] : text, place + 1, out var rest) || rest == 0)
        {
            return false;
        }

        // 一百零五 is 105 and 一百五 is said for 150, so a single digit wants its 零; and 零 wants a place left out.
        var fits = isMarked ? rest * 10 < LastPlace(value) : rest >= 10 || scale == 10;
        value += rest;
        return fits;
    }

    private static long LastPlace(long value)
    {
        long place = 1;
        while (value % (place * 10) == 0)
        {
            place *= 10;
        }

        return place;
    }

    private static bool TryReadDigit(ReadOnlySpan<char> text, out long value)
    {
        value = text.Length != 1 ? -1 : text[0] is '两' or '兩' ? 2 : DigitOf(text[0]);
        return value >= 0;
    }

    private static int DigitOf(char c)
    {
        foreach (var (digits, value) in Digits)
        {
            if (digits.Contains(c, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return -1;
    }
}
