using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>
/// Growth from a first figure to a last one, held against a rate: the last figure is held against the first one times the factor that the rate gives.
/// Growth is not counted from a figure that is not above 0.
/// </summary>
internal static class GrowthAssessor
{
    public static Judgement Assess(TargetAim aim, GrowthRate rate, FigureSeries series)
    {
        if (rate.FirstYear is not { } first)
        {
            return new Judgement(TargetStatus.NotAssessable, null, Says.NoFirstYear);
        }

        if (series.Figures.IsEmpty)
        {
            return series.Nothing(aim);
        }

        return rate.Pace == Pace.YearOverYear ? AssessSteps(aim, rate, first, series) : AssessWhole(aim, rate, first, series);
    }

    // Each year over the year before, a quarter or month over the same one. One step that falls short is not met; all steps known and right is met.
    private static Judgement AssessSteps(TargetAim aim, GrowthRate rate, int first, FigureSeries series)
    {
        var last = aim.By.LastOf(series.Kind);
        var basis = ImmutableArray.CreateBuilder<(Period, FigureStatus)>();
        Judgement? known = null;
        Judgement? open = null;
        var count = 0;
        for (var year = first + 1; year <= last.Year; year++)
        {
            if (series.Of(last.InYear(year - 1)) is not { } before || series.Of(last.InYear(year)) is not { } after)
            {
                continue;
            }

            var (holds, reason, _, other) = Hold(aim, rate, before, after, series.Unit);
            if (holds == false)
            {
                return new Judgement(TargetStatus.NotMet, after, reason) { Beside = [before.Basis, .. other] };
            }

            basis.AddRange(other.AddRange(before.Basis, after.Basis));
            (known, open, count) = holds is null
                ? (known, open ?? new Judgement(TargetStatus.NotAssessable, after, reason) { Beside = [before.Basis, .. other] }, count)
                : (new Judgement(TargetStatus.OnTrack, after, reason), open, count + 1);
        }

        if (open is not null || known is null)
        {
            return open ?? new Judgement(TargetStatus.NotAssessable, series.Figures[^1], Says.NoTwoYears(last.InYear(first), aim, series.Figures[^1], series.Unit));
        }

        known = known with { Beside = basis.ToImmutable() };
        var isWhole = last.Last == aim.By.Last && count == last.Year - first;
        return isWhole ? known with { Status = TargetStatus.Met }
            : !series.IsOver(aim) ? known
            : known with { Status = TargetStatus.NotAssessable, Reason = Says.NotAllYears(known.Reason) };
    }

    private static Judgement AssessWhole(TargetAim aim, GrowthRate rate, int first, FigureSeries series)
    {
        if (series.HeldAgainst(aim) is not { } last)
        {
            return series.Nothing(aim);
        }

        if (last.Period.Last > aim.By.Last)
        {
            return new Judgement(TargetStatus.NotAssessable, null, Says.YearDoesNotDecide(last, aim, series.Unit));
        }

        var start = last.Period.InYear(first);
        if (last.Year <= first || series.Of(start) is not { } before)
        {
            return new Judgement(TargetStatus.NotAssessable, last, Says.NoTwoYears(start, aim, last, series.Unit));
        }

        var (holds, reason, gap, other) = Hold(aim, rate, before, last, series.Unit);
        var isDue = FigureSeries.IsDue(last, aim);
        return new Judgement((holds, isDue) switch
        {
            (null, _) => TargetStatus.NotAssessable,
            (true, true) => TargetStatus.Met,
            (false, true) => TargetStatus.NotMet,
            (true, false) => TargetStatus.OnTrack,
            (false, false) => TargetStatus.AtRisk,
        }, last, reason, gap) { Beside = [before.Basis, .. other] };
    }

    private static (bool? Holds, Localized Reason, Rational? Gap, ImmutableArray<(Period, FigureStatus)> Other) Hold(TargetAim aim, GrowthRate rate, Figure before, Figure after, Unit unit)
    {
        if (!before.IsExact || before.Value.Sign <= 0)
        {
            return (null, Says.NoGrowthFrom(before, unit), null, []);
        }

        var cell = rate.Factor(before.Period, after.Period);
        if (cell.Value is not { } factor)
        {
            return (null, cell.Why!, null, []);
        }

        var bound = new BoundAim(rate.Comparison, before.Value * factor, aim.By) { IsApproximate = rate.IsApproximate };
        var holds = Interval.Of(after).Satisfies(bound.Comparison, bound.Bound);
        holds = rate.IsApproximate && holds == false ? null : holds;
        return (holds, Says.Grown(before, after, bound, aim, unit, holds), after.IsExact ? after.Value - bound.Bound : null, [(after.Period, cell.Status)]);
    }
}
