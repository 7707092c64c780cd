namespace PolicyKit.Data.Sequences;

/// <summary>Batches of a source that can be opened again.</summary>
internal sealed class Reopened(Func<IEnumerable<ColumnBatch>> open) : IBatchSource
{
    /// <inheritdoc/>
    public bool Seeks => false;

    /// <inheritdoc/>
    public IEnumerable<ColumnBatch> Batches() => open();

    /// <inheritdoc/>
    public int CountRows() => open().Sum(b => b.RowCount);

    /// <inheritdoc/>
    public IEnumerable<ColumnBatch> Batches(int rows, int from = 0)
    {
        var parts = new List<ColumnBatch>();
        var missing = rows;
        foreach (var batch in open())
        {
            var first = Math.Min(from, batch.RowCount);
            from -= first;
            while (first < batch.RowCount)
            {
                var part = Part(batch, first, missing);
                parts.Add(part);
                first += part.RowCount;
                missing -= part.RowCount;
                if (missing == 0)
                {
                    yield return ColumnBatch.Concat(parts);
                    parts.Clear();
                    missing = rows;
                }
            }
        }

        if (parts.Count > 0)
        {
            yield return ColumnBatch.Concat(parts);
        }
    }

    private static ColumnBatch Part(ColumnBatch batch, int first, int most) =>
        first == 0 && batch.RowCount <= most ? batch : batch.Slice(first, Math.Min(most, batch.RowCount - first));
}
