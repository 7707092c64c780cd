using System.Globalization;

namespace PolicyKit.Diagnostics;

/// <summary>One text in both languages, with <c>{0}</c>-style places for arguments.</summary>
/// <param name="English">The English text.</param>
/// <param name="Chinese">The Chinese text.</param>
public sealed record Localized(string English, string Chinese)
{
    private const int LongestArgument = 200;

    /// <summary>No text.</summary>
    public static Localized None { get; } = new("", "");

    /// <summary>The user's words in the quotation marks of each language; of very many the first.</summary>
    public static Localized Quoted(object words)
    {
        var text = Cut($"{words}", LongestArgument - 2);
        return new($"'{text}'", $"“{text}”");
    }

    /// <summary>The text in a language, with its places filled in, each with 200 characters at most; to the letter where there are no arguments.</summary>
    public string In(Language language, params ReadOnlySpan<object> arguments)
    {
        var text = language == Language.Chinese ? Chinese : English;
        return arguments.IsEmpty ? text : string.Format(CultureInfo.InvariantCulture, text, Resolve(language, arguments));
    }

    private static object[] Resolve(Language language, ReadOnlySpan<object> arguments)
    {
        var resolved = arguments.ToArray();
        for (var i = 0; i < resolved.Length; i++)
        {
            resolved[i] = (resolved[i] is Localized nested ? nested.In(language) : resolved[i]) is string text ? Cut(text, LongestArgument) : resolved[i];
        }

        return resolved;
    }

    // A policy may name things at any length; a message is to be read.
    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text : $"{text.AsSpan(0, longest - (char.IsHighSurrogate(text[longest - 2]) ? 2 : 1))}…";
}
