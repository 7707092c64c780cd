using System.Collections.Immutable;
using System.Text;

namespace PolicyKit.Text;

/// <summary>An immutable text with the name of the file it came from and an index of its lines.</summary>
public sealed class SourceText
{
    // Found when they are first asked for.
    private ImmutableArray<int> _lineStarts;

    private SourceText(string content, string path)
    {
        Content = content;
        Path = path;
    }

    /// <summary>The whole text.</summary>
    public string Content { get; }

    /// <summary>The file's path as given, or an empty string; used in messages only.</summary>
    public string Path { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>How many lines there are; at least 1.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>Wraps a string.</summary>
    public static SourceText From(string content, string path = "")
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(path);
        return new SourceText(content, path);
    }

    /// <summary>The characters of a span.</summary>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>The text with changes made, each in the positions of this text, in any order; what no change touches stays to the letter.</summary>
    /// <exception cref="ArgumentException">Two changes touch the same characters or put something in at the same place.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A change lies outside the text.</exception>
    public SourceText WithChanges(IEnumerable<TextChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var written = new StringBuilder(Length);
        var (end, before) = (0, default(TextChange?));
        foreach (var change in changes.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.Length))
        {
            var span = change.Span;
            ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(changes));
            ArgumentOutOfRangeException.ThrowIfNegative(span.Length, nameof(changes));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Length, nameof(changes));
            if (span.Start < end || span == before?.Span)
            {
                throw new ArgumentException($"Two changes meet at {span.Start}.", nameof(changes));
            }

            written.Append(Content, end, span.Start - end).Append(change.NewText);
            (end, before) = (span.End, change);
        }

        return new SourceText(written.Append(Content, end, Length - end).ToString(), Path);
    }

    /// <summary>Line and column of a position, both from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the text.</exception>
    public LinePosition GetLinePosition(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Length);
        var found = LineStarts.BinarySearch(position);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, position - LineStarts[line] + 1);
    }

    /// <summary>The characters of a line, from 1, without its line end.</summary>
    public string GetLine(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineCount ? LineStarts[line] : Length;
        return Content[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The one change that makes this text of an earlier one; an empty one where both are the same.</summary>
    internal TextChange ChangeFrom(SourceText earlier)
    {
        var start = earlier.Content.AsSpan().CommonPrefixLength(Content);
        var before = earlier.Content.AsSpan(start);
        var now = Content.AsSpan(start);
        var same = 0;
        while (same < Math.Min(before.Length, now.Length) && before[^(same + 1)] == now[^(same + 1)])
        {
            same++;
        }

        return new TextChange(new TextSpan(start, before.Length - same), now[..^same].ToString());
    }

    private ImmutableArray<int> LineStarts
    {
        get
        {
            if (_lineStarts.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _lineStarts, FindLineStarts(Content));
            }

            return _lineStarts;
        }
    }

    private static ImmutableArray<int> FindLineStarts(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; content.AsSpan(i).IndexOfAny('\r', '\n') is >= 0 and var length;)
        {
            i += length + 1;
            if (content[i - 1] == '\n' || i == content.Length || content[i] != '\n')
            {
                starts.Add(i);
            }
        }

        return starts.ToImmutable();
    }
}
