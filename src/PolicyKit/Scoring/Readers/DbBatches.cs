using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.CompilerServices;
using PolicyKit.Data;
using PolicyKit.Symbols;

namespace PolicyKit.Scoring.Readers;

/// <summary>The rows of a query as column batches; the query's columns bear the names of the record's fields.</summary>
internal sealed class DbBatches
{
    private const int BatchRows = 1 << 16;
    private readonly DbDataReader _reader;
    private readonly ImmutableArray<DbFieldReader> _fields;

    /// <param name="reader">The query, before its first row.</param>
    /// <param name="fields">The fields to read.</param>
    /// <exception cref="ArgumentException">The query lacks a column, has it twice, or has it with a type that does not fit.</exception>
    public DbBatches(DbDataReader reader, IEnumerable<FieldSymbol> fields)
    {
        _reader = reader;
        _fields = [.. fields.Select(f => DbFieldTable.Make(f, reader))];
    }

    /// <summary>Reads all rows.</summary>
    public IEnumerable<ColumnBatch> Read()
    {
        var rows = 0;
        while (_reader.Read())
        {
            AddRow();
            if (++rows % BatchRows == 0)
            {
                yield return Take();
            }
        }

        if (rows % BatchRows != 0)
        {
            yield return Take();
        }
    }

    /// <summary>Reads all rows without waiting in a thread.</summary>
    public async IAsyncEnumerable<ColumnBatch> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var rows = 0;
        while (await _reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            AddRow();
            if (++rows % BatchRows == 0)
            {
                yield return Take();
            }
        }

        if (rows % BatchRows != 0)
        {
            yield return Take();
        }
    }

    private void AddRow()
    {
        foreach (var field in _fields)
        {
            field.Add(_reader);
        }
    }

    private ColumnBatch Take() => new([.. _fields.Select(f => f.Take())]);
}
