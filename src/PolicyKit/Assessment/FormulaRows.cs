using System.Collections.Immutable;
using PolicyKit.Backends.Reference;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The rows of a plan of formulas: the periods of one region.</summary>
internal sealed class FormulaRows(
    FigureTable table, RegionTree tree, FormulaPlan plan, ImmutableDictionary<string, IndicatorSymbol> indicators, string region, ImmutableArray<Period> periods) : IRows
{
    private const int RootPlaces = 12;

    private readonly Lazy<Dictionary<Localized, string>> _columnOf = new(() =>
        plan.Plan.Columns.DistinctBy(c => Reasons.Missing(c.Name)).ToDictionary(c => Reasons.Missing(c.Name), c => c.Name));

    public int RowCount => periods.Length;

    public object? Value(string column, int row) => plan.Figures.TryGetValue(column, out var figure)
        ? Elsewhere(figure, periods[row]).Value
        : plan.RecordFigures.TryGetValue(column, out var ofRecords) ? table.OfRecords(ofRecords, region, periods[row]).Value
        : indicators.TryGetValue(column, out var indicator) && table.FindSoFar(indicator, region, periods[row]) is { IsExact: true } known ? known.Value : null;

    /// <summary>Why a formula gives nothing. That nobody observed what it gives is no reason; what it lacks is.</summary>
    public Localized? Why(ImmutableArray<Localized> reasons, int row) => reasons
        .Select(r => _columnOf.Value.TryGetValue(r, out var column) ? WhyMissing(column, r, row) : r)
        .FirstOrDefault(r => r is not null);

    /// <summary>How firm the least firm of the figures in some columns is.</summary>
    public FigureStatus Status(ImmutableArray<string> columns, int row) => columns.Select(c => StatusOf(c, row)).DefaultIfEmpty(FigureStatus.Final).Max();

    private FigureStatus StatusOf(string column, int row) => plan.Figures.TryGetValue(column, out var figure)
        ? Elsewhere(figure, periods[row]).Status
        : indicators.TryGetValue(column, out var indicator) && table.FindSoFar(indicator, region, periods[row]) is { } known ? known.Status : FigureStatus.Final;

    private Localized? WhyMissing(string column, Localized missing, int row) => plan.Figures.TryGetValue(column, out var figure)
        ? Elsewhere(figure, periods[row]).Why
        : plan.RecordFigures.TryGetValue(column, out var ofRecords) ? table.OfRecords(ofRecords, region, periods[row]).Why
        : !indicators.TryGetValue(column, out var indicator) ? missing
        : table.FindSoFar(indicator, region, periods[row]) is { } inexact ? Says.NotExact(indicator, inexact)
        : indicator.IsComputed ? table.ComputedSoFar(indicator, region, periods[row]).Why
        : missing;

    // What is made of several regions is the same for all that lie among them.
    private Cell Elsewhere(FigureSymbol figure, Period period)
    {
        if (figure.Statistic is null || tree.OriginOf(figure.Regions, region) is not { } origin)
        {
            return Compute(figure, period);
        }

        if (!table.Elsewhere.TryGetValue((figure.Column, origin, period), out var cell))
        {
            table.Elsewhere.Add((figure.Column, origin, period), cell = Compute(figure, period));
        }

        return cell;
    }

    private Cell Compute(FigureSymbol figure, Period period)
    {
        var values = ImmutableArray.CreateBuilder<RegionValue>();
        var status = FigureStatus.Final;
        foreach (var place in tree.In(figure.Regions, region, period.Year))
        {
            var cell = Changed(figure, place, period);
            if (cell.Value is not { } value)
            {
                return cell;
            }

            var weight = figure.Weight is { } weighed ? ExactOf(weighed, place, period) : new Cell(Rational.One, null);
            if (weight.Value is not { } own)
            {
                return weight;
            }

            values.Add(new RegionValue(value, own));
            status = new[] { status, cell.Status, weight.Status }.Max();
        }

        return values.Count == 0 ? new Cell(null, Says.NoRegions(figure.Regions, region))
            : figure.Statistic is { } statistic ? RegionStatistics.Of(statistic, values.ToImmutable()) with { Status = status }
            : new Cell(values[0].Value, null) { Status = status };
    }

    private Cell ExactOf(IndicatorSymbol indicator, string place, Period period) => table.FindSoFar(indicator, place, period) is { IsExact: true } figure
        ? new Cell(figure.Value, null) { Status = figure.Status }
        : new Cell(null, tree.WhyNotIn(place, period.Year) ?? Says.NotKnown(indicator, place, period));

    private Cell Changed(FigureSymbol figure, string place, Period period)
    {
        var since = figure.Since ?? period.Year - 1;
        return figure.Change switch
        {
            FigureChange.None => ExactOf(figure.Indicator, place, period),
            FigureChange.Sum => SumOf(figure.Indicator, place, since, period),
            _ when since < 1 || since >= period.Year => new Cell(null, Says.NotSince(figure.Indicator, since, period)),
            FigureChange.YearlyGrowth => YearlyOf(GrowthOf(figure.Indicator, place, since, period), period.Year - since),
            _ => GrowthOf(figure.Indicator, place, since, period),
        };
    }

    private Cell GrowthOf(IndicatorSymbol indicator, string place, int since, Period period)
    {
        var earlier = period.InYear(since);
        var (before, now) = (ExactOf(indicator, place, earlier), ExactOf(indicator, place, period));
        return before.Value is null ? before
            : now.Value is null ? now
            : before.Value.Value.Sign > 0 ? new Cell((now.Value / before.Value) - Rational.One, null) { Status = before.Status > now.Status ? before.Status : now.Status }
            : new Cell(null, Says.NoGrowthFrom(indicator, place, earlier, before.Value.Value));
    }

    // What falls under 0 has no root.
    private static Cell YearlyOf(Cell growth, int years) =>
        growth.Value is not { } total || years == 1 ? growth
        : total < -Rational.One ? new Cell(null, Says.NoAverageGrowth(total))
        : growth with { Value = Irrational.Root(total + Rational.One, years, RootPlaces) - Rational.One };

    private Cell SumOf(IndicatorSymbol indicator, string place, int since, Period period)
    {
        var steps = period.StepsAfter(Period.OfYear(since - 1).LastOf(period.Kind));
        if (since < 2 || steps < 1)
        {
            return new Cell(null, Says.NotSince(indicator, since, period));
        }

        var (sum, status) = (Rational.Zero, FigureStatus.Final);
        for (var at = period; steps > 0; steps--, at = at.Before())
        {
            var cell = ExactOf(indicator, place, at);
            if (cell.Value is not { } value)
            {
                return cell;
            }

            sum += value;
            status = cell.Status > status ? cell.Status : status;
        }

        return new Cell(sum, null) { Status = status };
    }
}
