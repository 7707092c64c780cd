using PolicyKit.Text;

namespace PolicyKit.Diagnostics;

/// <summary>Where in which file something stands.</summary>
/// <param name="Path">The file, or an empty string for a text without one.</param>
/// <param name="Start">Line and column of the first character, both from 1.</param>
/// <param name="Span">The stretch of text; empty for a place in a data file.</param>
public sealed record Location(string Path, LinePosition Start, TextSpan Span)
{
    /// <summary>Line and column after the last character; the start for a place in a data file.</summary>
    public LinePosition End { get; init; } = Start;

    /// <summary>The location of a span of a text.</summary>
    public static Location Of(SourceText text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Location(text.Path, text.GetLinePosition(span.Start), span) { End = text.GetLinePosition(span.End) };
    }

    /// <summary>A place in a file that is known by line and column only.</summary>
    public static Location At(string path, int line, int column) => new(path, new LinePosition(line, column), default);
}
