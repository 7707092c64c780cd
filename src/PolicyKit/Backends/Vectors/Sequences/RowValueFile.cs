using PolicyKit.Backends.Vectors.Groups;
using PolicyKit.Data.Sequences;

namespace PolicyKit.Backends.Vectors.Sequences;

/// <summary>What a group step gave to single rows, beside the cells of these rows; the chunk that was read last is kept at hand.</summary>
internal sealed class RowValueFile(GroupedCells cells, bool hasErrors, string folder, int chunkRows) : IDisposable
{
    private readonly CellFile<double> _values = new(folder);
    private readonly CellFile<double>? _errors = hasErrors ? new(folder) : null;
    private double[] _ofChunk = [];
    private double[] _errorsOfChunk = [];
    private int _chunk = -1;

    /// <summary>Whether no value was given to a single row.</summary>
    public bool IsEmpty => _values.Count == 0;

    /// <summary>Writes the values of some rows of a run from a place on.</summary>
    public void Write(long first, IGroupValues values, int row, int count)
    {
        var (ofRows, errors) = (new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            (ofRows[i], errors[i]) = values.At(row + i) is { } value ? (value.Value, value.Error) : (double.NaN, 0);
        }

        _values.Write(first, ofRows);
        _errors?.Write(first, errors);
    }

    /// <summary>Reads the values of rows that lie together.</summary>
    public RowValues Read(int firstRow, int count)
    {
        var (values, errors) = (new double[count], new double[_errors is null ? 0 : count]);
        for (var done = 0; done < count;)
        {
            var (chunk, at) = Math.DivRem(firstRow + done, chunkRows);
            var here = Math.Min(count - done, chunkRows - at);
            Take(chunk);
            _ofChunk.AsSpan(at, here).CopyTo(values.AsSpan(done));
            if (_errors is not null)
            {
                _errorsOfChunk.AsSpan(at, here).CopyTo(errors.AsSpan(done));
            }

            done += here;
        }

        return new RowValues(values, _errors is null ? null : errors);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _values.Dispose();
        _errors?.Dispose();
    }

    private void Take(int chunk)
    {
        if (_chunk == chunk)
        {
            return;
        }

        _chunk = chunk;
        var (first, count) = cells.Find(chunk);
        var rows = new int[count];
        cells.ReadRows(first, rows);
        _ofChunk = Spread(_values, first, rows);
        _errorsOfChunk = _errors is null ? [] : Spread(_errors, first, rows);
    }

    private double[] Spread(CellFile<double> file, long first, int[] rows)
    {
        var cells = new double[rows.Length];
        file.Read(first, cells);
        var ofRow = new double[chunkRows];
        Array.Fill(ofRow, double.NaN);
        for (var i = 0; i < cells.Length; i++)
        {
            ofRow[rows[i] % chunkRows] = cells[i];
        }

        return ofRow;
    }
}
