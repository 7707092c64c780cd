using PolicyKit.Backends.Vectors;

namespace PolicyKit.Scoring;

/// <summary>Options for batch after batch, whose progress counts the rows of the batches before.</summary>
internal sealed class DoneBefore(VectorOptions options)
{
    private long _rows;

    /// <summary>The options of the next batch.</summary>
    public VectorOptions Next(int rows)
    {
        var next = options.Progress is null ? options : options with { Progress = new Shifted(options.Progress, _rows) };
        _rows += rows;
        return next;
    }

    private sealed class Shifted(IProgress<long> progress, long before) : IProgress<long>
    {
        public void Report(long value) => progress.Report(before + value);
    }
}
