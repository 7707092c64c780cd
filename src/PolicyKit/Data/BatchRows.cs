using PolicyKit.Numerics;

namespace PolicyKit.Data;

/// <summary>The rows of a column batch; a double stands for the shortest decimal that reads back to it.</summary>
internal sealed class BatchRows(ColumnBatch batch) : IRows
{
    public int RowCount => batch.RowCount;

    public object? Value(string column, int row) => batch.Find(column) switch
    {
        NumberColumn numbers when double.IsFinite(numbers.Values.Span[row]) => Rational.FromShortest(numbers.Values.Span[row]),
        DateColumn dates when dates.DayNumbers.Span[row] >= 0 => (Rational)dates.DayNumbers.Span[row],
        PeriodColumn periods => periods.Values.Span[row],
        TruthColumn truths when truths.Values.Span[row] is 0 or 1 => truths.Values.Span[row] == 1,
        TextColumn texts when texts.Codes.Span[row] >= 0 => texts.Dictionary[texts.Codes.Span[row]],
        _ => null,
    };
}
