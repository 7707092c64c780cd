namespace PolicyKit.Backends.Vectors;

/// <summary>What writes a slot.</summary>
internal enum SlotOrigin
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A column of the batch.</summary>
    Column,

    /// <summary>A constant.</summary>
    Constant,

    /// <summary>A row step.</summary>
    Row,

    /// <summary>A group step.</summary>
    Group,
}

/// <summary>What the engine knows about a slot before it sees data.</summary>
internal sealed class SlotFacts
{
    /// <summary>What writes it.</summary>
    public SlotOrigin Origin { get; set; }

    /// <summary>The index of its column or constant, or the stage of its step.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Whether an output depends on it.</summary>
    public bool IsLive { get; set; }

    /// <summary>Whether each of its doubles stands for its shortest decimal, so that comparing doubles is comparing exactly.</summary>
    public bool IsShortest { get; set; }

    /// <summary>Whether a decision depends on how far off it is.</summary>
    public bool IsTracked { get; set; }

    /// <summary>How far off its kept numbers are; null where that is kept too.</summary>
    public ErrorRule? Rule { get; set; }

    /// <summary>The stage after which all its rows are kept, or -1.</summary>
    public int KeptIn { get; set; } = -1;

    /// <summary>Whether only statistics of the stage that keeps it read it, so that it need not outlive a morsel.</summary>
    public bool IsPassing { get; set; }

    /// <summary>The stage that hands it out, or -1.</summary>
    public int OutputIn { get; set; } = -1;
}
