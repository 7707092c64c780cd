using PolicyKit.Binding;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;
using static PolicyKit.Binding.KernelTerms;

namespace PolicyKit.Panels;

/// <summary>
/// Lowers aims to the kernel: to the number of the status that <see cref="Assessment.TargetAssessor"/> would find, for a region and a year from which
/// one looks. What figures of other regions decide, what is due inside a year, and what asks for figures of quarters or months, is not lowered.
/// </summary>
/// <param name="series">The indicator.</param>
/// <param name="isOfRow">Whether a formula needs nothing but figures of the same region and year.</param>
internal sealed class AimLowering(IndicatorSymbol series, Predicate<Symbol> isOfRow)
{
    // Periods that are longer are left to the reference: each year is a column.
    private const int MostYears = 100;

    /// <summary>The status as a number; null where the aim is not lowered.</summary>
    public BoundExpression? Lower(TargetAim aim) => aim switch
    {
        GoalAim => Is(TargetStatus.NotAssessable),
        { By.EndsYear: false } => null,
        _ when Assessment.FigureSeries.KindFor(series, aim, []) != PeriodKind.Year => null,
        _ when !isOfRow(series) => null,
        BoundAim bound => OfBound(bound),
        RangeAim range => OfValue(aim, v => And(Holds(Comparison.AtLeast, v, range.Low), Holds(Comparison.AtMost, v, range.High)), v => Minus(v, Most(Number(range.Low), Least(Number(range.High), v)))),
        RelativeAim relative when isOfRow(relative.Bound) => OfRelative(relative),
        DirectionAim direction when aim.Year - direction.FirstYear < MostYears => OfDirection(direction),
        GrowthAim { FirstYear: null } => Is(TargetStatus.NotAssessable),
        GrowthAim { FirstYear: { } first } when first >= aim.Year || aim.Year - first >= MostYears => null,
        GrowthAim { Pace: Pace.YearOverYear } growth => OfSteps(growth, growth.FirstYear!.Value),
        GrowthAim growth => OfGrowth(growth, growth.FirstYear!.Value),
        _ => null,
    };

    private static BoundExpression Is(TargetStatus status) => Number((int)status);

    private static BoundComparison Holds(Comparison comparison, BoundExpression left, Rational right) => new BoundComparison(comparison, left, Number(right));

    private static BoundBinary And(BoundExpression left, BoundExpression right) => new BoundBinary(BoundOperator.And, left, right, PolicyType.Truth);

    private static BoundChoose Choose(BoundExpression condition, BoundExpression whenTrue, BoundExpression whenFalse) => new BoundChoose(condition, whenTrue, whenFalse);

    private static BoundChoose Choose(BoundExpression condition, TargetStatus whenTrue, TargetStatus whenFalse) => Choose(condition, Is(whenTrue), Is(whenFalse));

    // 1 where a condition is true, 0 where it is false or unknown.
    private static BoundExpression Count(BoundExpression condition) => OrElse(Choose(condition, Number(1), Number(0)), Number(0));

    private static BoundExpression Sum(IEnumerable<BoundExpression> terms) => terms.Aggregate(Number(0), Plus);

    private static BoundExpression AsOf => Column(new PlacedSymbol(null, PanelRole.OfRow));

    private static BoundComparison Due(TargetAim aim, BoundExpression year) => Holds(Comparison.Equal, year, aim.Year);

    // How it stands where the figure at hand is right.
    private static BoundChoose Right(TargetAim aim, BoundExpression year) => Choose(Due(aim, year), TargetStatus.Met, TargetStatus.OnTrack);

    private PanelRole Role(PanelMoment moment, int year) => new(series, moment, year);

    private BoundExpression Value(PanelRole role) => Column(new PlacedSymbol(series, role));

    private BoundExpression ValueIn(int year) => Value(PanelRole.Of(year));

    private (BoundExpression Value, BoundExpression Year) At(PanelMoment moment, TargetAim aim) =>
        (Value(Role(moment, aim.Year)), Column(new PlacedSymbol(null, Role(moment, aim.Year))));

    // The latest figure of all.
    private BoundExpression HasFigure => new BoundKnown(Column(new PlacedSymbol(null, Role(PanelMoment.Held, DateOnly.MaxValue.Year))));

    private BoundExpression OfBound(BoundAim aim)
    {
        if (!aim.IsApproximate)
        {
            return OfValue(aim, v => Holds(aim.Comparison, v, aim.Bound), v => Minus(v, Number(aim.Bound)), aim.Baseline);
        }

        var (now, year) = At(PanelMoment.Held, aim);
        return OrElse(Choose(Holds(Comparison.Equal, now, aim.Bound), Right(aim, year), Is(TargetStatus.NotAssessable)), Is(TargetStatus.NoData));
    }

    private BoundExpression OfValue(TargetAim aim, Func<BoundExpression, BoundExpression> holds, Func<BoundExpression, BoundExpression> gap, Baseline? stated = null)
    {
        var (now, year) = At(PanelMoment.Held, aim);
        var (first, firstYear) = At(PanelMoment.First, aim);
        if (stated is { Year: { } from })
        {
            var isLater = Holds(Comparison.Greater, year, from);
            (first, firstYear) = (OrElse(first, new BoundWhere(isLater, Number(stated.Value))), OrElse(firstYear, new BoundWhere(isLater, Number(from))));
        }

        var end = Plus(now, Times(Over(Minus(now, first), Minus(year, firstYear)), Minus(Number(aim.Year), year)));
        var comesNearer = new BoundComparison(Comparison.Less, Size(gap(now)), Size(gap(first)));
        var pace = Choose(holds(end), Is(TargetStatus.OnTrack), Choose(comesNearer, TargetStatus.AtRisk, TargetStatus.OffTrack));
        var wrong = Choose(Due(aim, year), Is(TargetStatus.NotMet), OrElse(pace, Is(TargetStatus.NotAssessable)));
        return OrElse(Choose(holds(now), Right(aim, year), wrong), Is(TargetStatus.NoData));
    }

    // The bound may still move, so that no pace toward it is told.
    private BoundExpression OfRelative(RelativeAim aim)
    {
        var (now, year) = At(PanelMoment.Held, aim);
        var bound = Column(new PlacedSymbol(aim.Bound, Role(PanelMoment.Held, aim.Year)));
        var wrong = aim.IsApproximate ? Is(TargetStatus.NotAssessable) : Choose(Due(aim, year), TargetStatus.NotMet, TargetStatus.NotAssessable);
        var holds = new BoundComparison(aim.IsApproximate ? Comparison.Equal : aim.Comparison, now, bound);
        return OrElse(Choose(holds, Right(aim, year), wrong), OrElse(Where(now, Is(TargetStatus.NotAssessable)), Is(TargetStatus.NoData)));
    }

    private BoundChoose OfDirection(DirectionAim aim)
    {
        var figures = Enumerable.Range(aim.FirstYear, Math.Max(0, aim.Year - aim.FirstYear + 1)).Select(ValueIn).ToList();
        var (wrong, before) = (new List<BoundExpression>(), figures.FirstOrDefault());
        foreach (var figure in figures.Skip(1))
        {
            wrong.Add(Count(new BoundComparison(
                aim.Direction switch { Direction.Falling => Comparison.AtLeast, Direction.Rising => Comparison.AtMost, _ => Comparison.NotEqual }, figure, before!)));
            before = OrElse(figure, before!);
        }

        var known = Sum(figures.Select(f => Count(new BoundKnown(f))));
        var isWrong = aim.Direction == Direction.Steady ? TargetStatus.NotAssessable : TargetStatus.NotMet;
        return Choose(
            Holds(Comparison.Equal, known, 0),
            Is(TargetStatus.NoData),
            Choose(
                Holds(Comparison.Equal, known, 1),
                Is(TargetStatus.NotAssessable),
                Choose(Holds(Comparison.Greater, Sum(wrong), 0), Is(isWrong), AllRight(aim, known, figures.Count))));
    }

    // Every known step is right: whether all are known.
    private static BoundChoose AllRight(TargetAim aim, BoundExpression known, int all) => Choose(
        Holds(Comparison.Equal, known, all),
        Is(TargetStatus.Met),
        Choose(Holds(Comparison.AtMost, AsOf, aim.Year), TargetStatus.OnTrack, TargetStatus.NotAssessable));

    private BoundExpression OfSteps(GrowthAim aim, int first)
    {
        var (right, wrong, open) = (new List<BoundExpression>(), new List<BoundExpression>(), new List<BoundExpression>());
        for (var year = first + 1; year <= aim.Year; year++)
        {
            var (before, after) = (ValueIn(year - 1), ValueIn(year));
            var both = And(new BoundKnown(before), new BoundKnown(after));
            var counts = And(both, Holds(Comparison.Greater, before, 0));
            var holds = new BoundComparison(aim.Comparison, after, Times(before, Number(Rational.One + aim.Rate)));
            var fails = new BoundUnary(BoundOperator.Not, holds, PolicyType.Truth);
            right.Add(Count(And(counts, holds)));
            (aim.IsApproximate ? open : wrong).Add(Count(And(counts, fails)));
            open.Add(Count(And(both, Holds(Comparison.AtMost, before, 0))));
        }

        var isOpen = Choose(Holds(Comparison.Greater, Sum(open), 0), Is(TargetStatus.NotAssessable), Choose(
            Holds(Comparison.Equal, Sum(right), 0), Is(TargetStatus.NotAssessable), AllRight(aim, Sum(right), aim.Year - first)));
        return OrElse(
            new BoundWhere(HasFigure, Choose(Holds(Comparison.Greater, Sum(wrong), 0), Is(TargetStatus.NotMet), isOpen)),
            Is(TargetStatus.NoData));
    }

    private BoundExpression OfGrowth(GrowthAim aim, int first)
    {
        var (now, year) = At(PanelMoment.Held, aim);
        var before = ValueIn(first);
        var holds = new BoundComparison(aim.Comparison, now, Times(before, Factor(aim, first, year)));
        var wrong = aim.IsApproximate ? Is(TargetStatus.NotAssessable) : Choose(Due(aim, year), TargetStatus.NotMet, TargetStatus.AtRisk);
        var told = OrElse(
            new BoundWhere(Holds(Comparison.Greater, before, 0), Choose(holds, Right(aim, year), wrong)), Is(TargetStatus.NotAssessable));
        return OrElse(Choose(Holds(Comparison.Greater, year, first), told, Is(TargetStatus.NotAssessable)), Is(TargetStatus.NoData));
    }

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
            factor = Choose(Holds(Comparison.AtMost, year, first + n), Number(powers[n - 1]), factor);
        }

        return factor;
    }
}
