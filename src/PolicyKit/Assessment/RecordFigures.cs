using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The statistics over records that formulas use, exactly, by region and year. A record counts for its own region and for all that this one lies in.</summary>
internal sealed class RecordFigures
{
    private readonly RegionTree _tree;
    private readonly Dictionary<string, RecordFigurePlan> _planOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Record, int Year), ColumnBatch> _batches = [];
    private readonly Dictionary<(RecordFigurePlan Plan, int Year, int Level), LevelOfRecords> _levels = [];

    /// <param name="book">What the policy says of indicators and regions.</param>
    /// <param name="batches">The records; no two of the same record and year, with the columns that the policy needs.</param>
    /// <param name="asOf">The last period that counts.</param>
    public RecordFigures(IndicatorBook book, IEnumerable<RecordBatch> batches, Period asOf)
    {
        _tree = book.Regions;
        foreach (var batch in batches.Where(b => Period.OfYear(b.Year).Last <= asOf.Last))
        {
            _batches.Add((batch.Record, batch.Year), batch.Columns);
        }

        foreach (var plan in book.RecordPlans)
        {
            foreach (var column in plan.Slots.Keys)
            {
                _planOf.Add(column, plan);
            }

            var records = _batches.Where(b => b.Key.Record == plan.Record.Name).OrderBy(b => b.Key.Year);
            Findings.AddRange(records.SelectMany(b => FindingsIn(plan, b.Key.Year, (TextColumn)b.Value.Find(plan.Region.Name)!)));
        }
    }

    /// <summary>The years with records.</summary>
    public IEnumerable<int> Years => _batches.Keys.Select(k => k.Year).Distinct();

    /// <summary>Which records count for no region.</summary>
    public List<Localized> Findings { get; } = [];

    /// <summary>The value of a statistic for a region and year, or why there is none.</summary>
    public Cell Find(RecordFigureSymbol figure, string region, Period period)
    {
        var year = period.Year;
        if (period.Kind != PeriodKind.Year || !_batches.TryGetValue((figure.Record.Name, year), out var batch))
        {
            return new Cell(null, _batches.Keys.Any(k => k.Record == figure.Record.Name) ? Says.NoRecords(figure.Record, period) : Says.FromRecords);
        }

        if (region.Length == 0)
        {
            return new Cell(null, Says.NoRegionOfRecords);
        }

        var plan = _planOf[figure.Column];
        var level = _tree.PathOf(region).Length - 1;
        if (!_levels.TryGetValue((plan, year, level), out var records))
        {
            _levels.Add((plan, year, level), records = new LevelOfRecords(plan, figure.RegionColumn, batch, _tree, level));
        }

        if (records.FirstOf(region) is not { } row)
        {
            return new Cell(null, Says.NoRecordsOf(figure.Record, region, period));
        }

        var value = records.Evaluator.Value(row, plan.Slots[figure.Column]);
        return value.IsKnown ? new Cell(value.Number, null) : new Cell(null, value.Reasons[0]);
    }

    private IEnumerable<Localized> FindingsIn(RecordFigurePlan plan, int year, TextColumn regions)
    {
        var counts = new int[regions.Dictionary.Length];
        var unknown = 0;
        foreach (var code in regions.Codes.Span)
        {
            if (code < 0)
            {
                unknown++;
            }
            else
            {
                counts[code]++;
            }
        }

        if (unknown > 0)
        {
            yield return Says.WithoutRegion(plan.Record, plan.Region, year, unknown);
        }

        var undeclared = regions.Dictionary.Where((name, code) => counts[code] > 0 && _tree.Find(name) is null).ToList();
        if (undeclared.Count > 0 && !_tree.IsEmpty)
        {
            yield return Says.UndeclaredRegions(plan.Record, year, undeclared);
        }

        var notThere = regions.Dictionary.Where((_, code) => counts[code] > 0).Select(name => _tree.WhyNotIn(_tree.NameOf(name), year)).OfType<Localized>().Distinct().ToList();
        if (notThere.Count > 0)
        {
            yield return Says.RecordsNotThere(plan.Record, year, notThere);
        }
    }
}
