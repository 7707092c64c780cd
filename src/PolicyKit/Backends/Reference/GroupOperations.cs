using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Reference;

/// <summary>What each group step means.</summary>
internal static class GroupOperations
{
    /// <summary>The value that the step gives to each row.</summary>
    /// <param name="step">The step.</param>
    /// <param name="rowCount">How many rows there are.</param>
    /// <param name="valueOf">The value of a slot for a row.</param>
    public static ExactValue[] Evaluate(GroupStep step, int rowCount, Func<int, int, ExactValue> valueOf)
    {
        var groupOf = Enumerable.Range(0, rowCount).Select(row => KeyOf(step, row, valueOf)).ToArray();
        var members = Enumerable.Range(0, rowCount)
            .Where(row => groupOf[row] is not null && (step.Member < 0 || valueOf(row, step.Member).Value is true))
            .Select(row => (Row: row, Value: valueOf(row, step.Operand)))
            .Where(m => m.Value.IsKnown)
            .ToLookup(m => groupOf[m.Row]!, m => (m.Row, m.Value.Number));
        return step switch
        {
            StatisticStep statistic => ByGroup(groupOf, g => Compute(statistic.Statistic, [.. members[g].Select(m => m.Number)])),
            PercentRankStep rank => WeightedOperations.PercentRanks(rowCount, members.Select(g => Weighted(rank, g))),
            WeightedStep weighted => ByGroup(groupOf, g => WeightedOperations.Compute(weighted, Weighted(weighted, members[g]))),
            RankStep rank => EvaluateRank(rank, rowCount, members),
            _ => throw new InvalidOperationException($"No meaning is given to {step}."),
        };

        // From the smallest value up.
        List<WeightedRow> Weighted(WeightedStep weighted, IEnumerable<(int Row, Rational Value)> counting) =>
            [.. counting.Select(m => (m.Row, m.Value, Weight: weighted.Weight < 0 ? ExactValue.Of(Rational.One) : valueOf(m.Row, weighted.Weight)))
                .Where(m => m.Weight.IsKnown)
                .Select(m => new WeightedRow(m.Row, m.Value, m.Weight.Number))
                .OrderBy(m => m.Value)];
    }

    private static string? KeyOf(GroupStep step, int row, Func<int, int, ExactValue> valueOf)
    {
        var keys = step.Keys.Select(k => valueOf(row, k).Value).ToList();
        return keys.Contains(null) ? null : string.Concat(keys.Select(k => $"{k!.ToString()!.Length}:{k}"));
    }

    private static ExactValue[] ByGroup(string?[] groupOf, Func<string, ExactValue> compute)
    {
        var byGroup = groupOf.OfType<string>().Distinct().ToDictionary(g => g, compute);
        return [.. groupOf.Select(g => g is null ? ExactValue.Unknown(Reasons.NoGroup) : byGroup[g])];
    }

    private static ExactValue Compute(Statistic statistic, Rational[] values) => statistic switch
    {
        Statistic.Count => ExactValue.Of((Rational)values.Length),
        Statistic.Sum => ExactValue.Of(Rational.Sum(values)),
        _ when values.Length == 0 => ExactValue.Unknown(Reasons.NoValueInGroup),
        Statistic.Mean => ExactValue.Of(Rational.Sum(values) / values.Length),
        Statistic.Min => ExactValue.Of(values.Min()),
        Statistic.Max => ExactValue.Of(values.Max()),
        _ => throw new InvalidOperationException($"No meaning is given to {statistic}."),
    };

    private static ExactValue[] EvaluateRank(RankStep step, int rowCount, ILookup<string, (int Row, Rational Value)> members)
    {
        var bands = Enumerable.Repeat(ExactValue.Unknown(Reasons.NotRanked), rowCount).ToArray();
        foreach (var group in members)
        {
            var count = group.Count();
            var larger = 0;
            foreach (var equals in group.GroupBy(m => m.Value).OrderByDescending(g => g.Key))
            {
                var band = BandOf(step.Cuts, larger + 1, count);
                foreach (var (row, _) in equals)
                {
                    bands[row] = ExactValue.Of((Rational)band);
                }

                larger += equals.Count();
            }
        }

        return bands;
    }

    private static int BandOf(ImmutableArray<Rational> cuts, int rank, int count)
    {
        var (low, high) = (0, cuts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rank <= cuts[middle] * count ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
