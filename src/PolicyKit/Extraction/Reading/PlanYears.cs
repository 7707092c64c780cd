namespace PolicyKit.Extraction.Reading;

/// <summary>Reads years and five-year plans.</summary>
internal static class PlanYears
{
    private const int Digits = 4;

    // Each plan of the country by its names, with its first year.
    private static readonly (string[] Names, int First)[] Plans =
        [(["十二五", "第十二个五年"], 2011), (["十三五", "第十三个五年"], 2016), (["十四五", "第十四个五年"], 2021), (["十五五", "第十五个五年"], 2026), (["十六五", "第十六个五年"], 2031)];

    /// <summary>The year that is written at a place in four digits; null if there is none.</summary>
    public static int? At(ReadOnlySpan<char> text, int at)
    {
        if (at + Digits > text.Length || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == '.')) || (at + Digits < text.Length && (char.IsAsciiDigit(text[at + Digits]) || text[at + Digits] == '.')))
        {
            return null;
        }

        return text.Slice(at, 2) is "19" or "20" && int.TryParse(text.Slice(at, Digits), System.Globalization.NumberStyles.None, null, out var year) ? year : null;
    }

    /// <summary>Writes years in numerals as digits: 二〇二五年.</summary>
    public static void WriteInDigits(System.Text.StringBuilder text)
    {
        var plain = text.ToString();
        for (var i = Digits; i < plain.Length; i++)
        {
            if (plain[i] == '年' && plain.AsSpan(i - Digits, Digits) is ['二', '〇' or '零' or '○' or 'O', _, _] or ['一', '九', _, _] && DigitsOf(plain.AsSpan(i - Digits, Digits)) is { } year)
            {
                text.Remove(i - Digits, Digits).Insert(i - Digits, year);
            }
        }
    }

    private static string? DigitsOf(ReadOnlySpan<char> numerals)
    {
        const string Zeros = "零○O";
        const string Numerals = "〇一二三四五六七八九";
        var digits = "";
        foreach (var c in numerals)
        {
            var digit = Zeros.Contains(c, StringComparison.Ordinal) ? 0 : Numerals.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }

            digits += (char)('0' + digit);
        }

        return digits;
    }

    /// <summary>The first year that is written in a text; null if there is none.</summary>
    public static int? FirstIn(string text) => Enumerable.Range(0, text.Length).Select(i => At(text, i)).FirstOrDefault(year => year is not null);

    /// <summary>The first and the last year of the plan that a text names, as (2021—2025年) or “十四五”; null if it names none.</summary>
    public static (int First, int Last)? PeriodIn(string text) => SpanIn(text) ?? PlanIn(text);

    private static (int First, int Last)? SpanIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (At(text, i) is { } first)
            {
                var behind = i + Digits + (i + Digits < text.Length && text[i + Digits] == '年' ? 1 : 0);
                var sign = behind;
                while (behind < text.Length && text[behind] is '—' or '至')
                {
                    behind++;
                }

                if (behind > sign && At(text, behind) is { } last && last > first)
                {
                    return (first, last);
                }
            }
        }

        return null;
    }

    /// <summary>The years of the five-year plan that a text names first; null if it names none.</summary>
    public static (int First, int Last)? PlanIn(ReadOnlySpan<char> text)
    {
        var (first, place) = (0, int.MaxValue);
        foreach (var (names, year) in Plans)
        {
            foreach (var name in names)
            {
                var at = text.IndexOf(name);
                (first, place) = at >= 0 && at < place ? (year, at) : (first, place);
            }
        }

        return first == 0 ? null : (first, first + 4);
    }
}
