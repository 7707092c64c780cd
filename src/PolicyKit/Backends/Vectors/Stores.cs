namespace PolicyKit.Backends.Vectors;

/// <summary>All rows of a slot that outlives its stage, in whole blocks.</summary>
internal abstract record SlotStore;

/// <summary>Numbers; errors only where a decision rests on them.</summary>
internal sealed record NumberStore(double[] Values, double[]? Errors, ulong[] Valid) : SlotStore
{
    public NumberStore(int rows, bool isTracked)
        : this(
            GC.AllocateUninitializedArray<double>(BlockShape.Padded(rows)),
            isTracked ? GC.AllocateUninitializedArray<double>(BlockShape.Padded(rows)) : null,
            new ulong[BlockShape.PaddedWords(rows)])
    {
    }

    /// <summary>The error of a row, 0 where none are kept.</summary>
    public double ErrorAt(int row) => Errors is null ? 0 : Errors[row];
}

/// <summary>Truth values.</summary>
internal sealed record TruthStore(ulong[] True, ulong[] False) : SlotStore
{
    public TruthStore(int rows)
        : this(new ulong[BlockShape.PaddedWords(rows)], new ulong[BlockShape.PaddedWords(rows)])
    {
    }
}

/// <summary>Texts as codes into the slot's dictionary.</summary>
internal sealed record TextStore(int[] Codes) : SlotStore
{
    public TextStore(int rows)
        : this(GC.AllocateUninitializedArray<int>(BlockShape.Padded(rows)))
    {
    }
}
