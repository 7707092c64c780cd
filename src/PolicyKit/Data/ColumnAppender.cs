using System.Buffers;
using PolicyKit.Symbols;

namespace PolicyKit.Data;

/// <summary>Puts columns of one field together, one after the other.</summary>
internal abstract class ColumnAppender
{
    /// <summary>Adds the records of a column.</summary>
    public abstract void Append(Column column);

    /// <summary>All that was added.</summary>
    public abstract Column ToColumn();

    /// <summary>An appender for columns like this one.</summary>
    public static ColumnAppender For(Column column) => column switch
    {
        NumberColumn => new Cells<double>(c => ((NumberColumn)c).Values, values => new NumberColumn(column.Name, values)),
        TruthColumn => new Cells<sbyte>(c => ((TruthColumn)c).Values, values => new TruthColumn(column.Name, values)),
        DateColumn => new Cells<int>(c => ((DateColumn)c).DayNumbers, days => new DateColumn(column.Name, days)),
        PeriodColumn => new Cells<Period?>(c => ((PeriodColumn)c).Values, values => new PeriodColumn(column.Name, values)),
        TextColumn => new Texts(column.Name),
        _ => throw new ArgumentException($"Column '{column.Name}' is of an unknown kind.", nameof(column)),
    };

    private sealed class Cells<T>(Func<Column, ReadOnlyMemory<T>> read, Func<ReadOnlyMemory<T>, Column> make) : ColumnAppender
    {
        private readonly ArrayBufferWriter<T> _cells = new();

        public override void Append(Column column) => _cells.Write(read(column).Span);

        public override Column ToColumn() => make(_cells.WrittenMemory);
    }

    private sealed class Texts(string name) : ColumnAppender
    {
        private readonly ArrayBufferWriter<int> _cells = new();
        private readonly TextCodes _codes = new();

        public override void Append(Column column)
        {
            if (column.Count > 0)
            {
                _codes.Turn((TextColumn)column, _cells.GetSpan(column.Count));
                _cells.Advance(column.Count);
            }
        }

        public override Column ToColumn() => new TextColumn(name, _cells.WrittenMemory, _codes.Texts);
    }
}
