using System.Collections.Immutable;
using PolicyKit.Backends.Reference;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The rows of a plan of formulas: the periods of one region.</summary>
internal sealed class FormulaRows(
    FigureTable table, FormulaPlan plan, ImmutableDictionary<string, IndicatorSymbol> indicators, string region, ImmutableArray<Period> periods) : IRows
{
    private readonly Lazy<Dictionary<Localized, string>> _columnOf = new(() =>
        plan.Plan.Columns.DistinctBy(c => Reasons.Missing(c.Name)).ToDictionary(c => Reasons.Missing(c.Name), c => c.Name));

    public int RowCount => periods.Length;

    public object? Value(string column, int row) => plan.Figures.TryGetValue(column, out var figure)
        ? table.Elsewhere(figure, region, periods[row]).Value
        : plan.RecordFigures.TryGetValue(column, out var ofRecords) ? table.OfRecords(ofRecords, region, periods[row]).Value
        : indicators.TryGetValue(column, out var indicator) && table.FindSoFar(indicator, region, periods[row]) is { IsExact: true } known ? known.Value : null;

    /// <summary>Why a formula gives nothing. That nobody observed what it gives is no reason; what it lacks is.</summary>
    public Localized? Why(ImmutableArray<Localized> reasons, int row) => reasons
        .Select(r => _columnOf.Value.TryGetValue(r, out var column) ? WhyMissing(column, r, row) : r)
        .FirstOrDefault(r => r is not null);

    /// <summary>How firm the least firm of the figures in some columns is.</summary>
    public FigureStatus Status(ImmutableArray<string> columns, int row) => columns.Select(c => StatusOf(c, row)).DefaultIfEmpty(FigureStatus.Final).Max();

    private FigureStatus StatusOf(string column, int row) => plan.Figures.TryGetValue(column, out var figure)
        ? table.Elsewhere(figure, region, periods[row]).Status
        : indicators.TryGetValue(column, out var indicator) && table.FindSoFar(indicator, region, periods[row]) is { } known ? known.Status : FigureStatus.Final;

    private Localized? WhyMissing(string column, Localized missing, int row) => plan.Figures.TryGetValue(column, out var figure)
        ? table.Elsewhere(figure, region, periods[row]).Why
        : plan.RecordFigures.TryGetValue(column, out var ofRecords) ? table.OfRecords(ofRecords, region, periods[row]).Why
        : !indicators.TryGetValue(column, out var indicator) ? missing
        : table.FindSoFar(indicator, region, periods[row]) is { } inexact ? Says.NotExact(indicator, inexact)
        : indicator.IsComputed ? table.ComputedSoFar(indicator, region, periods[row]).Why
        : missing;
}
