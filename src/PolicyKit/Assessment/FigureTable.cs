using System.Collections.Immutable;
using PolicyKit.Backends.Reference;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>
/// The figures by region, indicator and year: what is observed, and what formulas give. Formulas are run plan by plan, each for all regions and years,
/// when a figure of theirs is first asked for.
/// </summary>
internal sealed class FigureTable
{
    private readonly RegionTree _tree;
    private readonly RecordFigures _records;
    private readonly ImmutableArray<FormulaPlan> _plans;
    private readonly ImmutableDictionary<string, IndicatorSymbol> _indicators;
    private readonly ImmutableArray<string> _regions;
    private readonly ImmutableArray<int> _years;
    private readonly Dictionary<string, ObservedFigures> _observed = new(StringComparer.Ordinal);
    private readonly Dictionary<Symbol, int> _planOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Symbol, Dictionary<(string Region, int Year), Cell>> _computed = new(ReferenceEqualityComparer.Instance);
    private int _plansRun;

    /// <param name="book">What the policy says of indicators, units and regions.</param>
    /// <param name="observations">What is known, of any region.</param>
    /// <param name="records">The records from which formulas are computed.</param>
    /// <param name="region">The region that is assessed.</param>
    /// <param name="asOf">The last year that counts.</param>
    public FigureTable(IndicatorBook book, IEnumerable<Observation> observations, IEnumerable<RecordBatch> records, string region, int asOf)
        : this(book, observations, records, region, [region], asOf)
    {
    }

    /// <summary>A table for several regions.</summary>
    public static FigureTable Over(IndicatorBook book, IEnumerable<Observation> observations, IEnumerable<RecordBatch> records, IEnumerable<string> regions, int asOf) =>
        new(book, observations, records, "", regions, asOf);

    private FigureTable(
        IndicatorBook book, IEnumerable<Observation> observations, IEnumerable<RecordBatch> records, string region, IEnumerable<string> regions, int asOf)
    {
        _records = new RecordFigures(book, records, asOf);
        (_tree, _plans, _indicators, Region, AsOf) = (book.Regions, book.Plans, book.Indicators, region, asOf);
        _regions = _tree.Reach(regions, book.Reads);
        var byRegion = observations.Where(o => o.Year <= asOf).ToLookup(o => _tree.NameOf(o.Region));
        foreach (var name in _regions)
        {
            var timely = new TimelyObservations(name, byRegion[name], _tree, book.Find);
            _observed.Add(name, new ObservedFigures(timely.All, book.Find, book.Units));
            _observed[name].Findings.AddRange(timely.Findings);
        }

        _years = [.. _observed.Values.SelectMany(o => o.Years).Concat(_records.Years).Distinct().Order()];
        for (var i = 0; i < _plans.Length; i++)
        {
            foreach (var (symbol, _) in _plans[i].Results)
            {
                _planOf.Add(symbol, i);
                _computed.Add(symbol, []);
            }
        }
    }

    /// <summary>The region that is assessed; empty where none is named.</summary>
    public string Region { get; }

    /// <summary>The last year that counts.</summary>
    public int AsOf { get; }

    /// <summary>What was wrong with the observations, those of the region that is assessed first, and with the records.</summary>
    public IEnumerable<Localized> Findings =>
        _regions.SelectMany(r => _observed[r].Findings.Select(f => r == Region ? f : Says.In(r, f))).Concat(_records.Findings);

    /// <summary>The figures of an indicator in the region that is assessed.</summary>
    public FigureSeries Series(IndicatorSymbol indicator) => new(
        indicator, [.. _years.Select(y => Find(indicator, Region, y)).OfType<Figure>()], AsOf, WhyMissing(indicator));

    /// <summary>The figure of an indicator of a region in a year: an exact observation, else what its formula gives, else what is observed.</summary>
    public Figure? Find(IndicatorSymbol indicator, string region, int year)
    {
        RunPlanOf(indicator);
        return FindSoFar(indicator, region, year);
    }

    /// <summary>What a formula gives for the region that is assessed.</summary>
    public Cell Value(FormulaSymbol formula, int year) => Value(formula, Region, year);

    /// <summary>What a formula gives for a region.</summary>
    public Cell Value(FormulaSymbol formula, string region, int year)
    {
        RunPlanOf(formula);
        return _computed[formula].GetValueOrDefault((region, year));
    }

    /// <summary>The figure that the formulas which have been run give.</summary>
    internal Figure? FindSoFar(IndicatorSymbol indicator, string region, int year)
    {
        var observed = _observed.TryGetValue(region, out var figures) ? figures.Find(indicator, year) : null;
        return observed is not { IsExact: true } && ComputedSoFar(indicator, region, year).Value is { } value
            ? new Figure(year, value, Comparison.Equal, IsApproximate: false, IsComputed: true, "")
            : observed;
    }

    internal Cell ComputedSoFar(IndicatorSymbol indicator, string region, int year) =>
        _computed.TryGetValue(indicator, out var cells) ? cells.GetValueOrDefault((region, year)) : default;

    /// <summary>What has been made of the figures of several regions, by the column that holds it, the region from which they are told, and the year.</summary>
    internal Dictionary<(string Column, string Origin, int Year), Cell> Elsewhere { get; } = [];

    /// <summary>The value of a statistic over records, or why there is none.</summary>
    internal Cell OfRecords(RecordFigureSymbol figure, string region, int year) => _records.Find(figure, region, year);

    // Years without records say nothing about those with some.
    private Localized? WhyMissing(IndicatorSymbol indicator)
    {
        RunPlanOf(indicator);
        var years = indicator.IsFromRecords && _records.Years.Any() ? _records.Years : _years;
        var why = years.Any() ? ComputedSoFar(indicator, Region, years.Max()).Why : null;
        return why ?? (indicator.IsFromRecords ? Says.FromRecords : null);
    }

    private void RunPlanOf(Symbol symbol)
    {
        while (_planOf.TryGetValue(symbol, out var plan) && _plansRun <= plan)
        {
            Run(_plans[_plansRun]);
            _plansRun++;
        }
    }

    private void Run(FormulaPlan plan)
    {
        foreach (var region in _regions)
        {
            var rows = new FormulaRows(this, _tree, plan, _indicators, region, _years);
            var evaluator = new ReferenceEvaluator(plan.Plan, rows);
            for (var row = 0; row < _years.Length; row++)
            {
                if (_tree.WhyNotIn(region, _years[row]) is { } why)
                {
                    foreach (var (symbol, _) in plan.Results)
                    {
                        _computed[symbol][(region, _years[row])] = new Cell(null, why);
                    }

                    continue;
                }

                var values = plan.Results.Select(r => evaluator.Value(row, r.Slot)).ToList();
                for (var i = 0; i < values.Count; i++)
                {
                    _computed[plan.Results[i].Symbol][(region, _years[row])] = values[i].IsKnown
                        ? new Cell(values[i].Number, null)
                        : new Cell(null, rows.Why(values[i].Reasons, row));
                }
            }
        }
    }
}
