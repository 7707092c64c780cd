using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The figures that formulas take from other regions and from the year before. What is made of several regions is made once for all that lie among them.</summary>
internal sealed class ElsewhereFigures(FigureTable table, RegionTree tree)
{
    // Roots are to so many decimal places.
    private const int RootPlaces = 12;

    private readonly Dictionary<FigureSymbol, Dictionary<(string Origin, Period Period), Cell>> _made = new(ReferenceEqualityComparer.Instance);

    /// <summary>The figure that a formula of a region takes in a period, or why there is none. What other formulas it needs have been run.</summary>
    public Cell Find(FigureSymbol figure, string region, Period period)
    {
        if (figure.Statistic is null || tree.OriginOf(figure.Regions, region) is not { } origin)
        {
            return Compute(figure, region, period);
        }

        if (!_made.TryGetValue(figure, out var cells))
        {
            _made.Add(figure, cells = []);
        }

        if (!cells.TryGetValue((origin, period), out var cell))
        {
            cells.Add((origin, period), cell = Compute(figure, region, period));
        }

        return cell;
    }

    private Cell Compute(FigureSymbol figure, string region, Period period)
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
