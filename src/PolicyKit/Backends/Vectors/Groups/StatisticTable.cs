using System.Collections.Frozen;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>How each statistic is taken.</summary>
internal static class StatisticTable
{
    private static readonly FrozenDictionary<Statistic, Func<StatisticStep, GroupIds, int, Fold>> Single =
        new Dictionary<Statistic, Func<StatisticStep, GroupIds, int, Fold>>
        {
            [Statistic.Min] = (step, groups, partials) => new SingleFold<ExtremeAccumulator<Smallest>>(step, groups, partials),
            [Statistic.Max] = (step, groups, partials) => new SingleFold<ExtremeAccumulator<Largest>>(step, groups, partials),
            [Statistic.Count] = (step, groups, partials) => new SingleFold<CountAccumulator>(step, groups, partials),
        }.ToFrozenDictionary();

    /// <summary>Begins steps by the same groups, for so many partial results.</summary>
    public static IEnumerable<Fold> Start(IEnumerable<StatisticStep> steps, GroupIds groups, int partials)
    {
        StatisticStep[] sums = [.. steps.Where(s => !Single.ContainsKey(s.Statistic))];
        var single = steps.Where(s => Single.ContainsKey(s.Statistic)).Select(s => Single[s.Statistic](s, groups, partials));
        return sums.Length == 0 ? single : single.Prepend(new SumFold(sums, groups, partials));
    }
}
