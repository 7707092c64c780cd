namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>Finds what stands in quotes.</summary>
internal static class Quotes
{
    /// <summary>The places of what the first quotes of a piece hold; null if it has none.</summary>
    public static (int Start, int End)? First(Piece piece)
    {
        var text = piece.Clause.Text;
        var open = text.IndexOf('“', piece.Start, piece.Length);
        var close = open < 0 ? -1 : text.IndexOf('”', open, piece.End - open);
        return close < 0 ? null : (open + 1, close);
    }

    /// <summary>The parts of a stretch between 、.</summary>
    public static IEnumerable<(int Start, int End)> Parts(string text, int start, int end)
    {
        while (start < end)
        {
            var stop = text.IndexOf('、', start, end - start);
            yield return (start, stop < 0 ? end : stop);
            start = stop < 0 ? end : stop + 1;
        }
    }
}
