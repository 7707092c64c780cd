using System.Text;
using PolicyKit.Text;

namespace PolicyKit.Diagnostics;

/// <summary>The line that a span begins in, and carets under the span; of a very long line only what is near.</summary>
internal static class SourceExcerpt
{
    private const int Widest = 100;
    private const int WidestAfterStart = 70;
    private const int Tab = 8;
    private const char Cut = '…';

    /// <summary>The source line and the line of carets, as they stand below each other in a terminal.</summary>
    public static (string Source, string Carets) Of(SourceText text, TextSpan span)
    {
        var content = text.Content;
        var (_, widthAfter) = Forward(content, span.Start, WidestAfterStart);
        var (first, widthBefore) = Backward(content, span.Start, Widest - widthAfter);
        var (last, _) = Forward(content, span.Start, Widest - widthBefore);
        var marked = Math.Clamp(span.End, span.Start, last);
        var source = new StringBuilder();
        var carets = new StringBuilder();
        if (!IsLineStart(content, first))
        {
            source.Append(Cut);
            carets.Append(' ');
        }

        Append(content.AsSpan(first, span.Start - first), ' ');
        Append(content.AsSpan(span.Start, marked - span.Start), '^');
        if (!carets.ToString().Contains('^', StringComparison.Ordinal))
        {
            carets.Append('^');
        }

        Append(content.AsSpan(marked, last - marked), null);
        if (!IsLineEnd(content, last))
        {
            source.Append(Cut);
        }

        return (source.ToString(), carets.ToString());

        void Append(ReadOnlySpan<char> part, char? mark)
        {
            foreach (var rune in part.EnumerateRunes())
            {
                var shown = Visible(rune);
                source.Append(shown);
                carets.Append(mark is null ? "" : rune.Value == '\t' ? "\t" : new string(mark.Value, DisplayWidth.Of(shown)));
            }
        }
    }

    private static (int End, int Width) Forward(string content, int at, int widest)
    {
        var width = 0;
        while (!IsLineEnd(content, at))
        {
            Rune.DecodeFromUtf16(content.AsSpan(at), out var rune, out var length);
            if (width + WidthOf(rune) > widest)
            {
                break;
            }

            (at, width) = (at + length, width + WidthOf(rune));
        }

        return (at, width);
    }

    private static (int Start, int Width) Backward(string content, int at, int widest)
    {
        var width = 0;
        while (!IsLineStart(content, at))
        {
            Rune.DecodeLastFromUtf16(content.AsSpan(0, at), out var rune, out var length);
            if (width + WidthOf(rune) > widest)
            {
                break;
            }

            (at, width) = (at - length, width + WidthOf(rune));
        }

        return (at, width);
    }

    private static bool IsLineEnd(string content, int at) => at == content.Length || content[at] is '\r' or '\n';

    private static bool IsLineStart(string content, int at) => at == 0 || content[at - 1] is '\r' or '\n';

    private static int WidthOf(Rune rune) => rune.Value == '\t' ? Tab : DisplayWidth.Of(Visible(rune));

    // What steers a terminal must not reach it from a policy's text.
    private static Rune Visible(Rune rune) => rune.Value switch
    {
        '\t' => rune,
        < 0x20 => new Rune(0x2400 + rune.Value),
        0x7F => new Rune(0x2421),
        < 0xA0 and > 0x7F => Rune.ReplacementChar,
        _ => rune,
    };
}
