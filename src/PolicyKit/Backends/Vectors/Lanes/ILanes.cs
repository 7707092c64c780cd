namespace PolicyKit.Backends.Vectors.Lanes;

/// <summary>
/// Some doubles side by side, as wide as the hardware computes at once. A truth is a lane of all bits or none. Every width gives the same bits
/// in each lane; code that is generic over it is compiled anew for each width.
/// </summary>
internal interface ILanes<TSelf>
    where TSelf : unmanaged, ILanes<TSelf>
{
    /// <summary>How many lanes; a divisor of 64.</summary>
    static abstract int Count { get; }

    /// <summary>The same value in all lanes.</summary>
    static abstract TSelf Of(double value);

    /// <summary>Doubles from memory.</summary>
    /// <param name="at">The address of the first.</param>
    static abstract TSelf Load(nint at);

    /// <summary>32-bit whole numbers from memory, as doubles.</summary>
    static abstract TSelf LoadInts(nint at);

    /// <summary>8-bit whole numbers from memory, as doubles.</summary>
    static abstract TSelf LoadBytes(nint at);

    /// <summary>Entries of a table of doubles.</summary>
    /// <param name="at">The address of entry 0.</param>
    /// <param name="entries">Whole numbers, each an entry that is there.</param>
    static abstract TSelf Gather(nint at, TSelf entries);

    /// <summary>Bits as truths, the lowest bit being the first lane.</summary>
    static abstract TSelf OfBits(ulong bits);

    /// <summary>Doubles to memory.</summary>
    static abstract void Store(nint at, TSelf value);

    /// <summary>Whole numbers to memory, in 32 bits each.</summary>
    static abstract void StoreInts(nint at, TSelf value);

    /// <summary>Whole numbers to memory, in 8 bits each.</summary>
    static abstract void StoreBytes(nint at, TSelf value);

    /// <summary>Truths as bits.</summary>
    static abstract ulong Bits(TSelf truth);

    static abstract TSelf Add(TSelf left, TSelf right);

    static abstract TSelf Subtract(TSelf left, TSelf right);

    static abstract TSelf Multiply(TSelf left, TSelf right);

    static abstract TSelf Divide(TSelf left, TSelf right);

    /// <summary>left · right + more, rounded once.</summary>
    static abstract TSelf MultiplyAdd(TSelf left, TSelf right, TSelf more);

    /// <summary>The left where it is less, else the right.</summary>
    static abstract TSelf Min(TSelf left, TSelf right);

    /// <summary>The left where it is greater, else the right.</summary>
    static abstract TSelf Max(TSelf left, TSelf right);

    static abstract TSelf Abs(TSelf value);

    static abstract TSelf Negate(TSelf value);

    static abstract TSelf Floor(TSelf value);

    static abstract TSelf Less(TSelf left, TSelf right);

    static abstract TSelf AtMost(TSelf left, TSelf right);

    static abstract TSelf Equal(TSelf left, TSelf right);

    static abstract TSelf And(TSelf left, TSelf right);

    static abstract TSelf Or(TSelf left, TSelf right);

    static abstract TSelf Not(TSelf value);

    /// <summary>The second where the first, a truth, holds, else the third.</summary>
    static abstract TSelf Select(TSelf truth, TSelf whenTrue, TSelf whenFalse);

    /// <summary>The bits of the left less those of the right, as 64-bit whole numbers.</summary>
    static abstract TSelf SubtractBits(TSelf left, TSelf right);
}
