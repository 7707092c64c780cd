using System.Collections.Immutable;

namespace PolicyKit.Data.Sequences;

/// <summary>Batches of a source that can be read only once, kept in temporary files, a file a column.</summary>
/// <param name="names">The columns that are kept.</param>
/// <param name="folder">Where the files are.</param>
internal sealed class Spool(ImmutableArray<string> names, string folder) : IBatchSource, IDisposable
{
    private readonly List<int> _counts = [];
    private ImmutableArray<string> _names = [];
    private ImmutableArray<SpooledColumn> _columns = [];
    private int _rows;

    /// <inheritdoc/>
    public bool Seeks => true;

    /// <summary>Adds a batch.</summary>
    /// <exception cref="OverflowException">There are more records than an <see cref="int"/> can count.</exception>
    public void Append(ColumnBatch batch)
    {
        _rows = checked(_rows + batch.RowCount);
        _counts.Add(batch.RowCount);
        if (_columns.IsEmpty)
        {
            // Of a score that needs no field, the number of records is what is left.
            _names = names.IsEmpty ? [batch.Columns[0].Name] : names;
            _columns = [.. _names.Select(n => SpooledColumn.For(batch.Find(n)!, folder))];
        }

        for (var i = 0; i < _names.Length; i++)
        {
            _columns[i].Append(batch.Find(_names[i])!);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<ColumnBatch> Batches()
    {
        var first = 0;
        foreach (var count in _counts)
        {
            yield return Read(first, count);
            first += count;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<ColumnBatch> Batches(int rows, int from = 0)
    {
        for (long first = from; first < _rows; first += rows)
        {
            yield return Read((int)first, (int)Math.Min(rows, _rows - first));
        }
    }

    /// <inheritdoc/>
    public int CountRows() => _rows;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var column in _columns)
        {
            column.Dispose();
        }
    }

    private ColumnBatch Read(int first, int count) => new([.. _columns.Select(c => c.Read(first, count))]);
}
