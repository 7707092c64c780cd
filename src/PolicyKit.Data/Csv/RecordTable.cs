using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv;

/// <summary>The records of a file: one row for each data row of the file, also for broken ones.</summary>
public sealed class RecordTable
{
    internal RecordTable(RecordSymbol record, ColumnBatch? batch, TextColumn? keys, ImmutableArray<int> lines, RowReport report)
    {
        Record = record;
        Batch = batch;
        Keys = keys;
        Lines = lines;
        Diagnostics = report.Diagnostics;
        Faults = report.Faults;
    }

    /// <summary>The kind of record.</summary>
    public RecordSymbol Record { get; }

    /// <summary>A column for each of the record's fields, in the order of the file's rows; null if the file is no table of such records.</summary>
    public ColumnBatch? Batch { get; }

    /// <summary>How many rows there are.</summary>
    public int RowCount => Lines.Length;

    /// <summary>The key of each row as text; null if the record has no key.</summary>
    public TextColumn? Keys { get; }

    /// <summary>The line of the file on which each row begins, from 1.</summary>
    public ImmutableArray<int> Lines { get; }

    /// <summary>Everything found, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Why rows are broken, ordered by row; a row that is not here is whole.</summary>
    public ImmutableArray<RowFault> Faults { get; }

    /// <summary>The key of a row, or null if it has none.</summary>
    public string? KeyOf(int row) => Keys is not null && Keys.Codes.Span[row] is >= 0 and var code ? Keys.Dictionary[code] : null;

    /// <summary>Whether something of a row could not be read; all of it but its key is then unknown in <see cref="Batch"/>.</summary>
    public bool IsBroken(int row) => !FaultsOf(row).IsEmpty;

    /// <summary>Why a row is broken; empty if it is whole.</summary>
    public ReadOnlySpan<RowFault> FaultsOf(int row)
    {
        var first = FirstFault(row);
        return Faults.AsSpan()[first..FirstFault(row + 1)];
    }

    // The index of the first fault at or after a row.
    private int FirstFault(int row)
    {
        var (low, high) = (0, Faults.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Faults[middle].Row < row ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
