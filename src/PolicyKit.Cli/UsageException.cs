using PolicyKit.Diagnostics;

namespace PolicyKit.Cli;

/// <summary>The command line asks for something that cannot be done.</summary>
internal sealed class UsageException(string english, string chinese) : Exception(english)
{
    public Localized Text { get; } = new(english, chinese);
}
