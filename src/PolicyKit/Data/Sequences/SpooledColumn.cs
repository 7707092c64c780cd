using PolicyKit.Symbols;

namespace PolicyKit.Data.Sequences;

/// <summary>A column in a file.</summary>
internal abstract class SpooledColumn : IDisposable
{
    /// <summary>A spooled column for columns like this one.</summary>
    public static SpooledColumn For(Column column, string folder) => column switch
    {
        NumberColumn => new Cells<double>(folder, c => ((NumberColumn)c).Values, values => new NumberColumn(column.Name, values)),
        TruthColumn => new Cells<sbyte>(folder, c => ((TruthColumn)c).Values, values => new TruthColumn(column.Name, values)),
        DateColumn => new Cells<int>(folder, c => ((DateColumn)c).DayNumbers, days => new DateColumn(column.Name, days)),
        PeriodColumn => new Periods(folder, column.Name),
        TextColumn => new Texts(folder, column.Name),
        _ => throw new ArgumentException($"Column '{column.Name}' is of an unknown kind.", nameof(column)),
    };

    /// <summary>Writes the records of a column behind those there are.</summary>
    public abstract void Append(Column column);

    /// <summary>Reads some records.</summary>
    public abstract Column Read(int first, int count);

    /// <inheritdoc/>
    public abstract void Dispose();

    private sealed class Cells<T>(string folder, Func<Column, ReadOnlyMemory<T>> read, Func<ReadOnlyMemory<T>, Column> make) : SpooledColumn
        where T : unmanaged
    {
        private readonly CellFile<T> _file = new(folder);

        public override void Append(Column column) => _file.Append(read(column).Span);

        public override Column Read(int first, int count)
        {
            var values = GC.AllocateUninitializedArray<T>(count);
            _file.Read(first, values);
            return make(values);
        }

        public override void Dispose() => _file.Dispose();
    }

    private sealed class Texts(string folder, string name) : SpooledColumn
    {
        private readonly CellFile<int> _file = new(folder);
        private readonly TextCodes _codes = new();

        public override void Append(Column column)
        {
            var codes = GC.AllocateUninitializedArray<int>(column.Count);
            _codes.Turn((TextColumn)column, codes);
            _file.Append(codes);
        }

        public override Column Read(int first, int count)
        {
            var codes = GC.AllocateUninitializedArray<int>(count);
            _file.Read(first, codes);
            return new TextColumn(name, codes, _codes.Texts);
        }

        public override void Dispose() => _file.Dispose();
    }

    // Records name few periods; each is written as its place among them.
    private sealed class Periods(string folder, string name) : SpooledColumn
    {
        private readonly CellFile<int> _file = new(folder);
        private readonly Dictionary<Period, int> _codes = [];
        private readonly List<Period?> _periods = [];

        public override void Append(Column column) =>
            _file.Append(Array.ConvertAll(((PeriodColumn)column).Values.ToArray(), p => p is { } period ? CodeOf(period) : -1));

        public override Column Read(int first, int count)
        {
            var codes = GC.AllocateUninitializedArray<int>(count);
            _file.Read(first, codes);
            return new PeriodColumn(name, Array.ConvertAll(codes, c => c < 0 ? null : _periods[c]));
        }

        public override void Dispose() => _file.Dispose();

        private int CodeOf(Period period)
        {
            if (!_codes.TryGetValue(period, out var code))
            {
                _codes.Add(period, code = _periods.Count);
                _periods.Add(period);
            }

            return code;
        }
    }
}
