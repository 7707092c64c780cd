namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>Makes records in chunks of a fixed size, so that neither the number of threads nor their order shows in the result.</summary>
internal static class Chunks
{
    private const int Size = 1 << 13;

    /// <summary>How many chunks there are for a number of records.</summary>
    public static int CountFor(int records) => (int)(((long)records + Size - 1) / Size);

    /// <summary>Calls with each chunk's number and the range of its records.</summary>
    public static void Run(int records, int? threads, Action<int, Range> make) =>
        Parallel.For(
            0,
            CountFor(records),
            new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount },
            chunk => make(chunk, (chunk * Size)..Math.Min(records, (chunk + 1) * Size)));
}
