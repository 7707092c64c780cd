using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>Holds a figure against a bound or a range. Before the aim is due, the latest figure and the pace so far say how it stands.</summary>
internal static class ValueAssessor
{
    public static Judgement Assess(TargetAim aim, FigureSeries series)
    {
        if (series.HeldAgainst(aim) is not { } figure)
        {
            return series.Nothing(aim);
        }

        var isDue = figure.Year == aim.Year;
        if (isDue && !aim.By.EndsYear)
        {
            return new Judgement(TargetStatus.NotAssessable, null, Says.YearDoesNotDecide(figure, aim, series.Unit));
        }

        var judgement = Satisfies(aim, Interval.Of(figure)) switch
        {
            true when isDue => new Judgement(TargetStatus.Met, figure, Says.Holds(figure, aim, series.Unit)),
            true => new Judgement(TargetStatus.OnTrack, figure, Says.HoldsAlready(figure, aim, series.Unit)),
            false when isDue => new Judgement(TargetStatus.NotMet, figure, Says.Fails(figure, aim, series.Unit)),
            false => AssessPace(aim, series, figure),
            null => new Judgement(TargetStatus.NotAssessable, figure, Says.Undecided(figure, aim, series.Unit)),
        };
        return judgement with { Gap = figure.IsExact ? GapOf(aim, figure.Value) : null };
    }

    // The pace is the yearly change, in a straight line, from the earliest exact figure, or the baseline that the text states, to the latest.
    private static Judgement AssessPace(TargetAim aim, FigureSeries series, Figure latest)
    {
        if (!latest.IsExact || (series.Figures.FirstOrDefault(f => f.IsExact && f.Year < latest.Year) ?? StatedBaseline(aim, latest.Year)) is not { } baseline)
        {
            return new Judgement(TargetStatus.NotAssessable, latest, Says.NoPace(latest, aim, series.Unit));
        }

        var yearly = (latest.Value - baseline.Value) / (latest.Year - baseline.Year);
        var projected = latest.Value + (yearly * aim.By.YearsAfter(latest.Year));
        var reaches = Satisfies(aim, new Interval(projected, false, projected, false)) == true;
        return new Judgement(reaches ? TargetStatus.OnTrack : TargetStatus.AtRisk, latest, Says.Pace(baseline, latest, projected, aim, series.Unit, reaches));
    }

    private static Figure? StatedBaseline(TargetAim aim, int before) => aim is BoundAim { Baseline: { Year: { } year } baseline } && year < before
        ? new Figure(year, baseline.Value, Comparison.Equal, IsApproximate: false, IsComputed: false, "")
        : null;

    // How far from a bound is still about the bound, the text does not say; only the bound itself is beyond doubt.
    private static bool? Satisfies(TargetAim aim, Interval interval) => aim switch
    {
        BoundAim { IsApproximate: true } bound => interval.Satisfies(Comparison.Equal, bound.Bound) == true ? true : null,
        BoundAim bound => interval.Satisfies(bound.Comparison, bound.Bound),
        RangeAim range => (interval.Satisfies(Comparison.AtLeast, range.Low), interval.Satisfies(Comparison.AtMost, range.High)) switch
        {
            (false, _) or (_, false) => false,
            (true, true) => true,
            _ => null,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(aim), aim, null),
    };

    private static Rational GapOf(TargetAim aim, Rational value) => aim switch
    {
        BoundAim bound => value - bound.Bound,
        RangeAim range when value < range.Low => value - range.Low,
        RangeAim range when value > range.High => value - range.High,
        _ => Rational.Zero,
    };
}
