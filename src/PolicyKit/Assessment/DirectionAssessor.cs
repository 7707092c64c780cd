using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>
/// Falling, rising or steady from a first year to a last period: each known figure of the indicator's own periods is held against the one before it.
/// Only periods that end in time count. One step the wrong way, or none, is not met; all periods known and every step right is met. After the last one, an unknown period leaves it open.
/// A change does not decide "steady", for the text states no tolerance.
/// </summary>
internal static class DirectionAssessor
{
    public static Judgement Assess(DirectionAim aim, FigureSeries series)
    {
        var last = aim.By.LastOf(series.Kind);
        var steps = series.Figures.Where(f => f.IsExact && f.Year >= aim.FirstYear && f.Period <= last).ToList();
        if (steps.Count < 2)
        {
            return steps.Count == 0
                ? new Judgement(TargetStatus.NoData, null, series.Figures.IsEmpty && !series.Others.IsEmpty ? Says.OnlyOtherPeriods(series.Kind, series.Others, series.Unit) : Says.NoFigure(series.WhyMissing))
                : new Judgement(TargetStatus.NotAssessable, steps[0], Says.OneFigure(steps[0], series.Unit));
        }

        for (var i = 1; i < steps.Count; i++)
        {
            var change = steps[i].Value.CompareTo(steps[i - 1].Value);
            if (aim.Direction == Direction.Steady && change != 0)
            {
                return new Judgement(TargetStatus.NotAssessable, steps[i], Says.NoToleranceOfSteady(steps[i - 1], steps[i], series.Unit)) { Beside = [steps[i - 1].Basis] };
            }

            if (aim.Direction == Direction.Falling ? change >= 0 : aim.Direction == Direction.Rising && change <= 0)
            {
                return new Judgement(TargetStatus.NotMet, steps[i], Says.WrongStep(steps[i - 1], steps[i], series.Unit)) { Beside = [steps[i - 1].Basis] };
            }
        }

        var isWhole = last.Last == aim.By.Last && steps.Count == last.StepsAfter(Period.OfYear(aim.FirstYear - 1).LastOf(series.Kind));
        var status = isWhole ? TargetStatus.Met : series.IsOver(aim) ? TargetStatus.NotAssessable : TargetStatus.OnTrack;
        return new Judgement(status, steps[^1], Says.RightSteps(steps[0], steps[^1], series.Unit, isWhole)) { Beside = [.. steps.Select(s => s.Basis)] };
    }
}
