using System.Collections.Immutable;
using PolicyKit.Backends.Reference;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The rows of a plan of formulas: the years of one region.</summary>
internal sealed class FormulaRows(
    FigureTable table, RegionTree tree, FormulaPlan plan, ImmutableDictionary<string, IndicatorSymbol> indicators, string region, ImmutableArray<int> years) : IRows
{
    private readonly Lazy<Dictionary<Localized, string>> _columnOf = new(() =>
        plan.Plan.Columns.DistinctBy(c => Reasons.Missing(c.Name)).ToDictionary(c => Reasons.Missing(c.Name), c => c.Name));

    public int RowCount => years.Length;

    public object? Value(string column, int row) => plan.Figures.TryGetValue(column, out var figure)
        ? Elsewhere(figure, years[row]).Value
        : plan.RecordFigures.TryGetValue(column, out var ofRecords) ? table.OfRecords(ofRecords, region, years[row]).Value
        : indicators.TryGetValue(column, out var indicator) && table.FindSoFar(indicator, region, years[row]) is { IsExact: true } known ? known.Value : null;

    /// <summary>Why a formula gives nothing. That nobody observed what it gives is no reason; what it lacks is.</summary>
    public Localized? Why(ImmutableArray<Localized> reasons, int row) => reasons
        .Select(r => _columnOf.Value.TryGetValue(r, out var column) ? WhyMissing(column, r, row) : r)
        .FirstOrDefault(r => r is not null);

    private Localized? WhyMissing(string column, Localized missing, int row) => plan.Figures.TryGetValue(column, out var figure)
        ? Elsewhere(figure, years[row]).Why
        : plan.RecordFigures.TryGetValue(column, out var ofRecords) ? table.OfRecords(ofRecords, region, years[row]).Why
        : !indicators.TryGetValue(column, out var indicator) ? missing
        : table.FindSoFar(indicator, region, years[row]) is { } inexact ? Says.NotExact(indicator, inexact)
        : indicator.IsComputed ? table.ComputedSoFar(indicator, region, years[row]).Why
        : missing;

    // What is made of several regions is the same for all that lie among them.
    private Cell Elsewhere(FigureSymbol figure, int year)
    {
        if (figure.Statistic is null || tree.OriginOf(figure.Regions, region) is not { } origin)
        {
            return Compute(figure, year);
        }

        if (!table.Elsewhere.TryGetValue((figure.Column, origin, year), out var cell))
        {
            table.Elsewhere.Add((figure.Column, origin, year), cell = Compute(figure, year));
        }

        return cell;
    }

    private Cell Compute(FigureSymbol figure, int year)
    {
        var values = ImmutableArray.CreateBuilder<RegionValue>();
        foreach (var place in tree.In(figure.Regions, region, year))
        {
            var cell = figure.IsGrowth ? GrowthOf(figure.Indicator, place, year) : ExactOf(figure.Indicator, place, year);
            if (cell.Value is not { } value)
            {
                return cell;
            }

            var weight = figure.Weight is { } weighed ? ExactOf(weighed, place, year) : new Cell(Rational.One, null);
            if (weight.Value is not { } own)
            {
                return weight;
            }

            values.Add(new RegionValue(value, own));
        }

        return values.Count == 0 ? new Cell(null, Says.NoRegions(figure.Regions, region))
            : figure.Statistic is { } statistic ? RegionStatistics.Of(statistic, values.ToImmutable())
            : new Cell(values[0].Value, null);
    }

    private Cell ExactOf(IndicatorSymbol indicator, string place, int year) => table.FindSoFar(indicator, place, year) is { IsExact: true } figure
        ? new Cell(figure.Value, null)
        : new Cell(null, tree.WhyNotIn(place, year) ?? Says.NotKnown(indicator, place, year));

    private Cell GrowthOf(IndicatorSymbol indicator, string place, int year)
    {
        var (before, now) = (ExactOf(indicator, place, year - 1), ExactOf(indicator, place, year));
        return before.Value is null ? before
            : now.Value is null ? now
            : before.Value.Value.Sign > 0 ? new Cell((now.Value / before.Value) - Rational.One, null)
            : new Cell(null, Says.NoGrowthFrom(indicator, place, year - 1, before.Value.Value));
    }
}
