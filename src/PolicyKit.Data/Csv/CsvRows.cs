using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using PolicyKit.Diagnostics;

namespace PolicyKit.Data.Csv;

/// <summary>The rows of a table with the places where they stand, as CsvHelper reads them.</summary>
internal sealed class CsvRows : IDisposable
{
    private const int LongestRow = 1024 * 1024;

    private readonly CsvReader _reader;
    private readonly string _path;
    private long _badQuoteAt = -1;

    private CsvRows(Func<CsvReaderOptions, CsvReader> open, string path, bool lineBreaksInQuotes)
    {
        _path = path;
        _reader = open(new CsvReaderOptions
        {
            Separator = ',',
            CommentPrefix = '#',
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRow,
            AllowLineBreaksInQuotes = lineBreaksInQuotes,
            OnMalformedRecord = Note,
        });
        _reader.ReadHeader();
        Headers = [.. _reader.Headers];
        HeaderLine = Math.Max(1, (int)_reader.LineNumber);
    }

    public ImmutableArray<string> Headers { get; }

    public int HeaderLine { get; }

    public int Line => checked((int)_reader.LineNumber);

    public long ByteOffset => _reader.ByteOffset;

    public int FieldCount => _reader.FieldCount;

    /// <summary>Whether the row has a quote that is not closed where its field ends.</summary>
    public bool IsMisquoted => _badQuoteAt >= 0;

    /// <summary>Whether reading stopped at a misquoted row that had run over the lines after it.</summary>
    public bool HasSwallowedLines { get; private set; }

    /// <summary>
    /// Reads a table. One quote that is never closed would swallow all lines up to the next quote, so if that
    /// happens the table is read once more with every line end ending its row.
    /// </summary>
    public static T Read<T>(Func<CsvReaderOptions, CsvReader> open, string path, Func<CsvRows, T> read)
    {
        try
        {
            using var rows = new CsvRows(open, path, lineBreaksInQuotes: true);
            var result = read(rows);
            if (!rows.HasSwallowedLines)
            {
                return result;
            }
        }
        catch (CsvFormatException)
        {
            // A row longer than any row: such a quote near the head of a large file.
        }

        using var lines = new CsvRows(open, path, lineBreaksInQuotes: false);
        return read(lines);
    }

    public bool Read()
    {
        _badQuoteAt = -1;
        return !HasSwallowedLines && _reader.Read() && !HasSwallowedLines;
    }

    /// <summary>The bytes of a field without quotes and outer blanks; valid until the next read.</summary>
    public ReadOnlySpan<byte> Field(int index) => _reader.GetSpan(index);

    /// <summary>The same as text.</summary>
    public string Text(int index) => _reader.GetString(index).Trim();

    /// <summary>Where a field of the row begins.</summary>
    public Location LocationOf(int index)
    {
        var before = _reader.RawRecord[..OffsetOf(index)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[lineStart..]) + 1;
        return Location.At(_path, Line + before.Count((byte)'\n'), column);
    }

    /// <summary>Where the row begins.</summary>
    public Location LocationOfRow() => Location.At(_path, Line, 1);

    /// <summary>The field with the bad quote.</summary>
    public int MisquotedField()
    {
        var index = 0;
        while (index + 1 < FieldCount && OffsetOf(index + 1) <= _badQuoteAt - ByteOffset)
        {
            index++;
        }

        return index;
    }

    /// <summary>The name of a field's column, or its number if the header is shorter.</summary>
    public string ColumnName(int index) => index < Headers.Length ? Headers[index] : $"{index + 1}";

    public void Dispose() => _reader.Dispose();

    private int OffsetOf(int index)
    {
        var offset = index;
        for (var i = 0; i < index; i++)
        {
            offset += _reader.GetRawSpan(i).Length;
        }

        return offset;
    }

    private void Note(CsvMalformedRecord record)
    {
        if (record.Reason == CsvMalformedReason.StrayQuote)
        {
            return;
        }

        _badQuoteAt = record.ByteOffset;
        HasSwallowedLines |= record.RawRecord.AsSpan().IndexOfAny('\r', '\n') >= 0;
    }
}
