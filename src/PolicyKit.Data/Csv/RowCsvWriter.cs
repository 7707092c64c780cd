using System.Collections.Immutable;
using CsvHelper;
using PolicyKit.Numerics;

namespace PolicyKit.Data.Csv;

/// <summary>
/// Writes rows to a UTF-8 CSV file that appears under its name only with <see cref="Commit"/>: until then there is a temporary file beside it,
/// which <see cref="Dispose"/> removes. Unknown values become empty fields; numbers and dates do not depend on the machine's culture.
/// </summary>
public sealed class RowCsvWriter : IDisposable
{
    private const int BufferSize = 1 << 18;

    private readonly AtomicFile _file;
    private readonly CsvWriter _writer;
    private readonly int _width;
    private int _fields;

    /// <summary>Begins the file.</summary>
    /// <param name="path">Where it is to be; a file there is replaced when this one is complete.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="comment">A first line, written behind <c>#</c>; null for none.</param>
    /// <exception cref="ArgumentException">There is no column.</exception>
    /// <exception cref="IOException">No file can be made there.</exception>
    public RowCsvWriter(string path, ImmutableArray<string> header, string? comment = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (header.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A table needs at least one column.", nameof(header));
        }

        _width = header.Length;
        _file = new AtomicFile(path);
        _writer = CsvWriter.Create(
            _file.Stream,
            new CsvWriterOptions { NewLine = "\n", CommentPrefix = '#', BufferSize = BufferSize, TrueValue = "true", FalseValue = "false" },
            leaveOpen: true);
        if (comment is not null)
        {
            _writer.WriteComment(" " + comment);
        }

        _writer.WriteHeader(header.AsSpan());
    }

    /// <summary>How many rows are written, the header aside.</summary>
    public long RowCount { get; private set; }

    /// <summary>Writes a whole row.</summary>
    /// <exception cref="InvalidOperationException">It has not as many fields as the header.</exception>
    public void Write(params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
        {
            WriteField(field);
        }

        EndRow();
    }

    /// <summary>Writes the row's next field; null leaves it empty.</summary>
    public void WriteField(string? value)
    {
        _fields++;
        _writer.WriteField(value);
    }

    /// <summary>Writes the row's next field: the shortest decimal that reads back to the number, or nothing if it is not finite.</summary>
    public void WriteField(double value)
    {
        _fields++;
        if (double.IsFinite(value))
        {
            _writer.WriteField(value);
        }
        else
        {
            _writer.WriteField("");
        }
    }

    /// <summary>Writes the row's next field as a whole number.</summary>
    public void WriteField(long value)
    {
        _fields++;
        _writer.WriteField(value);
    }

    /// <summary>Writes the row's next field as a decimal of at most so many places.</summary>
    public void WriteField(Rational value, int places) => WriteField(value.ToString(places));

    /// <summary>Writes the row's next field as true, false or nothing.</summary>
    public void WriteField(bool? value) => WriteField(value switch { true => "true", false => "false", null => null });

    /// <summary>Writes the row's next field as <c>2025-06-30</c>.</summary>
    public void WriteField(DateOnly value)
    {
        _fields++;
        _writer.WriteField(value);
    }

    /// <summary>Ends the row.</summary>
    /// <exception cref="InvalidOperationException">It has not as many fields as the header.</exception>
    public void EndRow()
    {
        if (_fields != _width)
        {
            throw new InvalidOperationException($"The row has {_fields} fields, the header {_width}.");
        }

        _writer.EndRecord();
        _fields = 0;
        RowCount++;
    }

    /// <summary>Completes the file and gives it its name; nothing can be written after.</summary>
    /// <exception cref="InvalidOperationException">The last row is not ended.</exception>
    public void Commit()
    {
        if (_fields != 0)
        {
            throw new InvalidOperationException("The last row is not ended.");
        }

        _writer.Dispose();
        _file.Commit();
    }

    /// <summary>Without <see cref="Commit"/>, removes what was written.</summary>
    public void Dispose()
    {
        try
        {
            _writer.Dispose();
        }
        finally
        {
            _file.Dispose();
        }
    }
}
