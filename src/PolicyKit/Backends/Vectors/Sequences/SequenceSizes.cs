namespace PolicyKit.Backends.Vectors.Sequences;

/// <summary>How many rows of a sequence are held at a time. They change no decision.</summary>
/// <param name="Chunk">The rows of a pass; whole morsels, so that sums are put together as those of a single batch are.</param>
/// <param name="Groups">The rows of groups that are worked on whole; a group of more rows is worked on alone.</param>
internal sealed record SequenceSizes(int Chunk, int Groups)
{
    /// <summary>The sizes for all but tests.</summary>
    public static SequenceSizes Usual { get; } = new(8 * BlockShape.MorselRows, 1 << 21);
}
