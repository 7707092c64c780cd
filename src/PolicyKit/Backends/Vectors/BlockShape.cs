namespace PolicyKit.Backends.Vectors;

/// <summary>How rows are cut up: a kernel call takes a block, a thread a morsel of blocks.</summary>
internal static class BlockShape
{
    /// <summary>Few enough that a stage's registers stay in the second cache, enough that a call costs nothing.</summary>
    public const int Rows = 512;

    /// <summary>The words of a bit mask over a block.</summary>
    public const int Words = Rows / 64;

    /// <summary>The blocks that a thread takes at a time. Partial sums are made by morsel, so the number must not depend on threads.</summary>
    public const int MorselBlocks = 64;

    /// <summary>The rows of a morsel.</summary>
    public const int MorselRows = Rows * MorselBlocks;

    /// <summary>The rows rounded up to whole blocks.</summary>
    public static int Padded(int rows) => checked((rows + Rows - 1) / Rows * Rows);

    /// <summary>The words of a bit mask over all rows, in whole blocks.</summary>
    public static int PaddedWords(int rows) => Padded(rows) / 64;

    /// <summary>How many morsels the rows make.</summary>
    public static int Morsels(int rows) => (int)(((long)rows + MorselRows - 1) / MorselRows);

    /// <summary>The words of 64 rows that a morsel has, in whole blocks.</summary>
    public static (int First, int End) WordsOf(int morsel, int rows) =>
        (morsel * (MorselRows / 64), (int)Math.Min((morsel + 1L) * (MorselRows / 64), PaddedWords(rows)));
}
