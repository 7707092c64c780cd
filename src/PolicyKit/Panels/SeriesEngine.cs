using PolicyKit.Backends.Reference;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Panels;

/// <summary>Runs the plans of an indicator over panels.</summary>
internal sealed class SeriesEngine(PanelSeries series)
{
    private readonly VectorEngine? _figures = series.Figures is null ? null : new VectorEngine(series.Figures);
    private readonly VectorEngine _statuses = new(series.Statuses);

    /// <summary>Which figures of the indicator are known, in the order of the panel.</summary>
    public bool[] Known(FigurePanel panel, VectorOptions options)
    {
        if (_figures is null)
        {
            return Array.ConvertAll(Figures(panel, series.Indicator.Name).ToArray(), double.IsFinite);
        }

        var columns = series.Figures!.Columns.Select(c => new NumberColumn(c.Name, Figures(panel, series.Columns[c.Name].Input!.Name)));
        var result = Run(_figures, series.Figures, new ColumnBatch([.. columns]), options);
        return Array.ConvertAll(((NumberResult)result.Slots[series.Figures.Outputs[0]]).Values, double.IsFinite);
    }

    /// <summary>Writes the statuses of some regions.</summary>
    /// <param name="panel">The figures.</param>
    /// <param name="years">Which years are meant.</param>
    /// <param name="first">The first region.</param>
    /// <param name="count">How many.</param>
    /// <param name="codes">The statuses of all aims, in the order of the panel.</param>
    /// <param name="options">How to use the machine.</param>
    public void Write(FigurePanel panel, PanelYears years, int first, int count, sbyte[][] codes, VectorOptions options)
    {
        var rows = count * panel.Years;
        var result = Run(_statuses, series.Statuses, Gather(panel, years, first, rows), options);
        foreach (var (aim, slot) in series.Aims)
        {
            var (statuses, ofAim) = (((NumberResult)result.Slots[slot]).Values, codes[aim]);
            for (var row = 0; row < rows; row++)
            {
                ofAim[(first * panel.Years) + row] = (sbyte)statuses[row];
            }
        }
    }

    private static PlanResult Run(VectorEngine engine, Plan plan, ColumnBatch batch, VectorOptions options) =>
        engine.Run(batch, () => new ReferenceEvaluator(plan, batch), options);

    // A column of the panel; infinite figures are unknown, as if there were none.
    private static ReadOnlyMemory<double> Figures(FigurePanel panel, string indicator)
    {
        if (panel.Find(indicator) is not { } column)
        {
            var nothing = new double[panel.RowCount];
            nothing.AsSpan().Fill(double.NaN);
            return nothing;
        }

        return column.Values.Span.IndexOfAny(double.PositiveInfinity, double.NegativeInfinity) < 0
            ? column.Values
            : Array.ConvertAll(column.Values.ToArray(), v => double.IsFinite(v) ? v : double.NaN);
    }

    private ColumnBatch Gather(FigurePanel panel, PanelYears years, int firstRegion, int rows)
    {
        // Goals in words read nothing, but a batch has its number of rows from a column.
        if (series.Statuses.Columns.IsEmpty)
        {
            return new ColumnBatch(new NumberColumn("", new double[rows]));
        }

        var places = new Dictionary<PanelRole, int[]>();
        return new ColumnBatch([.. series.Statuses.Columns.Select(c => series.Columns[c.Name]).Select(column =>
        {
            if (!places.TryGetValue(column.Role, out var ofRole))
            {
                places.Add(column.Role, ofRole = new int[rows]);
                years.Find(column.Role, firstRegion, ofRole);
            }

            return new NumberColumn(column.Name, column.Input is null ? YearsAt(panel, ofRole) : FiguresAt(panel.Find(column.Input.Name), ofRole));
        })]);
    }

    private static double[] YearsAt(FigurePanel panel, int[] places) => Array.ConvertAll(places, p => p < 0 ? 0d : panel.FirstYear + (p % panel.Years));

    private static double[] FiguresAt(NumberColumn? column, int[] places)
    {
        var figures = column is null ? default : column.Values.Span;
        var values = new double[places.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = places[i] < 0 ? 1 : column is not null && double.IsFinite(figures[places[i]]) ? figures[places[i]] : double.NaN;
        }

        return values;
    }
}
