using System.Globalization;

namespace PolicyKit.Syntax.Lexing;

/// <summary>Which characters make names, digits and blanks.</summary>
internal static class CharacterFacts
{
    /// <summary>Half-width form of a full-width digit; other characters as they are.</summary>
    public static char Narrow(char c) => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;

    public static bool IsDigit(char c) => char.IsAsciiDigit(Narrow(c));

    public static bool IsLineEnd(char c) => c is '\r' or '\n';

    public static bool IsBlank(char c) => !IsLineEnd(c) && (char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B');

    public static bool IsNameSign(char c) => c is '_' or '·' or '—' or '&' or '’' or '²' or '³';

    /// <summary>How many code units at this place may begin a name: 0, 1, or 2 for a surrogate pair.</summary>
    public static int NameStartLength(string text, int at) => at >= text.Length ? 0
        : text[at] is '_' or '㎡' or '㎥' || IsLetter(text[at]) ? 1
        : IsPairOfLetter(text, at) ? 2
        : 0;

    /// <summary>How many code units at this place may go on with a name.</summary>
    public static int NamePartLength(string text, int at) => NameStartLength(text, at) is > 0 and var length ? length
        : at < text.Length && (IsDigit(text[at]) || IsNameSign(text[at]) || IsMark(text[at])) ? 1
        : 0;

    // Most letters are told without their category: those of English and the common Chinese characters.
    private static bool IsLetter(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetter(c) : c is >= '\u4E00' and <= '\u9FFF' || IsLetter(CharUnicodeInfo.GetUnicodeCategory(c));

    private static bool IsLetter(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsPairOfLetter(string text, int at) => at + 1 < text.Length
        && char.IsSurrogatePair(text[at], text[at + 1])
        && IsLetter(CharUnicodeInfo.GetUnicodeCategory(text, at));
}
