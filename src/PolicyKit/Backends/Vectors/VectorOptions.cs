namespace PolicyKit.Backends.Vectors;

/// <summary>How a run of a <see cref="VectorEngine"/> uses the machine. No option changes its results.</summary>
public sealed record VectorOptions
{
    /// <summary>The options of a run that is given none.</summary>
    public static VectorOptions Default { get; } = new();

    /// <summary>How many threads may work at once.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// From how many rows on, of all runs of an engine, the row work of a plan is compiled to a loop of its own, where the runtime can generate code:
    /// it takes some milliseconds. <see cref="long.MaxValue"/>: never.
    /// </summary>
    public long CompileFrom { get; init; } = 300_000;

    /// <summary>Where a sequence of batches keeps what does not fit into memory, in files that are gone at its end.</summary>
    public string TemporaryFolder { get; init; } = Path.GetTempPath();

    /// <summary>Stops the run; it is looked at between morsels.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Hears how many rows are done; a plan of several stages counts a row by its share.</summary>
    public IProgress<long>? Progress { get; init; }
}
