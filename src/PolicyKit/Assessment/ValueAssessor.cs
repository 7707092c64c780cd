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

        var isDue = FigureSeries.IsDue(figure, aim);
        if (figure.Period.Last > aim.By.Last)
        {
            return new Judgement(TargetStatus.NotAssessable, null, Says.YearDoesNotDecide(figure, aim, series.Unit));
        }

        var progress = ProgressOf(aim, series, figure);
        var judgement = Satisfies(aim, Interval.Of(figure)) switch
        {
            true when isDue => new Judgement(TargetStatus.Met, figure, Says.Holds(figure, aim, series.Unit)),
            true => new Judgement(TargetStatus.OnTrack, figure, Says.HoldsAlready(figure, aim, series.Unit)),
            false when isDue => new Judgement(TargetStatus.NotMet, figure, Says.Fails(figure, aim, series.Unit)),
            false => OfPace(aim, series, figure, progress),
            null => new Judgement(TargetStatus.NotAssessable, figure, Says.Undecided(figure, aim, series.Unit)),
        };
        var gap = figure.IsExact ? AimBounds.GapOf(aim, figure.Value) : (Rational?)null;
        return judgement with { Gap = gap, GapShare = AimBounds.ShareOf(gap, aim, figure.Value), Progress = progress };
    }

    private static TargetProgress? ProgressOf(TargetAim aim, FigureSeries series, Figure latest) =>
        latest.IsExact && (series.Figures.FirstOrDefault(f => f.IsExact && f.Period < latest.Period) ?? StatedBaseline(aim, latest.Year)) is { } baseline
            ? PaceAssessor.Progress(aim, baseline, latest)
            : null;

    private static Judgement OfPace(TargetAim aim, FigureSeries series, Figure latest, TargetProgress? progress)
    {
        if (progress is null)
        {
            return new Judgement(TargetStatus.NotAssessable, latest, Says.NoPace(latest, aim, series.Unit));
        }

        var reaches = Satisfies(aim, Interval.Of(progress.Linear.Value)) == true;
        var comesNearer = Rational.Abs(AimBounds.GapOf(aim, latest.Value)) < DistanceOf(aim, progress.Baseline.Value);
        var status = reaches ? TargetStatus.OnTrack : comesNearer ? TargetStatus.AtRisk : TargetStatus.OffTrack;
        return new Judgement(status, latest, Says.Pace(progress.Baseline, latest, progress.Linear.Value, aim, series.Unit, reaches)) { Beside = [progress.Baseline.Basis] };
    }

    // What was right at first, and is not any more, has not come nearer.
    private static Rational DistanceOf(TargetAim aim, Rational value) =>
        Satisfies(aim, Interval.Of(value)) == true ? Rational.Zero : Rational.Abs(AimBounds.GapOf(aim, value));

    private static Figure? StatedBaseline(TargetAim aim, int before) => aim is BoundAim { Baseline: { Year: { } year } baseline } && year < before
        ? new Figure(year, baseline.Value, Comparison.Equal, IsApproximate: false, IsComputed: false, "")
        : null;

    /// <summary>Whether a true value within an interval meets an aim; null where that is open: how far from a bound is still about the bound, no text says.</summary>
    public static bool? Satisfies(TargetAim aim, Interval interval) => aim switch
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
}
