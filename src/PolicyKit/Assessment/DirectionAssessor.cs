using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>
/// Falling, rising or steady from a first to a last year: each known figure is held against the one before it.
/// A period that ends inside a year has no figure of that year. One step the wrong way, or none, is not met; all years known and every step right is met. After the last year, an unknown year leaves it open.
/// A change does not decide "steady", for the text states no tolerance.
/// </summary>
internal static class DirectionAssessor
{
    public static Judgement Assess(DirectionAim aim, FigureSeries series)
    {
        var lastYear = aim.By.EndsYear ? aim.Year : aim.Year - 1;
        var steps = series.Figures.Where(f => f.IsExact && f.Year >= aim.FirstYear && f.Year <= lastYear).ToList();
        if (steps.Count < 2)
        {
            return steps.Count == 0
                ? new Judgement(TargetStatus.NoData, null, Says.NoFigure(series.WhyMissing))
                : new Judgement(TargetStatus.NotAssessable, steps[0], Says.OneFigure(steps[0], series.Unit));
        }

        for (var i = 1; i < steps.Count; i++)
        {
            var change = steps[i].Value.CompareTo(steps[i - 1].Value);
            if (aim.Direction == Direction.Steady && change != 0)
            {
                return new Judgement(TargetStatus.NotAssessable, steps[i], Says.NoToleranceOfSteady(steps[i - 1], steps[i], series.Unit));
            }

            if (aim.Direction == Direction.Falling ? change >= 0 : aim.Direction == Direction.Rising && change <= 0)
            {
                return new Judgement(TargetStatus.NotMet, steps[i], Says.WrongStep(steps[i - 1], steps[i], series.Unit));
            }
        }

        var isWhole = aim.By.EndsYear && steps.Count == lastYear - aim.FirstYear + 1;
        var status = isWhole ? TargetStatus.Met : series.AsOf <= aim.Year ? TargetStatus.OnTrack : TargetStatus.NotAssessable;
        return new Judgement(status, steps[^1], Says.RightSteps(steps[0], steps[^1], series.Unit, isWhole));
    }
}
