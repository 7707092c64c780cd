using System.Text;
using PolicyKit.Syntax;

namespace PolicyKit.Formatting;

/// <summary>Writes lines down.</summary>
internal static class Page
{
    private const char ByteOrderMark = '\uFEFF';

    public static string Write(SyntaxTree tree, IReadOnlyList<Line> lines, string lineEnd)
    {
        var text = new StringBuilder(tree.Text.Length + (tree.Text.Length / 4));
        if (tree.Text.Content.StartsWith(ByteOrderMark) && lines is not [{ First.IsFrozen: true }, ..])
        {
            text.Append(ByteOrderMark);
        }

        var isBehindLineEnd = false;
        foreach (var line in lines)
        {
            for (var i = isBehindLineEnd ? 1 : 0; i < line.First.Breaks; i++)
            {
                text.Append(lineEnd);
            }

            Write(line, text, lineEnd);
            isBehindLineEnd = line.First.IsFrozen && EndsLine(text);
        }

        return (lines.Count == 0 || EndsLine(text) ? text : text.Append(lineEnd)).ToString();
    }

    private static void Write(Line line, StringBuilder text, string lineEnd)
    {
        text.Append(' ', line.First.IsFrozen ? 0 : line.Indent);
        foreach (var piece in line.Pieces)
        {
            text.Append(' ', piece == line.First ? 0 : piece.Gap)
                .Append(piece.Kind == PieceKind.Comment ? WithLineEnds(piece.Text, lineEnd) : piece.Text);
        }
    }

    private static string WithLineEnds(string comment, string lineEnd) => comment.AsSpan().ContainsAny('\r', '\n')
        ? comment.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\n", lineEnd, StringComparison.Ordinal)
        : comment;

    private static bool EndsLine(StringBuilder text) => text.Length > 0 && text[^1] is '\r' or '\n';
}
