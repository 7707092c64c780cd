namespace PolicyKit.Backends.Vectors;

/// <summary>All rows of a slot that outlives its stage, in whole blocks.</summary>
internal abstract record SlotStore
{
    /// <summary>Whether it has room for a morsel only, one after another; it stays in place then.</summary>
    public bool IsPassing { get; init; }

    /// <summary>Makes all rows unknown.</summary>
    public abstract void Forget();
}

/// <summary>Numbers; errors where they do not follow from a rule.</summary>
internal sealed record NumberStore(double[] Values, double[]? Errors, ulong[] Valid, ErrorRule Rule) : SlotStore
{
    /// <param name="rows">How many rows.</param>
    /// <param name="rule">How far off they are; null to keep that too.</param>
    /// <param name="isPassing">Whether it has room for a morsel only.</param>
    public NumberStore(int rows, ErrorRule? rule, bool isPassing = false)
        : this(Room(rows, isPassing), rule is null ? Room(rows, isPassing) : null, GC.AllocateArray<ulong>(BlockShape.PaddedWords(rows), isPassing), rule ?? ErrorRule.None) =>
        IsPassing = isPassing;

    /// <summary>Whether any number may be off.</summary>
    public bool HasErrors => Errors is not null || Rule != ErrorRule.None;

    public override void Forget() => Array.Clear(Valid);

    /// <summary>The error of a row.</summary>
    public double ErrorAt(int row) => Errors is null ? Rule.Of(Values[row]) : Errors[row];

    // Somewhat longer than a whole number of pages: columns that all begin at the same place of a page drive one another out of the nearest cache.
    private static double[] Room(int rows, bool isPassing) =>
        GC.AllocateUninitializedArray<double>(BlockShape.Padded(rows) + (isPassing ? 72 : 0), isPassing);
}

/// <summary>Truth values.</summary>
internal sealed record TruthStore(ulong[] True, ulong[] False) : SlotStore
{
    public TruthStore(int rows, bool isPassing = false)
        : this(GC.AllocateArray<ulong>(BlockShape.PaddedWords(rows), isPassing), GC.AllocateArray<ulong>(BlockShape.PaddedWords(rows), isPassing)) =>
        IsPassing = isPassing;

    public override void Forget()
    {
        Array.Clear(True);
        Array.Clear(False);
    }
}

/// <summary>Texts as codes into the slot's dictionary.</summary>
internal sealed record TextStore(int[] Codes) : SlotStore
{
    public TextStore(int rows)
        : this(GC.AllocateUninitializedArray<int>(BlockShape.Padded(rows)))
    {
    }

    public override void Forget() => Array.Fill(Codes, -1);
}
