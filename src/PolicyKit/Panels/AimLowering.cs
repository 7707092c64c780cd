using System.Collections.Immutable;
using PolicyKit.Binding;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;
using static PolicyKit.Binding.KernelTerms;

namespace PolicyKit.Panels;

/// <summary>
/// Lowers aims to the kernel: to the number of the status that <see cref="Assessment.TargetAssessor"/> would find, for a region and a year from which
/// one looks. What is due inside a year, and what asks for figures of quarters or months, is not lowered.
/// </summary>
/// <param name="series">The indicator.</param>
/// <param name="place">The place of its aim among all, which tells its columns from those of others.</param>
/// <param name="targets">All targets, to which one may refer.</param>
/// <param name="isLowered">Whether an indicator or a formula may be read.</param>
internal sealed class AimLowering(IndicatorSymbol series, int place, ImmutableArray<TargetSymbol> targets, Predicate<Symbol> isLowered)
{
    // Periods that are longer are left to the reference: each year is a column.
    private const int MostYears = 100;

    // Where more regions than that have targets of their own to which others refer, it is left to the reference.
    private const int MostReferences = 64;

    private static readonly Rational Half = Rational.Create(1, 2);

    private int _columns;

    /// <summary>The status as a number; null where the aim is not lowered.</summary>
    public BoundExpression? Lower(TargetAim aim) => aim switch
    {
        GoalAim => Is(TargetStatus.NotAssessable),
        { By.EndsYear: false } => null,
        _ when Assessment.FigureSeries.KindFor(series, aim, []) != PeriodKind.Year => null,
        _ when !isLowered(series) => null,
        BoundAim bound => OfBound(bound),
        RangeAim range => OfValue(aim, v => And(Holds(Comparison.AtLeast, v, range.Low), Holds(Comparison.AtMost, v, range.High)), v => Minus(v, Most(Number(range.Low), Least(Number(range.High), v)))),
        RelativeAim relative when isLowered(relative.Bound) => OfRelative(relative),
        DirectionAim direction when aim.Year - direction.FirstYear < MostYears => OfDirection(direction),
        GrowthAim growth => OfGrowth(aim, growth.FirstYear, growth.Pace),
        RelativeGrowthAim growth when isLowered(growth.Other) => OfGrowth(aim, growth.FirstYear, growth.Pace),
        RankAim rank => OfRank(rank),
        ReferenceAim reference => OfReference(reference),
        _ => null,
    };

    private static BoundExpression Is(TargetStatus status) => Number((int)status);

    private static BoundComparison Holds(Comparison comparison, BoundExpression left, Rational right) => new BoundComparison(comparison, left, Number(right));

    private static BoundBinary And(BoundExpression left, BoundExpression right) => new BoundBinary(BoundOperator.And, left, right, PolicyType.Truth);

    private static BoundUnary Not(BoundExpression condition) => new(BoundOperator.Not, condition, PolicyType.Truth);

    private static BoundChoose Choose(BoundExpression condition, BoundExpression whenTrue, BoundExpression whenFalse) => new BoundChoose(condition, whenTrue, whenFalse);

    private static BoundChoose Choose(BoundExpression condition, TargetStatus whenTrue, TargetStatus whenFalse) => Choose(condition, Is(whenTrue), Is(whenFalse));

    // Whether a number is known, which is known of each.
    private static BoundComparison IsKnown(BoundExpression value) => IsOver(OrElse(Where(value, Number(1)), Number(0)), 0);

    // How many of some conditions are true.
    private static BoundExpression Count(IEnumerable<BoundExpression> conditions) =>
        conditions.Select(c => (BoundExpression)Choose(c, Number(1), Number(0))).Aggregate(Number(0), Plus);

    // Of whole numbers: held against what lies between two of them, no rounding leaves them open.
    private static BoundComparison IsOver(BoundExpression whole, int number) => Holds(Comparison.Greater, whole, number + Half);

    private static BoundExpression AsOf => Column(new PlacedSymbol(null, PanelRole.OfRow));

    // What is held is never of a later year.
    private static BoundComparison Due(TargetAim aim, BoundExpression year) => IsOver(year, aim.Year - 1);

    // How it stands where the figure at hand is right.
    private static BoundChoose Right(TargetAim aim, BoundExpression year) => Choose(Due(aim, year), TargetStatus.Met, TargetStatus.OnTrack);

    private Moment At(PanelMoment moment, int year)
    {
        var role = new PanelRole(series, moment, year);
        var number = Column(new PlacedSymbol(null, role));
        return new Moment(IsOver(number, 0), Column(new PlacedSymbol(series, role)), number, role);
    }

    private List<Moment> Each(int firstYear, int lastYear) => [.. Enumerable.Range(firstYear, Math.Max(0, lastYear - firstYear + 1)).Select(y => At(PanelMoment.Fixed, y))];

    private BoundChoose OfBound(BoundAim aim)
    {
        if (!aim.IsApproximate)
        {
            return OfValue(aim, v => Holds(aim.Comparison, v, aim.Bound), v => Minus(v, Number(aim.Bound)), aim.Baseline);
        }

        var held = At(PanelMoment.Held, aim.Year);
        return Choose(held.IsThere, Choose(Holds(Comparison.Equal, held.Value, aim.Bound), Right(aim, held.Year), Is(TargetStatus.NotAssessable)), Is(TargetStatus.NoData));
    }

    private BoundChoose OfValue(TargetAim aim, Func<BoundExpression, BoundExpression> holds, Func<BoundExpression, BoundExpression> gap, Baseline? stated = null)
    {
        var (held, first) = (At(PanelMoment.Held, aim.Year), At(PanelMoment.First, aim.Year));
        if (stated is { Year: { } from })
        {
            var isLater = IsOver(held.Year, from);
            first = new Moment(
                new BoundBinary(BoundOperator.Or, first.IsThere, isLater, PolicyType.Truth),
                Choose(first.IsThere, first.Value, Number(stated.Value)),
                Choose(first.IsThere, first.Year, Number(from)));
        }

        // Where there is no way so far, its length does not matter; but 0 would be divided by.
        var years = Choose(first.IsThere, Minus(held.Year, first.Year), Number(1));
        var end = Plus(held.Value, Times(Over(Minus(held.Value, first.Value), years), Minus(Number(aim.Year), held.Year)));

        // Only asked of what is wrong; of what is right, two distances of 0 would be held against each other, which rounding leaves open.
        var distance = Choose(holds(held.Value), Number(1), Size(gap(held.Value)));
        var comesNearer = new BoundComparison(Comparison.Less, distance, Choose(holds(first.Value), Number(0), Size(gap(first.Value))));
        var pace = Choose(holds(end), Is(TargetStatus.OnTrack), Choose(comesNearer, TargetStatus.AtRisk, TargetStatus.OffTrack));
        var wrong = Choose(Due(aim, held.Year), Is(TargetStatus.NotMet), Choose(first.IsThere, pace, Is(TargetStatus.NotAssessable)));
        return Choose(held.IsThere, Choose(holds(held.Value), Right(aim, held.Year), wrong), Is(TargetStatus.NoData));
    }

    // The bound may still move, so that no pace toward it is told.
    private BoundChoose OfRelative(RelativeAim aim)
    {
        var held = At(PanelMoment.Held, aim.Year);
        var bound = Column(new PlacedSymbol(aim.Bound, new PanelRole(series, PanelMoment.Held, aim.Year)));
        var wrong = aim.IsApproximate ? Is(TargetStatus.NotAssessable) : Choose(Due(aim, held.Year), TargetStatus.NotMet, TargetStatus.NotAssessable);
        var holds = new BoundComparison(aim.IsApproximate ? Comparison.Equal : aim.Comparison, held.Value, bound);
        return Choose(held.IsThere, OrElse(Choose(holds, Right(aim, held.Year), wrong), Is(TargetStatus.NotAssessable)), Is(TargetStatus.NoData));
    }

    private BoundChoose OfDirection(DirectionAim aim)
    {
        var isWrong = aim.Direction switch { Direction.Falling => Comparison.AtLeast, Direction.Rising => Comparison.AtMost, _ => Comparison.NotEqual };
        var (figures, wrong, before) = (Each(aim.FirstYear, aim.Year), new List<BoundExpression>(), (Moment?)null);
        foreach (var figure in figures)
        {
            if (before is not null)
            {
                wrong.Add(And(And(before.IsThere, figure.IsThere), new BoundComparison(isWrong, figure.Value, before.Value)));
            }

            before = before is null ? figure : new Moment(
                new BoundBinary(BoundOperator.Or, figure.IsThere, before.IsThere, PolicyType.Truth), Choose(figure.IsThere, figure.Value, before.Value), figure.Year);
        }

        var known = Count(figures.Select(f => f.IsThere));
        var ofWrong = aim.Direction == Direction.Steady ? TargetStatus.NotAssessable : TargetStatus.NotMet;
        var told = Choose(IsOver(Count(wrong), 0), Is(ofWrong), AllRight(aim, known, figures.Count));
        return Choose(IsOver(known, 1), told, Choose(IsOver(known, 0), TargetStatus.NotAssessable, TargetStatus.NoData));
    }

    // Every known step is right: whether all are known.
    private static BoundChoose AllRight(TargetAim aim, BoundExpression known, int all) => Choose(
        IsOver(known, all - 1),
        Is(TargetStatus.Met),
        Choose(IsOver(AsOf, aim.Year), TargetStatus.NotAssessable, TargetStatus.OnTrack));

    private BoundExpression? OfGrowth(TargetAim aim, int? firstYear, Pace pace) => firstYear switch
    {
        null => Is(TargetStatus.NotAssessable),
        { } first when first >= aim.Year || aim.Year - first >= MostYears => null,
        { } first when pace == Pace.YearOverYear => OfSteps(aim, first),
        { } first => OfWhole(aim, first),
    };

    private BoundChoose OfSteps(TargetAim aim, int first)
    {
        var (right, wrong, open) = (new List<BoundExpression>(), new List<BoundExpression>(), new List<BoundExpression>());
        var figures = Each(first, aim.Year);
        var isApproximate = aim is GrowthAim { IsApproximate: true } or RelativeGrowthAim { IsApproximate: true };
        for (var year = first + 1; year <= aim.Year; year++)
        {
            var (before, after) = (figures[year - 1 - first], figures[year - first]);
            var both = And(before.IsThere, after.IsThere);
            var (isTold, holds) = Grows(aim, before, after, Number(Rational.One + ((aim as GrowthAim)?.Rate ?? 0)));
            right.Add(And(And(both, isTold), holds));
            (isApproximate ? open : wrong).Add(And(And(both, isTold), Not(holds)));
            open.Add(And(both, Not(isTold)));
        }

        var known = Choose(IsOver(Count(right), 0), AllRight(aim, Count(right), aim.Year - first), Is(TargetStatus.NotAssessable));
        var told = Choose(IsOver(Count(wrong), 0), Is(TargetStatus.NotMet), Choose(IsOver(Count(open), 0), Is(TargetStatus.NotAssessable), known));
        return Choose(At(PanelMoment.Held, DateOnly.MaxValue.Year).IsThere, told, Is(TargetStatus.NoData));
    }

    private BoundChoose OfWhole(TargetAim aim, int first)
    {
        var (held, before) = (At(PanelMoment.Held, aim.Year), At(PanelMoment.Fixed, first));
        var (isTold, holds) = Grows(aim, before, held, aim is GrowthAim growth ? Factor(growth, first, held.Year) : Number(1));
        var isApproximate = aim is GrowthAim { IsApproximate: true } or RelativeGrowthAim { IsApproximate: true };
        var wrong = isApproximate ? Is(TargetStatus.NotAssessable) : Choose(Due(aim, held.Year), TargetStatus.NotMet, TargetStatus.AtRisk);
        var counts = And(And(before.IsThere, IsOver(held.Year, first)), isTold);
        return Choose(held.IsThere, Choose(counts, Choose(holds, Right(aim, held.Year), wrong), Is(TargetStatus.NotAssessable)), Is(TargetStatus.NoData));
    }

    // Whether it is told, and whether it is right, that a figure has grown by a factor or as another one has, which is unknown or not above 0 at times.
    private static (BoundExpression IsTold, BoundExpression Holds) Grows(TargetAim aim, Moment before, Moment after, BoundExpression factor)
    {
        var isPositive = Holds(Comparison.Greater, before.Value, 0);
        if (aim is not RelativeGrowthAim relative)
        {
            return (isPositive, new BoundComparison(((GrowthAim)aim).Comparison, after.Value, Times(before.Value, factor)));
        }

        var (first, last) = (Column(new PlacedSymbol(relative.Other, before.Role!)), Column(new PlacedSymbol(relative.Other, after.Role!)));
        var (known, start, end) = (And(IsKnown(first), IsKnown(last)), OrElse(first, Number(1)), OrElse(last, Number(1)));
        return (And(isPositive, And(known, Holds(Comparison.Greater, start, 0))), new BoundComparison(relative.Comparison, Times(after.Value, start), Times(before.Value, end)));
    }

    private BoundExpression OfRank(RankAim aim)
    {
        if (aim is { Place: null, Share: null } or { Among: null } || series.IsHigherBetter is null)
        {
            return Is(TargetStatus.NotAssessable);
        }

        var held = At(PanelMoment.Held, aim.Year);
        var isMember = IsOver(Column(new PlacedSymbol(new MemberSymbol(NewColumn(), aim), PanelRole.OfRow)), 0);
        var reaches = IsOver(Column(new PlacedSymbol(new PlaceSymbol(NewColumn(), aim, series), held.Role!)), 0);
        var told = OrElse(Choose(reaches, Right(aim, held.Year), Choose(Due(aim, held.Year), TargetStatus.NotMet, TargetStatus.NotAssessable)), Is(TargetStatus.NotAssessable));
        return Choose(isMember, Choose(held.IsThere, told, Is(TargetStatus.NoData)), Is(TargetStatus.NotAssessable));
    }

    // The aims of all regions that have one of their own of that period, and which of them is meant.
    private BoundExpression? OfReference(ReferenceAim aim)
    {
        var aims = targets
            .Where(t => t.Region is not null && t.Indicator.Name == series.Name)
            .SelectMany(t => t.Aims.Where(a => a.By == aim.By), (t, a) => (Region: t.Region!.Name, Aim: a))
            .GroupBy(a => a.Region)
            .Where(g => g.Count() == 1 && g.Single().Aim is not ReferenceAim)
            .Select(g => g.Single())
            .Take(MostReferences + 1)
            .ToImmutableArray();
        var lowered = aims.Select(a => Lower(a.Aim)).ToList();
        if (aims.Length > MostReferences || lowered.Contains(null))
        {
            return null;
        }

        var which = Column(new PlacedSymbol(new ReferenceSymbol(NewColumn(), aim.Region, aims), PanelRole.OfRow));
        return lowered.Select((status, i) => (Status: status!, Place: i)).Aggregate(Is(TargetStatus.NotAssessable), (before, a) => Choose(IsOver(which, a.Place), a.Status, before));
    }

    private string NewColumn() => $"\n{place}\n{_columns++}";

    // On the way to a growth in all a straight line is asked for; else the rate's power, one of a few.
    private static BoundExpression Factor(GrowthAim aim, int first, BoundExpression year)
    {
        if (aim.Pace == Pace.Total)
        {
            return Plus(Number(1), Times(Minus(year, Number(first)), Number(aim.Rate / aim.By.YearsAfter(first))));
        }

        var (power, powers) = (Rational.One, new List<Rational>());
        for (var y = first + 1; y <= aim.Year; y++)
        {
            powers.Add(power *= Rational.One + aim.Rate);
        }

        var factor = Number(power);
        for (var n = powers.Count - 1; n > 0; n--)
        {
            factor = Choose(IsOver(year, first + n), factor, Number(powers[n - 1]));
        }

        return factor;
    }

    /// <summary>A year of the indicator: whether it is there, its figure, and its number; where it is not there they are some number or other. The role, if one tells it.</summary>
    private sealed record Moment(BoundExpression IsThere, BoundExpression Value, BoundExpression Year, PanelRole? Role = null);
}
