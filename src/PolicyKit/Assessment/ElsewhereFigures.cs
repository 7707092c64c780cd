using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The figures that formulas take from other regions and from the year before. What is made of several regions is made once for all that lie among them.</summary>
internal sealed class ElsewhereFigures(FigureTable table, RegionTree tree)
{
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
            var cell = figure.IsGrowth ? GrowthOf(figure.Indicator, place, period) : ExactOf(figure.Indicator, place, period);
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

    private Cell GrowthOf(IndicatorSymbol indicator, string place, Period period)
    {
        if (period.Year == 1)
        {
            return new Cell(null, Says.NotKnown(indicator, place, period));
        }

        var earlier = period.InYear(period.Year - 1);
        var (before, now) = (ExactOf(indicator, place, earlier), ExactOf(indicator, place, period));
        return before.Value is null ? before
            : now.Value is null ? now
            : before.Value.Value.Sign > 0 ? new Cell((now.Value / before.Value) - Rational.One, null) { Status = before.Status > now.Status ? before.Status : now.Status }
            : new Cell(null, Says.NoGrowthFrom(indicator, place, earlier, before.Value.Value));
    }
}
