using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Reference;

/// <summary>A counting row, its value and its weight.</summary>
internal readonly record struct WeightedRow(int Row, Rational Value, Rational Weight);

/// <summary>What each group step over weighted rows means.</summary>
internal static class WeightedOperations
{
    /// <summary>The value of a group.</summary>
    /// <param name="step">The step.</param>
    /// <param name="rising">The counting rows, from the smallest value up.</param>
    public static ExactValue Compute(WeightedStep step, List<WeightedRow> rising)
    {
        if (rising.Count == 0 || rising.Exists(v => v.Weight.Sign < 0))
        {
            return ExactValue.Unknown(rising.Count == 0 ? Reasons.NoValueInGroup : Reasons.NegativeWeight);
        }

        var weight = Rational.Sum([.. rising.Select(v => v.Weight)]);
        return step switch
        {
            GiniStep => Gini(rising, weight),
            _ when weight.Sign == 0 => ExactValue.Unknown(Reasons.NoWeight),
            LowestPartStep { What: LowestPart.Quantile } lowest => ExactValue.Of(Quantile(rising, lowest.Part * weight)),
            LowestPartStep lowest => ExactValue.Of(LowestSum(rising, lowest.Part * weight)),
            _ => throw new InvalidOperationException($"No meaning is given to {step}."),
        };
    }

    /// <summary>Where each row stands in its group.</summary>
    /// <param name="rowCount">How many rows there are.</param>
    /// <param name="groups">The counting rows of each group, from the smallest value up.</param>
    public static ExactValue[] PercentRanks(int rowCount, IEnumerable<List<WeightedRow>> groups)
    {
        var ranks = Enumerable.Repeat(ExactValue.Unknown(Reasons.NotRanked), rowCount).ToArray();
        foreach (var rising in groups)
        {
            var weight = Rational.Sum([.. rising.Select(v => v.Weight)]);
            var isNegative = rising.Exists(v => v.Weight.Sign < 0);
            var below = Rational.Zero;
            foreach (var equals in rising.GroupBy(r => r.Value))
            {
                var own = Rational.Sum([.. equals.Select(r => r.Weight)]);
                var rank = isNegative ? ExactValue.Unknown(Reasons.NegativeWeight)
                    : weight.Sign == 0 ? ExactValue.Unknown(Reasons.NoWeight)
                    : ExactValue.Of((below + below + own) / (2 * weight));
                foreach (var (row, _, _) in equals)
                {
                    ranks[row] = rank;
                }

                below += own;
            }
        }

        return ranks;
    }

    // With the values rising, a value is taken once for all before it and taken off once for all behind it: two sums instead of one over pairs,
    // and made by Rational.Sum, so that many different fractions are no danger.
    private static ExactValue Gini(List<WeightedRow> rising, Rational weight)
    {
        var sum = Rational.Sum([.. rising.Select(v => v.Weight * v.Value)]);
        var spread = new Rational[rising.Count];
        var before = Rational.Zero;
        for (var i = 0; i < spread.Length; i++)
        {
            var (_, value, own) = rising[i];
            spread[i] = own * value * (before + before + own - weight);
            before += own;
        }

        return sum.Sign == 0 ? ExactValue.Unknown(Reasons.NothingToShare) : ExactValue.Of(Rational.Sum(spread) / (weight * sum));
    }

    private static Rational Quantile(List<WeightedRow> rising, Rational end)
    {
        var before = Rational.Zero;
        Rational? lower = null;
        foreach (var (_, value, own) in rising)
        {
            before += own;
            lower ??= before >= end ? value : null;
            if (before > end)
            {
                return (lower!.Value + value) / 2;
            }
        }

        throw new InvalidOperationException("A part of a group is not less than the whole.");
    }

    private static Rational LowestSum(List<WeightedRow> rising, Rational end)
    {
        var taken = new List<Rational>();
        foreach (var (_, value, own) in rising)
        {
            var weight = Rational.Min(own, end);
            taken.Add(weight * value);
            end -= weight;
            if (end.Sign == 0)
            {
                break;
            }
        }

        return Rational.Sum([.. taken]);
    }
}
