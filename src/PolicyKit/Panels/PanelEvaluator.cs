using System.Collections.Immutable;
using PolicyKit.Backends.Reference;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>Finds the status of every lowered aim for all regions and years of a panel, through the vector engine. Safe for use by several threads.</summary>
internal sealed class PanelEvaluator
{
    // Regions are taken some at a time, so that the columns of a chunk are made where they stay near.
    private const int RowsOfChunk = 16_384;

    private readonly PanelPlan _plan;
    private readonly VectorEngine? _figures;
    private readonly VectorEngine? _statuses;

    public PanelEvaluator(PanelPlan plan)
    {
        _plan = plan;
        _figures = plan.Figures is null ? null : new VectorEngine(plan.Figures);
        _statuses = plan.Statuses is null ? null : new VectorEngine(plan.Statuses);
    }

    /// <summary>The aims.</summary>
    public ImmutableArray<(TargetSymbol Target, TargetAim Aim, int Slot)> Aims => _plan.Aims;

    /// <summary>The statuses of each aim as codes, in the order of the panel; those of aims that are not lowered are for the caller to fill.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public sbyte[][] Run(FigurePanel panel, VectorOptions options)
    {
        var codes = _plan.Aims.Select(_ => new sbyte[panel.RowCount]).ToArray();
        if (_statuses is null || panel.RowCount == 0)
        {
            return codes;
        }

        var known = KnownFigures(panel, options);
        var years = new PanelYears(panel, i => known[i]);
        var regions = Math.Max(1, RowsOfChunk / panel.Years);
        var ofChunk = options with { Threads = 1, Progress = null };
        new Crew(options).Share((panel.Regions.Length + regions - 1) / regions, chunk =>
        {
            var first = chunk * regions;
            var rows = Math.Min(regions, panel.Regions.Length - first) * panel.Years;
            var result = Run(_statuses, _plan.Statuses!, Gather(panel, years, first, rows), ofChunk);
            for (var aim = 0; aim < codes.Length; aim++)
            {
                if (_plan.Aims[aim].Slot is >= 0 and var slot)
                {
                    Write(((NumberResult)result.Slots[slot]).Values, codes[aim].AsSpan(first * panel.Years, rows));
                }
            }
        });
        return codes;
    }

    private static void Write(ReadOnlySpan<double> statuses, Span<sbyte> codes)
    {
        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = (sbyte)statuses[row];
        }
    }

    private static PlanResult Run(VectorEngine engine, Plan plan, ColumnBatch batch, VectorOptions options) =>
        engine.Run(batch, () => new ReferenceEvaluator(plan, batch), options);

    private static double[] Nothing(int rows)
    {
        var nothing = new double[rows];
        nothing.AsSpan().Fill(double.NaN);
        return nothing;
    }

    private Dictionary<IndicatorSymbol, bool[]> KnownFigures(FigurePanel panel, VectorOptions options)
    {
        var known = new Dictionary<IndicatorSymbol, bool[]>(ReferenceEqualityComparer.Instance);
        if (_figures is not null)
        {
            var columns = _plan.Figures!.Columns.Select(c => new NumberColumn(c.Name, Observed(panel, _plan.Columns[c.Name].Input!)));
            var result = Run(_figures, _plan.Figures, new ColumnBatch([.. columns]), options);
            foreach (var (indicator, slot) in _plan.Computed)
            {
                known.Add(indicator, KnownOf(((NumberResult)result.Slots[slot]).Values));
            }
        }

        foreach (var series in _plan.Columns.Values.Select(c => c.Role.Series).OfType<IndicatorSymbol>().Where(s => !known.ContainsKey(s)).Distinct())
        {
            known.TryAdd(series, KnownOf(Observed(panel, series).Span));
        }

        return known;
    }

    private static ReadOnlyMemory<double> Observed(FigurePanel panel, IndicatorSymbol indicator) => panel.Find(indicator.Name)?.Values ?? Nothing(panel.RowCount);

    private static bool[] KnownOf(ReadOnlySpan<double> values)
    {
        var known = new bool[values.Length];
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = double.IsFinite(values[i]);
        }

        return known;
    }

    private ColumnBatch Gather(FigurePanel panel, PanelYears years, int firstRegion, int rows)
    {
        // Goals in words read nothing, but a batch has its number of rows from a column.
        if (_plan.Statuses!.Columns.IsEmpty)
        {
            return new ColumnBatch(new NumberColumn("", new double[rows]));
        }

        var places = new Dictionary<PanelRole, int[]>();
        return new ColumnBatch([.. _plan.Statuses.Columns.Select(c => _plan.Columns[c.Name]).Select(column =>
        {
            if (!places.TryGetValue(column.Role, out var ofRole))
            {
                places.Add(column.Role, ofRole = new int[rows]);
                years.Find(column.Role, firstRegion, ofRole);
            }

            return new NumberColumn(column.Name, column.Input is null ? YearsOf(panel, ofRole) : FiguresOf(panel.Find(column.Input.Name), ofRole));
        })]);
    }

    private static double[] YearsOf(FigurePanel panel, int[] places) =>
        Array.ConvertAll(places, p => p < 0 ? double.NaN : panel.FirstYear + (p % panel.Years));

    private static double[] FiguresOf(NumberColumn? column, int[] places)
    {
        if (column is null)
        {
            return Nothing(places.Length);
        }

        var figures = column.Values.Span;
        var values = new double[places.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = places[i] >= 0 && double.IsFinite(figures[places[i]]) ? figures[places[i]] : double.NaN;
        }

        return values;
    }
}
