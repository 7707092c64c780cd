namespace PolicyKit.Backends.Vectors;

/// <summary>The registers of a number slot; <see cref="Error"/> is -1 where no decision rests on the slot.</summary>
internal readonly record struct NumberPlace(int Value, int Error, int Valid)
{
    /// <summary>Whether errors are kept.</summary>
    public bool IsTracked => Error >= 0;
}

/// <summary>The mask registers of a truth slot; a row in neither is unknown.</summary>
internal readonly record struct TruthPlace(int True, int False);

/// <summary>How many registers of each sort a block needs.</summary>
internal readonly record struct RegisterCounts(int Numbers, int Masks, int Codes)
{
    /// <summary>Enough for both.</summary>
    public static RegisterCounts Max(RegisterCounts a, RegisterCounts b) =>
        new(Math.Max(a.Numbers, b.Numbers), Math.Max(a.Masks, b.Masks), Math.Max(a.Codes, b.Codes));
}
