using PolicyKit.Diagnostics;

namespace PolicyKit.Formatting;

/// <summary>How a text is to be laid out.</summary>
public sealed record FormattingOptions
{
    /// <summary>Everything stays in the dress in which it was written.</summary>
    public static FormattingOptions Default { get; } = new();

    /// <summary>The language of keywords, signs and the names of types, functions and annotations; null leaves each as it is written.</summary>
    public Language? Keywords { get; init; }
}
