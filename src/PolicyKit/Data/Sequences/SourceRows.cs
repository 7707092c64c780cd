namespace PolicyKit.Data.Sequences;

/// <summary>The rows of a whole source, one by one, without holding more than a batch: cheap where rows are asked for in their order.</summary>
internal sealed class SourceRows(IBatchSource source) : IRows, IDisposable
{
    private const int WindowRows = 1 << 14;
    private readonly Lock _gate = new();
    private IEnumerator<ColumnBatch>? _batches;
    private Window _read = Window.None;
    private Window _given = Window.None;
    private int? _count;

    /// <inheritdoc/>
    public int RowCount => _count ??= source.CountRows();

    /// <summary>Gives rows that are at hand, and will be asked for.</summary>
    public void Give(ColumnBatch batch, int first)
    {
        lock (_gate)
        {
            _given = new Window(new BatchRows(batch), first);
        }
    }

    /// <inheritdoc/>
    public object? Value(string column, int row)
    {
        lock (_gate)
        {
            if (_given.Has(row))
            {
                return _given.Value(column, row);
            }

            while (!_read.Has(row))
            {
                Move(row);
            }

            return _read.Value(column, row);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _batches?.Dispose();

    private void Move(int row)
    {
        if (_batches is null || row < _read.First || (source.Seeks && row >= _read.End + WindowRows))
        {
            var from = source.Seeks ? row : 0;
            _batches?.Dispose();
            _batches = source.Batches(WindowRows, from).GetEnumerator();
            _read = Window.None with { First = from };
        }

        _read = _batches.MoveNext()
            ? new Window(new BatchRows(_batches.Current), _read.End)
            : throw new InvalidOperationException("The source gives fewer records than before.");
    }

    private sealed record Window(BatchRows? Rows, int First)
    {
        public static Window None { get; } = new(null, 0);

        public int End => First + (Rows?.RowCount ?? 0);

        public bool Has(int row) => row >= First && row < End;

        public object? Value(string column, int row) => Rows!.Value(column, row - First);
    }
}
