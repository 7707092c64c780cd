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
    /// <param name="steps">The steps.</param>
    /// <param name="ruleOf">By slot how far off its numbers are; null where that is kept.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="partials">How many partial results.</param>
    public static IEnumerable<Fold> Start(IEnumerable<StatisticStep> steps, Func<int, ErrorRule?> ruleOf, GroupIds groups, int partials)
    {
        var sums = steps.Where(s => !Single.ContainsKey(s.Statistic)).GroupBy(s => ruleOf(s.Operand) is { } rule ? (rule.IsWholeExact, rule.IsBySize) : ((bool, bool)?)null);
        var single = steps.Where(s => Single.ContainsKey(s.Statistic)).Select(s => Single[s.Statistic](s, groups, partials));
        return [.. sums.Select(alike => new SumFold([.. alike], [.. alike.Select(s => ruleOf(s.Operand))], groups, partials)), .. single];
    }
}
