using CsvHelper;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv;

/// <summary>
/// Reads records from a UTF-8 CSV file whose header names the record's fields; other columns are ignored. Lines that start with <c>#</c> are
/// comments. An empty field is unknown. Numbers are plain decimals such as <c>-1234.5</c> and are held as the nearest double.
/// </summary>
public static class RecordCsv
{
    private const int RowsBetweenReports = 1 << 14;

    /// <summary>Reads a file. Nothing is thrown for what the file holds: that is told in <see cref="RecordTable.Diagnostics"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="record">The kind of record it holds.</param>
    /// <param name="progress">Told from time to time how much of the file is read, from 0 to 1.</param>
    /// <param name="cancellation">Ends reading early.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static RecordTable Read(string path, RecordSymbol record, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(record);
        try
        {
            return Utf8Probe.Check(path) is { } fault
                ? NoTable(record, FileFaults.Unreadable(path, fault))
                : CsvRows.Read(o => CsvReader.FromFile(path, o), path, rows => ReadRows(rows, path, record, progress, cancellation));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return NoTable(record, FileFaults.Unreadable(path, exception));
        }
        catch (CsvFormatException exception)
        {
            return NoTable(record, FileFaults.Unreadable(path, exception, Math.Max(1, (int)exception.LineNumber)));
        }
    }

    private static RecordTable ReadRows(CsvRows rows, string path, RecordSymbol record, IProgress<double>? progress, CancellationToken cancellation)
    {
        var report = new RowReport();
        if (RecordHeader.Match(rows, path, record, report) is not { } columns)
        {
            return new RecordTable(record, null, null, [], report);
        }

        var length = (double)Math.Max(1, new FileInfo(path).Length);
        var records = new RecordRows(record, columns, report);
        while (rows.Read())
        {
            records.Add(rows);
            if (records.Count % RowsBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(Math.Min(1, rows.ByteOffset / length));
            }
        }

        progress?.Report(1);
        return records.ToTable();
    }

    private static RecordTable NoTable(RecordSymbol record, Diagnostic diagnostic)
    {
        var report = new RowReport();
        report.Add(diagnostic);
        return new RecordTable(record, null, null, [], report);
    }
}
