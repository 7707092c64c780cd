namespace PolicyKit.Data.Sequences;

/// <summary>A sequence of batches that can be gone through again and again, and always gives the same records.</summary>
internal interface IBatchSource
{
    /// <summary>Whether it begins in the middle without going through what is before.</summary>
    bool Seeks { get; }

    /// <summary>The batches as they were given.</summary>
    IEnumerable<ColumnBatch> Batches();

    /// <summary>The same records from one on, each batch but the last of so many.</summary>
    IEnumerable<ColumnBatch> Batches(int rows, int from = 0);

    /// <summary>How many records there are.</summary>
    int CountRows();
}
