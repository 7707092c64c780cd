using System.Globalization;

namespace PolicyKit.Diagnostics;

/// <summary>One text in both languages, with <c>{0}</c>-style places for arguments.</summary>
/// <param name="English">The English text.</param>
/// <param name="Chinese">The Chinese text.</param>
public sealed record Localized(string English, string Chinese)
{
    /// <summary>No text.</summary>
    public static Localized None { get; } = new("", "");

    /// <summary>The text in a language, with its places filled in.</summary>
    public string In(Language language, params ReadOnlySpan<object> arguments) =>
        string.Format(CultureInfo.InvariantCulture, language == Language.Chinese ? Chinese : English, Resolve(language, arguments));

    private static object[] Resolve(Language language, ReadOnlySpan<object> arguments)
    {
        var resolved = arguments.ToArray();
        for (var i = 0; i < resolved.Length; i++)
        {
            resolved[i] = resolved[i] is Localized nested ? nested.In(language) : resolved[i];
        }

        return resolved;
    }
}
