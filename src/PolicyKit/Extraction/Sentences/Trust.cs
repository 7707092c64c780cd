namespace PolicyKit.Extraction.Sentences;

/// <summary>How sure a wording makes a statement.</summary>
internal static class Trust
{
    /// <summary>Number and operator are written.</summary>
    public const double Written = 0.95;

    /// <summary>The number is written, the operator is the sense of the indicator.</summary>
    public const double Implied = 0.85;

    /// <summary>A number that the wording stands for: 全覆盖, 零突破.</summary>
    public const double Wording = 0.8;

    /// <summary>A direction of a thing that is measured.</summary>
    public const double Direction = 0.75;

    /// <summary>An order of magnitude, or a whole that is only hinted at.</summary>
    public const double Shown = 0.6;

    /// <summary>A direction of a thing for which there is no one statistic.</summary>
    public const double Vague = 0.5;

    /// <summary>A number in the name of a programme.</summary>
    public const double Named = 0.4;
}
