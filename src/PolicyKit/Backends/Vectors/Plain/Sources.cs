using PolicyKit.Backends.Vectors.Lanes;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>Where a loop gets lanes from; a type, so that nothing of the question is left in compiled code.</summary>
internal interface ISource<TSelf, T>
    where TSelf : struct, ISource<TSelf, T>
    where T : unmanaged, ILanes<T>
{
    /// <summary>Whether a term is of this form.</summary>
    static abstract bool Fits(PlainTerm term);

    /// <summary>The registers that are read.</summary>
    static abstract IEnumerable<int> Reads(PlainTerm term);

    /// <summary>The source of a term's lanes in a frame.</summary>
    static abstract TSelf Open(PlainFrame frame, PlainTerm term);

    /// <summary>The lanes so many bytes on.</summary>
    T At(nint offset);
}
