using System.Collections.Immutable;
using System.Globalization;
using PolicyKit.Diagnostics;

namespace PolicyKit.Data.Csv;

/// <summary>Says what is expected where a number cannot be read, by what was found there.</summary>
internal static class NumberTexts
{
    public const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly ImmutableArray<(Func<string, bool> Found, Localized Expected)> Hints =
    [
        (t => t.AsSpan().IndexOfAnyInRange('０', '９') >= 0 || t.AsSpan().IndexOfAny("．－＋，") >= 0, new(" in half-width digits", "（半角数字）")),
        (t => t.AsSpan().IndexOfAny(", '’_") > 0 && t.Any(char.IsAsciiDigit), new(" without group separators", "（不加千位分隔符）")),
        (t => t.EndsWith('%') || t.EndsWith('％'), new(" without a percent sign", "（不带百分号）")),
        (t => t.Length > 0 && char.IsAsciiDigit(t[0]) && char.IsLetter(t[^1]), new(" without its unit", "（不带单位）")),
    ];

    /// <summary>The expectation in words, with a hint that fits the text found.</summary>
    public static Localized Expected(Localized number, string found)
    {
        foreach (var (matches, hint) in Hints)
        {
            if (matches(found))
            {
                return new Localized(number.English + hint.English, number.Chinese + hint.Chinese);
            }
        }

        return number;
    }
}
