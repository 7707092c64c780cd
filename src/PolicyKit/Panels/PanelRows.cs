using PolicyKit.Data;
using PolicyKit.Numerics;

namespace PolicyKit.Panels;

/// <summary>A batch whose columns are gathered from a panel, with the exact numbers of those that have some.</summary>
internal sealed class PanelRows : IRows
{
    private readonly BatchRows _rows;
    private readonly Dictionary<string, (Rational?[] Values, int[]? Places)> _exact = new(StringComparer.Ordinal);

    /// <param name="columns">The columns with what they hold and the places in the panel where their rows are from; null: row by row; a place under 0 stands for 1.</param>
    public PanelRows(IEnumerable<(string Name, PanelInput Input, int[]? Places)> columns)
    {
        var numbers = new List<Column>();
        foreach (var (name, input, places) in columns)
        {
            numbers.Add(new NumberColumn(name, places is null ? input.Values : Gather(input.Values.Span, places)));
            if (input.Exact is { } exact)
            {
                _exact.Add(name, (exact, places));
            }
        }

        Batch = new ColumnBatch([.. numbers]);
        _rows = new BatchRows(Batch);
    }

    /// <summary>The rows as doubles.</summary>
    public ColumnBatch Batch { get; }

    public int RowCount => Batch.RowCount;

    public object? Value(string column, int row) =>
        !_exact.TryGetValue(column, out var exact) ? _rows.Value(column, row)
        : exact.Places is null ? exact.Values[row]
        : exact.Places[row] < 0 ? Rational.One
        : exact.Values[exact.Places[row]];

    private static double[] Gather(ReadOnlySpan<double> values, int[] places)
    {
        var gathered = new double[places.Length];
        for (var i = 0; i < gathered.Length; i++)
        {
            gathered[i] = places[i] < 0 ? 1 : values[places[i]];
        }

        return gathered;
    }
}
