using System.Collections.Immutable;
using PolicyKit.Data.Csv.Fields;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv;

/// <summary>Takes rows apart into the columns of a record.</summary>
internal sealed class RecordRows
{
    private readonly RecordSymbol _record;
    private readonly ImmutableArray<(FieldReader Reader, int Column)> _fields;
    private readonly KeyReader? _keys;
    private readonly ImmutableArray<int>.Builder _lines = ImmutableArray.CreateBuilder<int>();
    private readonly RowReport _report;

    public RecordRows(RecordSymbol record, ImmutableArray<int> columns, RowReport report)
    {
        _record = record;
        _report = report;
        _keys = record.Key is { } key && columns[record.Fields.IndexOf(key)] is >= 0 and var column ? new KeyReader(key, column) : null;
        _fields = [.. record.Fields.Zip(columns).Where(f => !IsReadAsKey(f.First)).Select(f => (FieldReader.For(f.First), f.Second))];
    }

    public int Count => _lines.Count;

    /// <summary>Adds the row at which the reader stands.</summary>
    public void Add(CsvRows rows)
    {
        _report.Row = _lines.Count;
        _lines.Add(rows.Line);
        _keys?.Add(rows, _report);
        var isWhole = !rows.IsMisquoted && rows.FieldCount == rows.Headers.Length;
        if (!isWhole)
        {
            _report.AddFault(rows.IsMisquoted ? RowFaults.Misquoted(rows) : RowFaults.FieldCount(rows));
        }

        var isBroken = !isWhole;
        foreach (var (reader, column) in _fields)
        {
            if (!isWhole || column < 0)
            {
                reader.AddUnknown();
            }
            else if (!reader.TryAdd(rows.Field(column)))
            {
                _report.AddFault(RowFaults.BadField(rows, column, reader.Expected(rows.Text(column))));
                isBroken = true;
            }
        }

        if (isBroken)
        {
            Forget();
        }
    }

    public RecordTable ToTable()
    {
        var keys = _keys?.ToColumn();
        var columns = _fields.ToDictionary(f => f.Reader.Field.Name, f => f.Reader.ToColumn(), StringComparer.Ordinal);
        if (keys is not null)
        {
            columns.TryAdd(keys.Name, keys);
        }

        return new RecordTable(_record, new ColumnBatch([.. _record.Fields.Select(f => columns[f.Name])]), keys, _lines.ToImmutable(), _report);
    }

    // A mistake must not pass for a value that is merely missing, which a rule may stand something in for; nor may half a row count in a mean or a rank.
    private void Forget()
    {
        foreach (var (reader, _) in _fields)
        {
            reader.ForgetLast();
        }
    }

    // A key that is a text anyway is read once only.
    private bool IsReadAsKey(FieldSymbol field) =>
        _keys is not null && field == _record.Key && field.Type is { IsText: true, Kind: not TypeKind.Category };
}
