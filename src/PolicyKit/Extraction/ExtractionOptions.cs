namespace PolicyKit.Extraction;

/// <summary>What the reader of a plan knows beyond its text.</summary>
public sealed record ExtractionOptions
{
    /// <summary>The region of the plan; null to take it from the text.</summary>
    public string? Region { get; init; }

    /// <summary>The first and the last year of the plan; null to take them from the text.</summary>
    public (int First, int Last)? Period { get; init; }
}
