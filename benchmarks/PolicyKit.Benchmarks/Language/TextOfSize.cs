using System.Text;

namespace PolicyKit.Benchmarks.Language;

/// <summary>Texts of an exact size, so that contenders of different languages read the same number of bytes.</summary>
internal static class TextOfSize
{
    /// <summary>Puts pieces one after another as long as they fit, and fills what is left with a comment.</summary>
    /// <param name="pieces">Pieces of text, without end.</param>
    /// <param name="bytes">Size in UTF-8.</param>
    public static string Fill(IEnumerable<string> pieces, int bytes)
    {
        var (text, left) = (new StringBuilder(), bytes);
        foreach (var piece in pieces)
        {
            var size = Encoding.UTF8.GetByteCount(piece);
            if (size > left)
            {
                break;
            }

            text.Append(piece);
            left -= size;
        }

        return text.Append(left < 2 ? new string('\n', left) : "//".PadRight(left, '.')).ToString();
    }
}
