using PolicyKit.Text;

namespace PolicyKit.Diagnostics;

/// <summary>One change of a file that a fix makes.</summary>
/// <param name="Location">What is taken out; empty where something is only put in.</param>
/// <param name="NewText">What is put there.</param>
public sealed record TextEdit(Location Location, string NewText)
{
    /// <summary>The change, for <see cref="SourceText.WithChanges"/>.</summary>
    public TextChange Change => new(Location.Span, NewText);
}
