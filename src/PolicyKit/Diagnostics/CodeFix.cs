using System.Collections.Immutable;

namespace PolicyKit.Diagnostics;

/// <summary>How to mend a finding, where that is certain.</summary>
/// <param name="Title">What the fix does, as a sentence.</param>
/// <param name="Edits">The changes, all in one file; none overlap.</param>
public sealed record CodeFix(Localized Title, ImmutableArray<TextEdit> Edits)
{
    /// <summary>Writes one text in the place of another.</summary>
    /// <param name="location">Where the old text stands.</param>
    /// <param name="oldText">What stands there now.</param>
    /// <param name="newText">What is to stand there.</param>
    public static CodeFix Replace(Location location, string oldText, string newText) => new(TitleOf(oldText, newText), [new TextEdit(location, newText)]);

    /// <summary>The title of a fix that writes one text in the place of another.</summary>
    public static Localized TitleOf(string oldText, string newText) => new($"Write '{newText}' for '{oldText}'.", $"把“{oldText}”写作“{newText}”。");
}
