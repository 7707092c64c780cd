namespace PolicyKit.Extraction.Reading;

/// <summary>A line of a text, blank ones left out.</summary>
/// <param name="Range">Its place in the text, without the line end.</param>
/// <param name="Text">Its plain characters; at least one.</param>
/// <param name="IsIndented">Whether it begins with blanks.</param>
/// <param name="Gap">How many blank lines stand before it.</param>
internal sealed record PlanLine(Range Range, CleanText Text, bool IsIndented, int Gap)
{
    public string Content => Text.Content;
}
