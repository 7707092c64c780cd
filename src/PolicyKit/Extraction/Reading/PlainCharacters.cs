using System.Collections.Frozen;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Reading;

/// <summary>The plain form of characters: half-width letters, digits and signs, simplified characters.</summary>
internal static class PlainCharacters
{
    private static readonly FrozenDictionary<char, char> Signs = new Dictionary<char, char>
    {
        ['，'] = ',', ['；'] = ';', ['：'] = ':', ['（'] = '(', ['）'] = ')', ['〔'] = '(', ['〕'] = ')', ['［'] = '[', ['］'] = ']', ['【'] = '[', ['】'] = ']',
        ['！'] = '!', ['？'] = '?', ['％'] = '%', ['﹪'] = '%', ['／'] = '/', ['＋'] = '+', ['．'] = '.', ['＆'] = '&', ['＞'] = '>', ['＜'] = '<', ['＝'] = '=', ['≧'] = '≥', ['≦'] = '≤',
        ['⩾'] = '≥', ['⩽'] = '≤', ['–'] = '—', ['－'] = '—', ['−'] = '—', ['～'] = '—', ['~'] = '—', ['〜'] = '—', ['∼'] = '—', ['─'] = '—', ['―'] = '—', ['-'] = '—',
        ['「'] = '“', ['」'] = '”', ['『'] = '“', ['』'] = '”', ['〝'] = '“', ['〞'] = '”', ['﹐'] = ',', ['﹔'] = ';', ['｡'] = '。', ['︰'] = ':',
    }.ToFrozenDictionary();

    /// <summary>Whether a character counts: blanks and the marks of Markdown do not.</summary>
    public static bool IsKept(char c) => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u00AD' or '*');

    private static readonly char[] Forms = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => FormOf((char)c))];

    public static char Plain(char c) => Forms[c];

    private static char FormOf(char c) => c switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(c - '０' + '0'),
        < '\u0080' => c is '-' or '~' ? '—' : c,
        _ => Signs.TryGetValue(c, out var sign) ? sign : SimplifiedCharacters.Of(SentenceFacts.Simplified(c)),
    };
}
