namespace PolicyKit.Symbols;

/// <summary>How long a period is.</summary>
public enum PeriodKind
{
    /// <summary>A year.</summary>
    Year,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A month.</summary>
    Month,
}
