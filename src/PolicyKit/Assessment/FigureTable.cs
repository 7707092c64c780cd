using System.Collections.Immutable;
using PolicyKit.Backends.Reference;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>
/// The figures by region, indicator and period: what is observed, and what formulas give. Formulas are run plan by plan, each for all regions and periods,
/// when a figure of theirs is first asked for.
/// </summary>
internal sealed class FigureTable
{
    private readonly RegionTree _tree;
    private readonly RecordFigures _records;
    private readonly ImmutableArray<FormulaPlan> _plans;
    private readonly ImmutableDictionary<string, IndicatorSymbol> _indicators;
    private readonly ImmutableArray<string> _regions;
    private readonly ImmutableArray<Period> _periods;
    private readonly Dictionary<string, IObservedFigures> _observed;
    private readonly ImmutableArray<Localized> _findings;
    private readonly Dictionary<Symbol, int> _planOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Symbol, Dictionary<(string Region, Period Period), Cell>> _computed = new(ReferenceEqualityComparer.Instance);
    private readonly ElsewhereFigures _elsewhere;
    private int _plansRun;

    /// <param name="book">What the policy says of indicators, units and regions.</param>
    /// <param name="observations">What is known, of any region.</param>
    /// <param name="records">The records from which formulas are computed.</param>
    /// <param name="region">The region that is assessed.</param>
    /// <param name="asOf">The last period that counts, and all that end no later.</param>
    /// <param name="least">The least firm status that counts.</param>
    public FigureTable(IndicatorBook book, IEnumerable<Observation> observations, IEnumerable<RecordBatch> records, string region, Period asOf, FigureStatus least = FigureStatus.Estimated)
        : this(book, observations, records, region, [region], asOf, least)
    {
    }

    /// <summary>A table for several regions.</summary>
    public static FigureTable Over(
        IndicatorBook book, IEnumerable<Observation> observations, IEnumerable<RecordBatch> records, IEnumerable<string> regions, Period asOf, FigureStatus least = FigureStatus.Estimated) =>
        new(book, observations, records, "", regions, asOf, least);

    private FigureTable(
        IndicatorBook book, IEnumerable<Observation> observations, IEnumerable<RecordBatch> records, string region, IEnumerable<string> regions, Period asOf, FigureStatus least)
        : this(book, Read(book, observations.Where(o => o.Period.Last <= asOf.Last && o.Status <= least), region, regions, out var findings), findings, records, region, asOf)
    {
    }

    /// <param name="book">What the policy says of indicators, units and regions.</param>
    /// <param name="observed">What is observed of each region; nothing is known of others.</param>
    /// <param name="findings">What was wrong with the observations.</param>
    /// <param name="records">The records from which formulas are computed.</param>
    /// <param name="region">The region that is assessed; empty where there are several.</param>
    /// <param name="asOf">The last period that counts.</param>
    public FigureTable(
        IndicatorBook book, Dictionary<string, IObservedFigures> observed, ImmutableArray<Localized> findings, IEnumerable<RecordBatch> records, string region, Period asOf)
    {
        (_records, _elsewhere, _observed, _findings) = (new RecordFigures(book, records, asOf), new ElsewhereFigures(this, book.Regions), observed, findings);
        (_tree, _plans, _indicators, Region, AsOf) = (book.Regions, book.Plans, book.Indicators, region, asOf);
        _regions = [.. observed.Keys];
        _periods = [.. _observed.Values.SelectMany(o => o.Periods).Concat(_records.Years.Select(Period.OfYear)).Distinct().Order()];
        for (var i = 0; i < _plans.Length; i++)
        {
            foreach (var (symbol, _, _) in _plans[i].Results)
            {
                _planOf.Add(symbol, i);
                _computed.Add(symbol, []);
            }
        }
    }

    private static Dictionary<string, IObservedFigures> Read(
        IndicatorBook book, IEnumerable<Observation> observations, string region, IEnumerable<string> regions, out ImmutableArray<Localized> findings)
    {
        var (observed, all) = (new Dictionary<string, IObservedFigures>(StringComparer.Ordinal), ImmutableArray.CreateBuilder<Localized>());
        var byRegion = observations.ToLookup(o => book.Regions.NameOf(o.Region));
        foreach (var name in book.Regions.Reach(regions, book.Reads))
        {
            var timely = new TimelyObservations(name, byRegion[name], book.Regions, book.Find);
            var figures = new ObservedFigures(timely.All, book.Find, book.Units);
            observed.Add(name, figures);
            all.AddRange(figures.Findings.Concat(timely.Findings).Select(f => name == region ? f : Says.In(name, f)));
        }

        findings = all.ToImmutable();
        return observed;
    }

    /// <summary>The region that is assessed; empty where none is named.</summary>
    public string Region { get; }

    /// <summary>The last period that counts.</summary>
    public Period AsOf { get; }

    /// <summary>What was wrong with the observations, those of the region that is assessed first, and with the records.</summary>
    public IEnumerable<Localized> Findings => _findings.Concat(_records.Findings);

    /// <summary>The figures of an indicator in the region that is assessed, of the periods that an aim asks for.</summary>
    public FigureSeries Series(IndicatorSymbol indicator, TargetAim aim)
    {
        var all = _periods.Select(p => Find(indicator, Region, p)).OfType<Figure>().ToList();
        var kind = FigureSeries.KindFor(indicator, aim, all);
        var ofKind = all.ToLookup(f => f.Period.Kind == kind);
        return new FigureSeries(indicator, kind, [.. ofKind[true]], [.. ofKind[false]], AsOf, WhyMissing(indicator, kind));
    }

    /// <summary>The figure of an indicator of a region in a period: an exact observation, else what its formula gives, else what is observed.</summary>
    public Figure? Find(IndicatorSymbol indicator, string region, Period period)
    {
        RunPlanOf(indicator);
        return FindSoFar(indicator, region, period);
    }

    /// <summary>What a formula gives for the region that is assessed.</summary>
    public Cell Value(FormulaSymbol formula, Period period) => Value(formula, Region, period);

    /// <summary>What a formula gives for a region.</summary>
    public Cell Value(FormulaSymbol formula, string region, Period period)
    {
        RunPlanOf(formula);
        return _computed[formula].GetValueOrDefault((region, period));
    }

    /// <summary>The figure that the formulas which have been run give.</summary>
    internal Figure? FindSoFar(IndicatorSymbol indicator, string region, Period period)
    {
        var observed = _observed.TryGetValue(region, out var figures) ? figures.Find(indicator, period) : null;
        return observed is not { IsExact: true } && ComputedSoFar(indicator, region, period) is { Value: { } value } cell
            ? new Figure(period, value, Comparison.Equal, IsApproximate: false, IsComputed: true, "") { Status = cell.Status }
            : observed;
    }

    internal Cell ComputedSoFar(IndicatorSymbol indicator, string region, Period period) =>
        _computed.TryGetValue(indicator, out var cells) ? cells.GetValueOrDefault((region, period)) : default;

    /// <summary>What a formula takes from other regions or from the year before, or why there is none.</summary>
    internal Cell Elsewhere(FigureSymbol figure, string region, Period period)
    {
        RunPlanOf(figure.Indicator);
        if (figure.Weight is { } weight)
        {
            RunPlanOf(weight);
        }

        return _elsewhere.Find(figure, region, period);
    }

    /// <summary>The value of a statistic over records, or why there is none.</summary>
    internal Cell OfRecords(RecordFigureSymbol figure, string region, Period period) => _records.Find(figure, region, period);

    // Years without records say nothing about those with some.
    private Localized? WhyMissing(IndicatorSymbol indicator, PeriodKind kind)
    {
        RunPlanOf(indicator);
        var ofRecords = indicator.IsFromRecords && _records.Years.Any();
        var periods = (ofRecords ? _records.Years.Select(Period.OfYear) : _periods).Where(p => p.Kind == kind).ToList();
        var why = periods.Count > 0 ? ComputedSoFar(indicator, Region, periods.Max()).Why : null;
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
            var rows = new FormulaRows(this, plan, _indicators, region, _periods);
            var evaluator = new ReferenceEvaluator(plan.Plan, rows);
            for (var row = 0; row < _periods.Length; row++)
            {
                if (_tree.WhyNotIn(region, _periods[row].Year) is { } why)
                {
                    foreach (var (symbol, _, _) in plan.Results)
                    {
                        _computed[symbol][(region, _periods[row])] = new Cell(null, why);
                    }

                    continue;
                }

                var values = plan.Results.Select(r => evaluator.Value(row, r.Slot)).ToList();
                for (var i = 0; i < values.Count; i++)
                {
                    _computed[plan.Results[i].Symbol][(region, _periods[row])] = values[i].IsKnown
                        ? new Cell(values[i].Number, null) { Status = rows.Status(plan.Results[i].Reads, row) }
                        : new Cell(null, rows.Why(values[i].Reasons, row));
                }
            }
        }
    }
}
