namespace PolicyKit.Diagnostics;

/// <summary>The known word that an unknown one was most likely meant to be.</summary>
/// <param name="Word">The known word; null where none is near.</param>
/// <param name="IsCertain">Whether no other word is near and the two differ as a slip does, so that it may be written in the place of the unknown one.</param>
public sealed record Suggestion(string? Word, bool IsCertain)
{
    /// <summary>No word is near.</summary>
    public static Suggestion None { get; } = new(null, false);

    /// <summary>" Did you mean '…'?", to stand behind a message; empty where no word is near.</summary>
    public Localized Text => Word is null ? Localized.None : new Localized($" Did you mean '{Word}'?", $"是否想写“{Word}”？");
}
