using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>Says how a series of figures stands to an aim. Every decision that the figures leave open is said to be open.</summary>
internal static class TargetAssessor
{
    /// <param name="target">The target.</param>
    /// <param name="aim">One of its aims.</param>
    /// <param name="region">The region.</param>
    /// <param name="asOf">The year from which one looks: a target of an earlier year is met by its year's figure or not at all.</param>
    /// <param name="series">The figures by year, rising; none after <paramref name="asOf"/>.</param>
    /// <param name="whyMissing">Why a computed indicator has none; null where that is not known.</param>
    public static TargetOutcome Assess(TargetSymbol target, TargetAim aim, string region, int asOf, ImmutableArray<Figure> series, Localized? whyMissing)
    {
        var (status, figure, reason) = aim switch
        {
            GoalAim => (TargetStatus.NotAssessable, null, Says.GoalInWords),
            DirectionAim { Direction: Direction.Steady } => (TargetStatus.NotAssessable, null, Says.NoTolerance),
            DirectionAim direction => DirectionAssessor.Assess(direction, asOf, series, target.Indicator.Unit, whyMissing),
            _ => AssessValue(aim, asOf, series, target.Indicator.Unit, whyMissing),
        };
        return new TargetOutcome(target, aim, region, status, figure, figure is { IsExact: true } ? GapOf(aim, figure.Value) : null, reason);
    }

    private static (TargetStatus Status, Figure? Figure, Localized Reason) AssessValue(
        TargetAim aim, int asOf, ImmutableArray<Figure> series, Unit unit, Localized? whyMissing)
    {
        if (series.FirstOrDefault(f => f.Year == aim.Year) is { } due)
        {
            if (!aim.By.EndsYear)
            {
                return (TargetStatus.NotAssessable, null, Says.YearDoesNotDecide(due, aim, unit));
            }

            return Satisfies(aim, Interval.Of(due)) switch
            {
                true => (TargetStatus.Met, due, Says.Holds(due, aim, unit)),
                false => (TargetStatus.NotMet, due, Says.Fails(due, aim, unit)),
                null => (TargetStatus.NotAssessable, due, Says.Undecided(due, aim, unit)),
            };
        }

        if (asOf > aim.Year || series.IsEmpty)
        {
            return (TargetStatus.NoData, null, series.IsEmpty ? Says.NoFigure(whyMissing) : Says.NoFigureOf(aim.By, series.MinBy(f => Math.Abs(f.Year - aim.Year))!, unit));
        }

        var latest = series[^1];

        return Satisfies(aim, Interval.Of(latest)) switch
        {
            true => (TargetStatus.OnTrack, latest, Says.HoldsAlready(latest, aim, unit)),
            null => (TargetStatus.NotAssessable, latest, Says.Undecided(latest, aim, unit)),
            false => AssessPace(aim, series, latest, unit),
        };
    }

    // The pace is the yearly change, in a straight line, from the earliest exact figure to the latest.
    private static (TargetStatus Status, Figure? Figure, Localized Reason) AssessPace(TargetAim aim, ImmutableArray<Figure> series, Figure latest, Unit unit)
    {
        if (!latest.IsExact || series.FirstOrDefault(f => f.IsExact && f.Year < latest.Year) is not { } baseline)
        {
            return (TargetStatus.NotAssessable, latest, Says.NoPace(latest, aim, unit));
        }

        var yearly = (latest.Value - baseline.Value) / (latest.Year - baseline.Year);
        var projected = latest.Value + (yearly * aim.By.YearsAfter(latest.Year));
        var reaches = Satisfies(aim, new Interval(projected, false, projected, false)) == true;
        return (reaches ? TargetStatus.OnTrack : TargetStatus.AtRisk, latest, Says.Pace(baseline, latest, projected, aim, unit, reaches));
    }

    private static bool? Satisfies(TargetAim aim, Interval interval) => aim switch
    {
        BoundAim bound => interval.Satisfies(bound.Comparison, bound.Bound),
        RangeAim range => (interval.Satisfies(Comparison.AtLeast, range.Low), interval.Satisfies(Comparison.AtMost, range.High)) switch
        {
            (false, _) or (_, false) => false,
            (true, true) => true,
            _ => null,
        },
        _ => null,
    };

    private static Rational? GapOf(TargetAim aim, Rational value) => aim switch
    {
        BoundAim bound => value - bound.Bound,
        RangeAim range => value < range.Low ? value - range.Low : value > range.High ? value - range.High : Rational.Zero,
        _ => null,
    };
}
