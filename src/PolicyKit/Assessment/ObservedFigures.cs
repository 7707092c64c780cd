using System.Collections.Immutable;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>
/// Turns observations of a region into one figure an indicator and period, in the indicator's unit.
/// An exact figure comes before one that is only bounded, and a firmer one before one that is less firm. Exact figures of one status that disagree are
/// reported, and none of them is taken; so is a less firm figure of another source that disagrees with the one that is taken.
/// </summary>
internal sealed class ObservedFigures
{
    private readonly Dictionary<(string Indicator, Period Period), Figure> _figures = [];
    private readonly UnitCatalog _units;

    /// <param name="observations">What is known of the region.</param>
    /// <param name="find">The indicator of any of its names, or null.</param>
    /// <param name="units">The units that the observations may use.</param>
    public ObservedFigures(IEnumerable<Observation> observations, Func<string, IndicatorSymbol?> find, UnitCatalog units)
    {
        _units = units;
        var all = observations.ToList();
        Periods = [.. all.Select(o => o.Period).Distinct().Order()];
        var cells = all
            .Select(o => (Indicator: find(o.Indicator)!, Observation: o))
            .Where(o => o.Indicator is not null)
            .GroupBy(o => (o.Indicator.Name, o.Observation.Period))
            .OrderBy(c => c.First().Indicator.Location.Span.Start)
            .ThenBy(c => c.Key.Name, StringComparer.Ordinal)
            .ThenBy(c => c.Key.Period);
        foreach (var cell in cells)
        {
            Read(cell.First().Indicator, cell.Key.Period, cell.Select(o => o.Observation));
        }
    }

    /// <summary>The periods with any observation, rising.</summary>
    public ImmutableArray<Period> Periods { get; }

    /// <summary>What was wrong with the observations.</summary>
    public List<Localized> Findings { get; } = [];

    /// <summary>The figure of an indicator in a period, or null.</summary>
    public Figure? Find(IndicatorSymbol indicator, Period period) => _figures.GetValueOrDefault((indicator.Name, period));

    private static string Sources(IEnumerable<Observation> observations) =>
        string.Join("；", observations.Select(o => o.Source).Where(s => s.Length > 0).Distinct());

    private void Read(IndicatorSymbol indicator, Period period, IEnumerable<Observation> observations)
    {
        var figures = observations.Select(o => (Observation: o, Value: InUnitOf(indicator, o))).Where(f => f.Value is not null).OrderBy(f => f.Observation.Status).ToList();
        var exact = figures.Where(f => f.Observation is { Comparison: Comparison.Equal, IsApproximate: false }).ToList();
        var firmest = exact.TakeWhile(f => f.Observation.Status == exact[0].Observation.Status).ToList();
        if (firmest.Select(f => f.Value).Distinct().Count() > 1)
        {
            Findings.Add(Says.Disagreeing(indicator, period, firmest.Select(f => (f.Observation.Source, f.Value!.Value))));
            return;
        }

        foreach (var (observation, value) in firmest.Concat(figures).Take(1))
        {
            var agreeing = firmest.Count > 0 ? firmest : figures.Take(1);
            var figure = new Figure(period, value!.Value, observation.Comparison, observation.IsApproximate, IsComputed: false, Sources(agreeing.Select(f => f.Observation)))
            {
                Status = observation.Status,
            };
            _figures[(indicator.Name, period)] = figure;
            var others = exact.Skip(firmest.Count).Where(f => f.Value != value && firmest.All(t => t.Observation.Source != f.Observation.Source)).ToList();
            if (others.Count > 0)
            {
                Findings.Add(Says.LessFirm(indicator, figure, others.Select(f => (f.Observation.Source, f.Observation.Status, f.Value!.Value))));
            }
        }
    }

    private Rational? InUnitOf(IndicatorSymbol indicator, Observation observation)
    {
        if (observation.Unit.Length == 0)
        {
            return observation.Value;
        }

        if (_units.Parse(observation.Unit) is { } unit && unit.IsLike(indicator.Unit))
        {
            return observation.Value * unit.FactorTo(indicator.Unit);
        }

        Findings.Add(new Localized(
            $"{indicator.Name} {observation.Period} is given in '{observation.Unit}', which does not fit {PolicyType.In(indicator.Unit).Describe().English}; it is left out.",
            $"{indicator.Name}{observation.Period.Describe().Chinese}的单位“{observation.Unit}”与“{indicator.Unit}”不符，未采用。"));
        return null;
    }
}
