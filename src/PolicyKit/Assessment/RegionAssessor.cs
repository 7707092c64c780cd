using System.Collections.Immutable;
using PolicyKit.Backends.Reference;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>Assesses regions in a year: takes their figures, runs the plans of the assessment over them, and says what each comes to.</summary>
internal sealed class RegionAssessor
{
    // To so many decimal places roots and geometric means, which are no fractions, are rounded.
    private const int RootPlaces = 12;

    private readonly AssessmentPlan _plan;
    private readonly FigureTable _figures;
    private readonly int _year;
    private readonly ImmutableArray<RegionSymbol> _regions;
    private readonly AssessmentRows _rows;
    private readonly Dictionary<string, Localized?[]> _missing = new(StringComparer.Ordinal);
    private readonly ReferenceEvaluator _marks;
    private readonly ReferenceEvaluator _totals;

    private RegionAssessor(AssessmentPlan plan, FigureTable figures, int year)
    {
        (_plan, _figures, _year, _regions) = (plan, figures, year, [.. plan.Assessment.Regions.Where(r => r.IsThereIn(year))]);
        _rows = new AssessmentRows(_regions.Length);
        foreach (var item in plan.Assessment.Items)
        {
            Add(item.Name, r => FigureOf(item.Indicator, r));
        }

        foreach (var formula in plan.Bonuses.Concat(plan.Vetoes))
        {
            Add(formula.Name, r => figures.Value(formula, r.Name, year));
        }

        AddRoots();
        _marks = new ReferenceEvaluator(plan.Marks, _rows);
        if (plan.Assessment.Combination == Combination.Geometric)
        {
            _rows.Add(plan.Geometric.Name, Rows.Select(row => GeometricMean(plan.Groups.SelectMany(g => g.Items), row)));
        }

        _totals = plan.Totals == plan.Marks ? _marks : new ReferenceEvaluator(plan.Totals, _rows);
    }

    private IEnumerable<int> Rows => Enumerable.Range(0, _regions.Length);

    /// <summary>The assessment of all its regions.</summary>
    public static PolicyAssessment Assess(AssessmentPlan plan, FigureTable figures, int year)
    {
        var assessor = new RegionAssessor(plan, figures, year);
        var places = PlacesOf(assessor.Rows.Select(row => (int?)assessor.Total(row, plan.Place)?.Numerator), plan.Assessment.Ties);
        var regions = assessor.Rows.Select(row => assessor.Assess(row, places[row])).ToList();
        if (plan.Assessment.Variation is { } variation)
        {
            var ranges = WeightTrials.Run(plan.Assessment, variation, regions);
            regions = [.. regions.Select((r, i) => r with { Range = ranges[i] })];
        }

        return new PolicyAssessment(plan.Assessment, year, [.. regions.OrderBy(r => r.Place ?? int.MaxValue)], [.. figures.Findings]);
    }

    /// <summary>Places as ties are counted, of places that those with equal totals share and that leave out the next ones.</summary>
    public static ImmutableArray<int?> PlacesOf(IEnumerable<int?> shared, Ties ties)
    {
        var all = shared.ToImmutableArray();
        if (ties == Ties.Competition)
        {
            return all;
        }

        var distinct = all.OfType<int>().Distinct().Order().ToList();
        return [.. all.Select(place => place is { } known ? distinct.BinarySearch(known) + 1 : (int?)null)];
    }

    private void Add(string column, Func<RegionSymbol, Cell> cellOf)
    {
        var cells = _regions.Select(cellOf).ToList();
        _rows.Add(column, cells.Select(c => c.Value));
        _missing[column] = [.. cells.Select(c => c.Value is null ? c.Why : null)];
    }

    private Cell FigureOf(IndicatorSymbol indicator, RegionSymbol region) => _figures.Find(indicator, region.Name, _year) switch
    {
        { IsExact: true } figure => new Cell(figure.Value, null),
        { } inexact => new Cell(null, Says.NotExact(indicator, inexact)),
        _ => new Cell(null, _figures.ComputedSoFar(indicator, region.Name, _year).Why ?? Says.NoFigureIn(_year)),
    };

    private void AddRoots()
    {
        if (_plan.Squares is null)
        {
            return;
        }

        var evaluator = new ReferenceEvaluator(_plan.Squares, _rows);
        foreach (var item in _plan.Groups.SelectMany(g => g.Items).Where(i => i.Square >= 0))
        {
            _rows.Add(item.Root.Name, Rows.Select(row => evaluator.Number(row, item.Square) is { } square
                ? square.Sign * Irrational.Sqrt(Rational.Abs(square), RootPlaces)
                : (Rational?)null).ToList());
        }
    }

    private Rational? GeometricMean(IEnumerable<AssessmentItemSlots> items, int row)
    {
        var counting = new List<(Rational Mark, Rational Weight)>();
        foreach (var item in items)
        {
            if (_marks.Number(row, item.Weight) is not { } weight || (weight.Sign > 0 && _marks.Number(row, item.Mark) is null))
            {
                return null;
            }

            if (weight.Sign > 0)
            {
                counting.Add((_marks.Number(row, item.Mark)!.Value, weight));
            }
        }

        return Means.Geometric(counting, RootPlaces);
    }

    private Rational? Total(int row, int slot) => _totals.Number(row, slot);

    private RegionAssessment Assess(int row, int? place)
    {
        var groups = _plan.Groups.Select(g => Assess(g, row)).ToImmutableArray();
        var bonuses = _plan.Assessment.Bonuses.Zip(_plan.Bonuses, (symbol, formula) =>
            new BonusExplanation(symbol, (Rational?)_rows.Value(formula.Name, row), WhyNot(formula.Name, row))).ToImmutableArray();
        var vetoes = _plan.Vetoes.Where(v => (Rational?)_rows.Value(v.Name, row) is { Sign: > 0 }).Select(v => v.Name).ToImmutableArray();
        var total = Total(row, _plan.Total);
        var reasons = total is null ? WhyNoTotal(groups, bonuses)
            : place is not null ? []
            : [.. _plan.Vetoes.Select(v => vetoes.Contains(v.Name) ? Says.Vetoed(v.Name) : WhyNot(v.Name, row)).OfType<Localized>()];
        return new RegionAssessment(_regions[row], total, place, groups, bonuses, vetoes, [.. reasons]);
    }

    private GroupAssessment Assess(AssessmentGroupSlots group, int row)
    {
        var isGeometric = _plan.Assessment.Combination == Combination.Geometric;
        return new GroupAssessment(
            group.Group,
            [.. group.Items.Select(i => Assess(i, row))],
            isGeometric ? GeometricMean(group.Items, row) : _marks.Number(row, group.Mark),
            isGeometric ? null : _marks.Number(row, group.Points));
    }

    private ItemAssessment Assess(AssessmentItemSlots item, int row)
    {
        var (value, own) = ((Rational?)_rows.Value(item.Item.Name, row), _marks.Number(row, item.Own));
        var missing = own is not null ? null : value is null ? WhyNot(item.Item.Name, row) : Says.NoSpread(item.Item.Indicator);
        return new ItemAssessment(
            item.Item, value, _marks.Number(row, item.Mark), _marks.Number(row, item.Weight), item.Points < 0 ? null : _marks.Number(row, item.Points), missing)
        {
            Status = value is null ? null : _figures.Find(item.Item.Indicator, _regions[row].Name, _year)?.Status,
        };
    }

    private Localized? WhyNot(string column, int row) =>
        _rows.Value(column, row) is not null ? null : _missing[column][row] ?? Says.NoFigureIn(_year);

    private static List<Localized> WhyNoTotal(ImmutableArray<GroupAssessment> groups, ImmutableArray<BonusExplanation> bonuses)
    {
        var items = groups.SelectMany(g => g.Items).ToList();
        var reasons = items.Where(i => i.Mark is null && i.Item.Missing != MissingPolicy.Exclude).Select(i => Says.NoTotalWithout(i.Item.Indicator, i.Missing!))
            .Concat(bonuses.Where(b => b.Note is not null).Select(b => Says.NoTotalWithout(b.Bonus, b.Note!)))
            .ToList();
        return reasons.Count > 0 ? reasons
            : items.FirstOrDefault(i => i.Mark is { Sign: < 0 }) is { } negative ? [Says.NegativeMark(negative.Item.Indicator)]
            : [Says.NoMarks];
    }
}
