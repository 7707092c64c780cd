using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The place of a region among others: one more than the number of those that are better. Every one of them must have an exact figure of the same year.</summary>
internal static class RankAssessor
{
    public static Judgement Assess(RankAim aim, FigureSeries series, FigureTable figures, RegionTree regions)
    {
        if (aim is { Place: null, Share: null })
        {
            return Open(Says.NoPlace);
        }

        if (aim.Among is null)
        {
            return Open(Says.NoOthers);
        }

        if (series.Indicator.IsHigherBetter is not { } isHigherBetter)
        {
            return Open(Says.NoBetter(series.Indicator));
        }

        var others = regions.In(aim.Among, figures.Region).ToList();
        if (!others.Contains(figures.Region))
        {
            return Open(others.Count == 0 || figures.Region.Length == 0 ? Says.NoRegions(aim.Among, figures.Region) : Says.NotAmong(figures.Region, aim.Among));
        }

        if (series.HeldAgainst(aim) is not { } held)
        {
            return series.Nothing(aim);
        }

        var isDue = FigureSeries.IsDue(held, aim);
        if (held.Period.Last > aim.By.Last)
        {
            return Open(Says.YearDoesNotDecide(held, aim, series.Unit));
        }

        others = [.. regions.In(aim.Among, figures.Region, held.Year)];
        var better = 0;
        var basis = ImmutableArray.CreateBuilder<(Period, FigureStatus)>();
        foreach (var other in others)
        {
            if (figures.Find(series.Indicator, other, held.Period) is not { IsExact: true } figure)
            {
                return Open(Says.NotKnown(series.Indicator, other, held.Period)) with { Figure = held };
            }

            basis.Add(figure.Basis);
            better += (isHigherBetter ? figure.Value > held.Value : figure.Value < held.Value) ? 1 : 0;
        }

        var place = better + 1;
        var reaches = aim.Place is { } asked ? place <= asked : place <= aim.Share!.Value * others.Count;
        var status = (isDue, reaches) switch
        {
            (true, true) => TargetStatus.Met,
            (true, false) => TargetStatus.NotMet,
            (false, true) => TargetStatus.OnTrack,
            (false, false) => TargetStatus.NotAssessable,
        };
        return new Judgement(status, held, Says.Place(place, others.Count, held, aim, series.Unit, reaches, isDue)) { Beside = basis.ToImmutable() };
    }

    private static Judgement Open(Localized reason) => new(TargetStatus.NotAssessable, null, reason);
}
