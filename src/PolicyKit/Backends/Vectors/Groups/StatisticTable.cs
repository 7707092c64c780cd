using System.Collections.Frozen;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>The work of each statistic.</summary>
internal static class StatisticTable
{
    private static readonly FrozenDictionary<Statistic, Func<StatisticStep, GroupWork>> Factories =
        new Dictionary<Statistic, Func<StatisticStep, GroupWork>>
        {
            [Statistic.Sum] = s => new StatisticWork<SumAccumulator>(s),
            [Statistic.Mean] = s => new StatisticWork<MeanAccumulator>(s),
            [Statistic.Min] = s => new StatisticWork<ExtremeAccumulator<Smallest>>(s),
            [Statistic.Max] = s => new StatisticWork<ExtremeAccumulator<Largest>>(s),
            [Statistic.Count] = s => new StatisticWork<CountAccumulator>(s),
        }.ToFrozenDictionary();

    /// <summary>Makes the work of a step.</summary>
    public static GroupWork Make(StatisticStep step) => Factories[step.Statistic](step);
}
