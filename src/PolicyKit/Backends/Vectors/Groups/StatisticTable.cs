using System.Collections.Frozen;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>The accumulators of each statistic.</summary>
internal static class StatisticTable
{
    private static readonly FrozenDictionary<Statistic, Func<GroupIds, int, Fold>> Factories = new Dictionary<Statistic, Func<GroupIds, int, Fold>>
    {
        [Statistic.Sum] = (groups, partials) => new Fold<SumAccumulator>(groups, partials),
        [Statistic.Mean] = (groups, partials) => new Fold<MeanAccumulator>(groups, partials),
        [Statistic.Min] = (groups, partials) => new Fold<ExtremeAccumulator<Smallest>>(groups, partials),
        [Statistic.Max] = (groups, partials) => new Fold<ExtremeAccumulator<Largest>>(groups, partials),
        [Statistic.Count] = (groups, partials) => new Fold<CountAccumulator>(groups, partials),
    }.ToFrozenDictionary();

    /// <summary>Begins a step, for so many partial results.</summary>
    public static Fold Start(StatisticStep step, GroupIds groups, int partials) => Factories[step.Statistic](groups, partials);
}
