using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyKit.Data;

/// <summary>Many records of one kind, column by column.</summary>
public sealed class ColumnBatch
{
    private readonly FrozenDictionary<string, Column> _columns;

    /// <summary>Puts columns of the same length together.</summary>
    /// <exception cref="ArgumentException">Two columns differ in length or share a name, or there is none.</exception>
    public ColumnBatch(params ImmutableArray<Column> columns)
    {
        if (columns.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A batch needs at least one column.", nameof(columns));
        }

        foreach (var column in columns)
        {
            if (column.Count != columns[0].Count)
            {
                throw new ArgumentException($"Column '{column.Name}' has {column.Count} records, '{columns[0].Name}' has {columns[0].Count}.", nameof(columns));
            }
        }

        if (columns.GroupBy(c => c.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"There are two columns named '{twice.Key}'.", nameof(columns));
        }

        Columns = columns;
        RowCount = columns[0].Count;
        _columns = columns.ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);
    }

    /// <summary>The columns in order.</summary>
    public ImmutableArray<Column> Columns { get; }

    /// <summary>How many records there are.</summary>
    public int RowCount { get; }

    /// <summary>Puts batches together, one after the other; a single one is given back as it is.</summary>
    /// <param name="batches">Batches of the same columns, at least one.</param>
    internal static ColumnBatch Concat(IEnumerable<ColumnBatch> batches)
    {
        using var rest = batches.GetEnumerator();
        _ = rest.MoveNext();
        var first = rest.Current;
        if (!rest.MoveNext())
        {
            return first;
        }

        var appenders = first.Columns.Select(ColumnAppender.For).ToImmutableArray();
        Append(first);
        do
        {
            Append(rest.Current);
        }
        while (rest.MoveNext());
        return new ColumnBatch([.. appenders.Select(a => a.ToColumn())]);

        void Append(ColumnBatch batch)
        {
            for (var i = 0; i < appenders.Length; i++)
            {
                appenders[i].Append(batch.Find(first.Columns[i].Name)!);
            }
        }
    }

    /// <summary>The column of a name, or null.</summary>
    public Column? Find(string name) => _columns.GetValueOrDefault(name);

    /// <summary>Some of its records, in the same memory.</summary>
    internal ColumnBatch Slice(int first, int count) => new([.. Columns.Select(c => c.Slice(first, count))]);
}
