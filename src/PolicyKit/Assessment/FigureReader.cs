using System.Collections.Immutable;
using PolicyKit.Backends.Reference;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>
/// Turns observations of a region into one figure an indicator and year, in the indicator's unit, and computes what formulas give.
/// An exact figure comes before one that is only bounded; exact figures that disagree are reported, and none of them is taken.
/// </summary>
internal sealed class FigureReader : IRows
{
    private readonly ImmutableDictionary<string, IndicatorSymbol> _indicators;
    private readonly UnitCatalog _units;
    private readonly ImmutableArray<int> _years;
    private readonly Dictionary<(string Indicator, int Year), Figure> _given = [];
    private readonly ImmutableDictionary<string, int> _slots;
    private readonly ReferenceEvaluator _formulas;

    // That nobody observed what a formula gives is no reason; what the formula lacks is.
    private readonly ImmutableArray<Localized> _notObserved;

    public FigureReader(ObservationTable table, IEnumerable<IndicatorSymbol> indicators, UnitCatalog units, Plan plan, ImmutableDictionary<string, int> slots)
    {
        _indicators = indicators.ToImmutableDictionary(i => i.Name);
        _units = units;
        _years = table.Years;
        _slots = slots;
        _formulas = new ReferenceEvaluator(plan, this);
        _notObserved = [.. _indicators.Values.Where(i => i.IsComputed).Select(i => Reasons.Missing(i.Name))];
        foreach (var indicator in _indicators.Values.OrderBy(i => i.Location.Span.Start))
        {
            foreach (var year in _years)
            {
                Read(indicator, year, table[indicator.Name, year]);
            }
        }
    }

    /// <summary>What was wrong with the observations.</summary>
    public List<Localized> Findings { get; } = [];

    /// <summary>One row a year, for the formulas.</summary>
    public int RowCount => _years.Length;

    public object? Value(string column, int row) => _given.TryGetValue((column, _years[row]), out var figure) && figure.IsExact ? figure.Value : null;

    /// <summary>The figures of an indicator by year, rising.</summary>
    public ImmutableArray<Figure> Series(IndicatorSymbol indicator) =>
        [.. _years.Select((year, row) => Find(indicator, year, row)).OfType<Figure>()];

    /// <summary>Why a computed indicator has no figure in the latest year that has any; null for others.</summary>
    public Localized? WhyMissing(IndicatorSymbol indicator) => indicator.IsComputed && _years.Length > 0
        ? _formulas.Value(_years.Length - 1, _slots[indicator.Name]).Reasons.Except(_notObserved).FirstOrDefault()
        : null;

    private static string Sources(IEnumerable<Observation> observations) =>
        string.Join("；", observations.Select(o => o.Source).Where(s => s.Length > 0).Distinct());

    private Figure? Find(IndicatorSymbol indicator, int year, int row)
    {
        if (_given.TryGetValue((indicator.Name, year), out var given) && (given.IsExact || !indicator.IsComputed))
        {
            return given;
        }

        var computed = indicator.IsComputed ? _formulas.Number(row, _slots[indicator.Name]) : null;
        return computed is { } value ? new Figure(year, value, Comparison.Equal, false, IsComputed: true, "") : given;
    }

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
            _given[(indicator.Name, year)] = new Figure(
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
