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
    public bool[] Known(PanelFigures figures, VectorOptions options)
    {
        if (_figures is null)
        {
            return Array.ConvertAll(figures.Find(series.Indicator).Values.ToArray(), double.IsFinite);
        }

        var rows = new PanelRows(series.Figures!.Columns.Select(c => (c.Name, figures.Find(series.Columns[c.Name].Input!), (int[]?)null)));
        var result = Run(_figures, series.Figures, rows, options);
        return Array.ConvertAll(((NumberResult)result.Slots[series.Figures.Outputs[0]]).Values, double.IsFinite);
    }

    /// <summary>Writes the statuses of some regions.</summary>
    /// <param name="panel">The figures.</param>
    /// <param name="figures">The columns that are made of them.</param>
    /// <param name="years">Which years are meant.</param>
    /// <param name="first">The first region.</param>
    /// <param name="count">How many.</param>
    /// <param name="codes">The statuses of all aims, in the order of the panel.</param>
    /// <param name="options">How to use the machine.</param>
    public void Write(FigurePanel panel, PanelFigures figures, PanelYears years, int first, int count, sbyte[][] codes, VectorOptions options)
    {
        var rows = count * panel.Years;
        var result = Run(_statuses, series.Statuses, Gather(panel, figures, years, first, rows), options);
        foreach (var (aim, slot) in series.Aims)
        {
            var (statuses, ofAim) = (((NumberResult)result.Slots[slot]).Values, codes[aim]);
            for (var row = 0; row < rows; row++)
            {
                ofAim[(first * panel.Years) + row] = (sbyte)statuses[row];
            }
        }
    }

    private static PlanResult Run(VectorEngine engine, Plan plan, PanelRows rows, VectorOptions options) =>
        engine.Run(rows.Batch, () => new ReferenceEvaluator(plan, rows), options);

    private PanelRows Gather(FigurePanel panel, PanelFigures figures, PanelYears years, int firstRegion, int rows)
    {
        // Goals in words read nothing, but a batch has its number of rows from a column.
        if (series.Statuses.Columns.IsEmpty)
        {
            return new PanelRows([("", new PanelInput(new double[rows], null), null)]);
        }

        var places = new Dictionary<PanelRole, int[]>();
        return new PanelRows(series.Statuses.Columns.Select(c => series.Columns[c.Name]).Select(column =>
        {
            if (!places.TryGetValue(column.Role, out var ofRole))
            {
                places.Add(column.Role, ofRole = new int[rows]);
                years.Find(column.Role, firstRegion, ofRole);
            }

            return column.Input is null
                ? (column.Name, new PanelInput(YearsAt(panel, ofRole), null), null)
                : (column.Name, figures.Find(column.Input), (int[]?)ofRole);
        }));
    }

    private static double[] YearsAt(FigurePanel panel, int[] places) => Array.ConvertAll(places, p => p < 0 ? 0d : panel.FirstYear + (p % panel.Years));
}
