using System.Collections.Immutable;

namespace PolicyKit.Data.Csv;

/// <summary>Writes the records of a batch to a CSV file.</summary>
public static class BatchCsv
{
    private const int RowsBetweenReports = 1 << 14;

    /// <summary>Writes every record in order; nothing is left under the name if it does not come to the end.</summary>
    /// <param name="path">The file.</param>
    /// <param name="batch">The records.</param>
    /// <param name="comment">A first line, written behind <c>#</c>; null for none.</param>
    /// <param name="progress">Told how many rows are written.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, ColumnBatch batch, string? comment = null, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        using var writer = new RowCsvWriter(path, [.. batch.Columns.Select(c => c.Name)], comment);
        ImmutableArray<Action<int>> fields = [.. batch.Columns.Select(c => FieldWriter(writer, c))];
        for (var row = 0; row < batch.RowCount; row++)
        {
            foreach (var write in fields)
            {
                write(row);
            }

            writer.EndRow();
            if (row % RowsBetweenReports == 0)
            {
                progress?.Report(row);
            }
        }

        writer.Commit();
    }

    private static Action<int> FieldWriter(RowCsvWriter writer, Column column) => column switch
    {
        NumberColumn numbers => row => writer.WriteField(numbers.Values.Span[row]),
        TextColumn texts => row => writer.WriteField(texts.Codes.Span[row] is >= 0 and var code ? texts.Dictionary[code] : null),
        TruthColumn truths => row => writer.WriteField(truths.Values.Span[row] switch { 1 => true, 0 => false, _ => (bool?)null }),
        DateColumn dates => row => WriteDate(writer, dates.DayNumbers.Span[row]),
        PeriodColumn periods => row => writer.WriteField(periods.Values.Span[row]?.ToString()),
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    private static void WriteDate(RowCsvWriter writer, int dayNumber)
    {
        if (dayNumber >= 0)
        {
            writer.WriteField(DateOnly.FromDayNumber(dayNumber));
        }
        else
        {
            writer.WriteField((string?)null);
        }
    }
}
