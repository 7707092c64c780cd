using System.Collections.Frozen;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv;

/// <summary>The signs of the comparator column.</summary>
internal static class Comparators
{
    private static readonly FrozenDictionary<string, (Comparison Comparison, bool IsApproximate)> Signs =
        new Dictionary<string, (Comparison, bool)>
        {
            [""] = (Comparison.Equal, false),
            ["="] = (Comparison.Equal, false),
            ["＝"] = (Comparison.Equal, false),
            ["~"] = (Comparison.Equal, true),
            ["～"] = (Comparison.Equal, true),
            [">"] = (Comparison.Greater, false),
            ["＞"] = (Comparison.Greater, false),
            [">="] = (Comparison.AtLeast, false),
            ["≥"] = (Comparison.AtLeast, false),
            ["<"] = (Comparison.Less, false),
            ["＜"] = (Comparison.Less, false),
            ["<="] = (Comparison.AtMost, false),
            ["≤"] = (Comparison.AtMost, false),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool TryParse(string sign, out (Comparison Comparison, bool IsApproximate) meaning) => Signs.TryGetValue(sign, out meaning);
}
