using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Binding;

/// <summary>Which comparison the word before a value and the word behind it make together: 达到…以上, 控制在…以内.</summary>
internal static class WordingComparisons
{
    private static readonly Dictionary<(SetWordMeaning Verb, SetWordMeaning Limit), (Comparison Comparison, bool IsApproximate)> Rows = new()
    {
        [(SetWordMeaning.None, SetWordMeaning.AtLeast)] = (Comparison.AtLeast, false),
        [(SetWordMeaning.None, SetWordMeaning.AtMost)] = (Comparison.AtMost, false),
        [(SetWordMeaning.None, SetWordMeaning.About)] = (Comparison.Equal, true),
        [(SetWordMeaning.AtLeast, SetWordMeaning.None)] = (Comparison.AtLeast, false),
        [(SetWordMeaning.AtLeast, SetWordMeaning.AtLeast)] = (Comparison.AtLeast, false),
        [(SetWordMeaning.AtLeast, SetWordMeaning.About)] = (Comparison.Equal, true),
        [(SetWordMeaning.AtMost, SetWordMeaning.None)] = (Comparison.AtMost, false),
        [(SetWordMeaning.AtMost, SetWordMeaning.AtMost)] = (Comparison.AtMost, false),
        [(SetWordMeaning.AtMost, SetWordMeaning.About)] = (Comparison.Equal, true),
        [(SetWordMeaning.MoreThan, SetWordMeaning.None)] = (Comparison.Greater, false),
        [(SetWordMeaning.LessThan, SetWordMeaning.None)] = (Comparison.Less, false),
    };

    // A range needs no word; those that agree with it are said as well.
    private static readonly HashSet<(SetWordMeaning Verb, SetWordMeaning Limit)> OfRanges =
    [
        (SetWordMeaning.None, SetWordMeaning.None), (SetWordMeaning.None, SetWordMeaning.Within),
        (SetWordMeaning.AtLeast, SetWordMeaning.None), (SetWordMeaning.AtLeast, SetWordMeaning.Within),
        (SetWordMeaning.AtMost, SetWordMeaning.None), (SetWordMeaning.AtMost, SetWordMeaning.Within), (SetWordMeaning.AtMost, SetWordMeaning.AtMost),
    ];

    /// <summary>The comparison; null where the words contradict each other.</summary>
    public static (Comparison Comparison, bool IsApproximate)? Find(SetWordMeaning verb, SetWordMeaning limit) =>
        Rows.TryGetValue((verb, limit), out var how) ? how : null;

    /// <summary>Whether the words go with a range.</summary>
    public static bool AllowsRange(SetWordMeaning verb, SetWordMeaning limit) => OfRanges.Contains((verb, limit));
}
