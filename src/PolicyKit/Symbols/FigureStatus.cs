namespace PolicyKit.Symbols;

/// <summary>How firm a figure is, the firmest first.</summary>
public enum FigureStatus
{
    /// <summary>It will not change any more.</summary>
    Final,

    /// <summary>It is counted, and may still be revised.</summary>
    Preliminary,

    /// <summary>It is not counted yet, but expected.</summary>
    Estimated,
}
