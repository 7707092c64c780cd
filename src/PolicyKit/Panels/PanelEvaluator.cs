using System.Collections.Immutable;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;

namespace PolicyKit.Panels;

/// <summary>Finds the status of every lowered aim for all regions and years of a panel, through the vector engine. Safe for use by several threads.</summary>
internal sealed class PanelEvaluator(PanelPlan plan)
{
    // Regions are taken some at a time, so that the columns of a chunk are made where they stay near.
    private const int RowsOfChunk = 4_096;

    private readonly ImmutableArray<SeriesEngine> _engines = [.. plan.Series.Select(s => new SeriesEngine(s))];

    /// <summary>The aims.</summary>
    public ImmutableArray<PanelAim> Aims => plan.Aims;

    /// <summary>The statuses of each aim as codes, in the order of the panel; those of aims that are not lowered are for the caller to fill.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public sbyte[][] Run(FigurePanel panel, VectorOptions options)
    {
        var codes = plan.Aims.Select(_ => new sbyte[panel.RowCount]).ToArray();
        if (panel.RowCount == 0)
        {
            return codes;
        }

        var (regions, each) = (Math.Max(1, RowsOfChunk / panel.Years), options with { Threads = 1, Progress = null });
        var chunks = (panel.Regions.Length + regions - 1) / regions;
        new Crew(options).Share(_engines.Length, series =>
        {
            var (engine, years) = (_engines[series], new PanelYears(panel, _engines[series].Known(panel, each)));
            for (var chunk = 0; chunk < chunks; chunk++)
            {
                options.Cancellation.ThrowIfCancellationRequested();
                engine.Write(panel, years, chunk * regions, Math.Min(regions, panel.Regions.Length - (chunk * regions)), codes, each);
            }
        });
        return codes;
    }
}
