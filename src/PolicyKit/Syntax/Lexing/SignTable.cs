using System.Collections.Frozen;
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Lexing;

/// <summary>The forms of all signs by their first character, the longest first.</summary>
internal static class SignTable
{
    private static readonly FrozenDictionary<char, GreenToken[]> ByFirst = SyntaxFacts.Signs
        .SelectMany(s => s.Forms.Append(s.Text), (s, form) => new GreenToken(s.Kind, form, null, [], []))
        .GroupBy(t => t.Text[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(t => t.Text.Length).ToArray());

    /// <summary>The sign at this place, as a token without trivia that all such signs share; null if there is none.</summary>
    public static GreenToken? Find(string text, int at)
    {
        foreach (var sign in ByFirst.GetValueOrDefault(text[at]) ?? [])
        {
            if (string.CompareOrdinal(text, at, sign.Text, 0, sign.Text.Length) == 0)
            {
                return sign;
            }
        }

        return null;
    }
}
