using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>Says how the region of a table of figures stands to aims. Every decision that the figures leave open is said to be open.</summary>
/// <param name="figures">What is known.</param>
/// <param name="regions">The regions.</param>
/// <param name="targets">All targets, those of other regions among them.</param>
internal sealed class TargetAssessor(FigureTable figures, RegionTree regions, ImmutableArray<TargetSymbol> targets)
{
    private readonly Lazy<ILookup<(string? Region, string Indicator), TargetAim>> _aims = new(() =>
        targets.SelectMany(t => t.Aims, (t, a) => (Target: t, Aim: a)).ToLookup(a => (a.Target.Region?.Name, a.Target.Indicator.Name), a => a.Aim));

    /// <summary>How the region stands to an aim of a target.</summary>
    public TargetOutcome Assess(TargetSymbol target, TargetAim aim)
    {
        var judgement = regions.WhyNotIn(figures.Region, aim.Year) is { } why ? Open(why) : Judge(aim, target.Indicator);
        var basis = judgement.Figure is { } figure ? judgement.Beside.Add(figure.Basis) : judgement.Beside;
        var open = basis.Where(b => b.Status != FigureStatus.Final).ToList();
        var reason = open.Count == 0 ? judgement.Reason : Says.NotFinal(judgement.Reason, open);
        return new TargetOutcome(target, aim, figures.Region, judgement.Status, judgement.Figure, judgement.Gap, reason)
        {
            FigureStatus = basis.IsEmpty ? null : basis.Max(b => b.Status),
            Progress = judgement.Progress,
            GapShare = judgement.GapShare,
        };
    }

    private Judgement Judge(TargetAim aim, IndicatorSymbol indicator) => Judge(aim, figures.Series(indicator, aim));

    private Judgement Judge(TargetAim aim, FigureSeries series) => aim switch
    {
        BoundAim or RangeAim => ValueAssessor.Assess(aim, series),
        RelativeAim relative => JudgeRelative(relative, series),
        DirectionAim direction => DirectionAssessor.Assess(direction, series),
        GrowthAim growth => GrowthAssessor.Assess(growth, GrowthRate.Of(growth), series),
        RelativeGrowthAim growth => GrowthAssessor.Assess(growth, GrowthRate.Of(growth, figures), series),
        RankAim rank => RankAssessor.Assess(rank, series, figures, regions),
        ReferenceAim reference => JudgeReference(reference, series),
        GoalAim => Open(Says.GoalInWords),
        _ => throw new ArgumentOutOfRangeException(nameof(aim), aim, null),
    };

    // The bound is that of the figure's own year. Before the aim is due it may still move, so that a pace toward it says nothing.
    private Judgement JudgeRelative(RelativeAim aim, FigureSeries series)
    {
        if (series.HeldAgainst(aim) is not { } held)
        {
            return series.Nothing(aim);
        }

        var cell = figures.Value(aim.Bound, held.Period);
        if (cell.Value is not { } bound)
        {
            return Open(Says.NoValue(aim.Bound, held.Period, cell.Why)) with { Figure = held };
        }

        var judgement = ValueAssessor.Assess(new BoundAim(aim.Comparison, bound, aim.By) { IsApproximate = aim.IsApproximate }, series with { Figures = [held] });
        return judgement with { Reason = Says.BoundOf(judgement.Reason, aim.Bound, held.Period), Beside = judgement.Beside.Add((held.Period, cell.Status)) };
    }

    private Judgement JudgeReference(ReferenceAim aim, FigureSeries series)
    {
        if (regions.In(aim.Region, figures.Region).FirstOrDefault() is not { } region)
        {
            return Open(Says.NoRegions(aim.Region, figures.Region));
        }

        var theirs = _aims.Value[(region, series.Indicator.Name)].Where(a => a.By == aim.By).ToList();
        if (theirs.Count != 1 || theirs[0] is ReferenceAim)
        {
            return Open(theirs.Count == 0 ? Says.NoTargetOf(region, series.Indicator, aim.By)
                : theirs.Count > 1 ? Says.SeveralTargetsOf(region, series.Indicator, aim.By)
                : Says.ReferenceOnly(region, series.Indicator, aim.By));
        }

        var judgement = Judge(theirs[0], series.Indicator);
        return judgement with { Reason = Says.AsIn(region, judgement.Reason) };
    }

    private static Judgement Open(Localized reason) => new(TargetStatus.NotAssessable, null, reason);
}
