using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyKit.Text;

namespace PolicyKit.Syntax.Lexing;

/// <summary>Characters that are not of the language but look like, or are another width of, one that is.</summary>
internal static class LookAlikes
{
    private const int LongestStretch = 4;
    private const int LongestQuoted = 200;

    private static readonly FrozenDictionary<char, string> Signs = new Dictionary<char, string>
    {
        ['﹤'] = "<", ['﹥'] = ">", ['﹦'] = "=", ['⩽'] = "<=", ['⩾'] = ">=", ['≨'] = "<", ['≩'] = ">",
        ['﹙'] = "(", ['﹚'] = ")", ['❨'] = "(", ['❩'] = ")", ['﹛'] = "{", ['﹜'] = "}",
        ['﹐'] = ",", ['﹑'] = ",", ['､'] = ",", ['‚'] = ",", ['﹔'] = ";", ['﹕'] = ":", ['∶'] = ":", ['︰'] = ":",
        ['｡'] = "。", ['﹖'] = "?", ['﹫'] = "@",
        ['﹢'] = "+", ['➕'] = "+", ['﹣'] = "-", ['‐'] = "-", ['‑'] = "-", ['➖'] = "-",
        ['﹡'] = "*", ['∗'] = "*", ['✕'] = "*", ['✖'] = "*", ['⨯'] = "*", ['∕'] = "/", ['⁄'] = "/", ['➗'] = "/",
        ['﹪'] = "%", ['٪'] = "%", ['‥'] = "..", ['⋯'] = "..",
    }.ToFrozenDictionary();

    private static readonly ImmutableArray<(char Open, char Close, string NewOpen, string NewClose)> Quotes =
    [
        ('＂', '＂', "\"", "\""), ('＇', '＇', "\"", "\""), ('\'', '\'', "\"", "\""), ('‘', '’', "\"", "\""), ('”', '”', "\"", "\""), ('”', '“', "“", "”"), ('„', '“', "“", "”"), ('«', '»', "“", "”"),
        ('『', '』', "「", "」"), ('｢', '｣', "「", "」"), ('〝', '〞', "“", "”"),
    ];

    /// <summary>All of them, opening quotes among them, each with what is meant.</summary>
    public static IEnumerable<(char Written, string Meant)> All => Signs.Select(s => (s.Key, s.Value)).Concat(Quotes.Select(q => (q.Open, q.NewOpen)));

    /// <summary>What to write for a stretch of characters of no use, a closing quote behind it included; nothing where that is not certain.</summary>
    public static ImmutableArray<TextChange> Mend(string text, int start, int end)
    {
        if (FindPair(text, start) is var (close, newOpen, newClose) && (end == start + 1 || end == close + 1))
        {
            return [new TextChange(new TextSpan(start, 1), newOpen), new TextChange(new TextSpan(close, 1), newClose)];
        }

        var stretch = Enumerable.Range(start, end - start);
        return end - start <= LongestStretch && stretch.All(at => Signs.ContainsKey(text[at]))
            ? [.. stretch.Select(at => new TextChange(new TextSpan(at, 1), Signs[text[at]]))]
            : [];
    }

    // A quote is certain only with its other half behind it on the line, where it is no apostrophe, and where nothing between them would end it.
    private static (int Close, string NewOpen, string NewClose)? FindPair(string text, int at)
    {
        foreach (var (open, close, newOpen, newClose) in Quotes)
        {
            if (text[at] != open || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])))
            {
                continue;
            }

            var behind = text.AsSpan(at + 1, Math.Min(LongestQuoted, text.Length - at - 1));
            var length = behind.IndexOfAny(close, '\r', '\n');
            if (length >= 0 && behind[length] == close && !behind[..length].Contains(newClose, StringComparison.Ordinal))
            {
                return (at + 1 + length, newOpen, newClose);
            }
        }

        return null;
    }
}
