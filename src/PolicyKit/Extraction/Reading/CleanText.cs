namespace PolicyKit.Extraction.Reading;

/// <summary>A stretch of a text in plain dress – no blanks, half-width signs, simplified characters – in which every character knows its place in the text.</summary>
internal sealed class CleanText
{
    private readonly string _original;
    private readonly int[] _places;

    private CleanText(string original, string content, int[] places) => (_original, Content, _places) = (original, content, places);

    /// <summary>The plain characters.</summary>
    public string Content { get; }

    public int Length => Content.Length;

    /// <summary>The plain form of parts of a text, one behind the other.</summary>
    public static CleanText Of(string original, IEnumerable<Range> parts)
    {
        var content = new System.Text.StringBuilder();
        var places = new List<int>();
        foreach (var part in parts)
        {
            var (start, length) = part.GetOffsetAndLength(original.Length);
            for (var i = start; i < start + length; i++)
            {
                if (PlainCharacters.IsKept(original[i]))
                {
                    content.Append(PlainCharacters.Plain(original[i]));
                    places.Add(i);
                }
            }
        }

        PlanYears.WriteInDigits(content);
        return new CleanText(original, content.ToString(), [.. places]);
    }

    /// <summary>Where a stretch of the plain characters stands in the text; the stretch is not empty.</summary>
    public (int Start, int Length) Place(int start, int end) => (_places[start], _places[end - 1] + 1 - _places[start]);

    /// <summary>What stands in the text from the first to the last character of a stretch.</summary>
    public string Quote(int start, int end)
    {
        var (place, length) = Place(start, end);
        return _original.Substring(place, length);
    }
}
