using System.Collections.Immutable;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>
/// Turns observations of a region into one figure an indicator and year, in the indicator's unit.
/// An exact figure comes before one that is only bounded; exact figures that disagree are reported, and none of them is taken.
/// </summary>
internal sealed class ObservedFigures
{
    private readonly Dictionary<(string Indicator, int Year), Figure> _figures = [];
    private readonly UnitCatalog _units;

    /// <param name="observations">What is known of the region.</param>
    /// <param name="find">The indicator of any of its names, or null.</param>
    /// <param name="units">The units that the observations may use.</param>
    public ObservedFigures(IEnumerable<Observation> observations, Func<string, IndicatorSymbol?> find, UnitCatalog units)
    {
        _units = units;
        var all = observations.ToList();
        Years = [.. all.Select(o => o.Year).Distinct().Order()];
        var cells = all
            .Select(o => (Indicator: find(o.Indicator)!, Observation: o))
            .Where(o => o.Indicator is not null)
            .GroupBy(o => (o.Indicator.Name, o.Observation.Year))
            .OrderBy(c => c.First().Indicator.Location.Span.Start)
            .ThenBy(c => c.Key.Name, StringComparer.Ordinal)
            .ThenBy(c => c.Key.Year);
        foreach (var cell in cells)
        {
            Read(cell.First().Indicator, cell.Key.Year, cell.Select(o => o.Observation));
        }
    }

    /// <summary>The years with any observation, rising.</summary>
    public ImmutableArray<int> Years { get; }

    /// <summary>What was wrong with the observations.</summary>
    public List<Localized> Findings { get; } = [];

    /// <summary>The figure of an indicator in a year, or null.</summary>
    public Figure? Find(IndicatorSymbol indicator, int year) => _figures.GetValueOrDefault((indicator.Name, year));

    private static string Sources(IEnumerable<Observation> observations) =>
        string.Join("；", observations.Select(o => o.Source).Where(s => s.Length > 0).Distinct());

    private void Read(IndicatorSymbol indicator, int year, IEnumerable<Observation> observations)
    {
        var figures = observations.Select(o => (Observation: o, Value: InUnitOf(indicator, o))).Where(f => f.Value is not null).ToList();
        var exact = figures.Where(f => f.Observation is { Comparison: Comparison.Equal, IsApproximate: false }).ToList();
        if (exact.Select(f => f.Value).Distinct().Count() > 1)
        {
            var all = string.Join("；", exact.Select(f => $"{Wording.Quantity(f.Value!.Value, indicator.Unit)}（{f.Observation.Source}）"));
            Findings.Add(new Localized(
                $"Sources disagree on {indicator.Name} {year}: {all}. None is taken.", $"{indicator.Name}{year}年的来源不一致：{all}。均不采用。"));
            return;
        }

        foreach (var (observation, value) in exact.Concat(figures).Take(1))
        {
            var agreeing = exact.Count > 0 ? exact : figures.Take(1);
            _figures[(indicator.Name, year)] = new Figure(
                year, value!.Value, observation.Comparison, observation.IsApproximate, IsComputed: false, Sources(agreeing.Select(f => f.Observation)));
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
            $"{indicator.Name} {observation.Year} is given in '{observation.Unit}', which does not fit {PolicyType.In(indicator.Unit).Describe().English}; it is left out.",
            $"{indicator.Name}{observation.Year}年的单位“{observation.Unit}”与“{indicator.Unit}”不符，未采用。"));
        return null;
    }
}
