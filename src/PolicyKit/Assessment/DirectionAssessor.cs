using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>
/// Falling or rising from a first to a last year: each known figure is held against the one before it.
/// A period that ends inside a year has no figure of that year. One step the wrong way, or none, is not met; all years known and every step right is met. After the last year, an unknown year leaves it open.
/// </summary>
internal static class DirectionAssessor
{
    public static (TargetStatus Status, Figure? Figure, Localized Reason) Assess(DirectionAim aim, int asOf, ImmutableArray<Figure> series, Unit unit, Localized? whyMissing)
    {
        var lastYear = aim.By.EndsYear ? aim.Year : aim.Year - 1;
        var steps = series.Where(f => f.IsExact && f.Year >= aim.FirstYear && f.Year <= lastYear).ToList();
        if (steps.Count < 2)
        {
            return steps.Count == 0
                ? (TargetStatus.NoData, null, Says.NoFigure(whyMissing))
                : (TargetStatus.NotAssessable, steps[0], Says.OneFigure(steps[0], unit));
        }

        for (var i = 1; i < steps.Count; i++)
        {
            var change = steps[i].Value.CompareTo(steps[i - 1].Value);
            if (aim.Direction == Direction.Falling ? change >= 0 : change <= 0)
            {
                return (TargetStatus.NotMet, steps[i], Says.WrongStep(steps[i - 1], steps[i], unit));
            }
        }

        var isWhole = aim.By.EndsYear && steps.Count == lastYear - aim.FirstYear + 1;
        var status = isWhole ? TargetStatus.Met : asOf <= aim.Year ? TargetStatus.OnTrack : TargetStatus.NotAssessable;
        return (status, steps[^1], Says.RightSteps(steps[0], steps[^1], unit, isWhole));
    }
}
