using System.Collections.Frozen;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>The work of each statistic.</summary>
internal static class StatisticTable
{
    private static readonly FrozenDictionary<Statistic, Func<StatisticStep, NumberPlace, int, StatisticWork>> Factories =
        new Dictionary<Statistic, Func<StatisticStep, NumberPlace, int, StatisticWork>>
        {
            [Statistic.Sum] = (s, operand, member) => new StatisticWork<SumAccumulator>(s, operand, member),
            [Statistic.Mean] = (s, operand, member) => new StatisticWork<MeanAccumulator>(s, operand, member),
            [Statistic.Min] = (s, operand, member) => new StatisticWork<ExtremeAccumulator<Smallest>>(s, operand, member),
            [Statistic.Max] = (s, operand, member) => new StatisticWork<ExtremeAccumulator<Largest>>(s, operand, member),
            [Statistic.Count] = (s, operand, member) => new StatisticWork<CountAccumulator>(s, operand, member),
        }.ToFrozenDictionary();

    /// <summary>Makes the work of a step.</summary>
    public static StatisticWork Make(StatisticStep step, StageRegisters registers) =>
        Factories[step.Statistic](step, registers.Number(step.Operand), step.Member < 0 ? -1 : registers.Truth(step.Member).True);
}
