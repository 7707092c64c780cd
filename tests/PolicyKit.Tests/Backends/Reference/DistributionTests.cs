using PolicyKit.Backends.Reference;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Tests.Backends.Reference;

/// <summary>Quantiles, shares and percent ranks: what must hold of them whatever the records.</summary>
public sealed class DistributionTests
{
    private static readonly Rational[] Parts = [Rational.Create(1, 10), Rational.Create(1, 3), Rational.Create(1, 2), Rational.Create(4, 5), Rational.Create(9, 10)];

    [Property]
    public void A_weight_stands_for_as_many_records(byte[] values, byte times, byte which)
    {
        var (weight, part) = (1 + (times % 3), Parts[which % Parts.Length]);
        Rational[] once = [.. values.Select(v => (Rational)(v % 16))];
        Rational[] often = [.. once.SelectMany(v => Enumerable.Repeat(v, weight))];

        foreach (var step in Steps(part))
        {
            var weighted = Values(step, once, [.. once.Select(_ => (Rational)weight)]);
            var repeated = Values(step, often, [.. often.Select(_ => Rational.One)]);
            Assert.Equal(repeated.Distinct().Order(), weighted.Distinct().Order());
        }
    }

    [Property]
    public void A_quantile_parts_the_weights((sbyte Value, byte Weight)[] records, byte which)
    {
        var part = Parts[which % Parts.Length];
        var (values, weights) = Split(records);
        var total = Rational.Sum(weights);
        var quantile = Values(Quantile(part), values, weights).FirstOrDefault();
        if (quantile is not { } at)
        {
            Assert.Equal(0, total.Sign);
            return;
        }

        // No more than the part lies under it, and no more than the rest over it; half way between two values both are used up.
        Rational Where(Func<Rational, bool> which) => Rational.Sum([.. values.Zip(weights).Where(p => which(p.First)).Select(p => p.Second)]);
        Assert.True(Where(v => v < at) <= part * total);
        Assert.True(Where(v => v > at) <= (1 - part) * total);
        Assert.True(Where(v => v == at).Sign > 0 || Where(v => v < at) == part * total);
    }

    [Property]
    public void The_lowest_part_is_the_cheapest_choice_of_so_much_weight((sbyte Value, byte Weight)[] records, byte which)
    {
        var part = Parts[which % Parts.Length];
        var (values, weights) = Split(records);
        var end = part * Rational.Sum(weights);
        var lowest = Values(new LowestPartStep(LowestPart.Sum, part, 1, 2, 0, -1, []), values, weights).FirstOrDefault();
        if (lowest is { } sum)
        {
            // By duality: the most over all prices c of c·end less what rows under c are worth less than c.
            var prices = values.Select(c => (c * end) - Rational.Sum([.. values.Zip(weights, (v, w) => w * Rational.Max(c - v, 0))]));
            Assert.Equal(prices.Max(), sum);
        }
    }

    [Property]
    public void Percent_ranks_weigh_a_half_on_the_whole((sbyte Value, byte Weight)[] records)
    {
        var (values, weights) = Split(records);
        var ranks = Values(new PercentRankStep(1, 2, 0, -1, []), values, weights);
        var total = Rational.Sum(weights);

        Assert.Equal(total.Sign > 0, ranks.All(r => r is not null) && ranks.Length > 0);
        Assert.Equal(total / 2, Rational.Sum([.. ranks.Zip(weights, (r, w) => (r ?? 0) * w)]));
        for (var i = 1; i < ranks.Length && total.Sign > 0; i++)
        {
            // Between two rows lies at least half the weight of either.
            var (value, rank, apart) = (values[i].CompareTo(values[i - 1]), ranks[i]!.Value - ranks[i - 1]!.Value, (weights[i] + weights[i - 1]) / total / 2);
            Assert.True(value == 0 ? rank.Sign == 0 : value * rank >= apart);
        }
    }

    [Fact]
    public void They_tell_why_they_are_unknown() => Assert.All(Steps(Parts[0]), step =>
    {
        Assert.Equal("a weight is negative", Reason(step, [1, -1]));
        Assert.Equal("the weights of the group sum to 0", Reason(step, [0, 0]));
        Assert.Equal(step is PercentRankStep ? "the record is not among those that are ranked" : "no record of the group has a value", Reason(step, [null, null]));
    });

    private static IEnumerable<GroupStep> Steps(Rational part) =>
        [Quantile(part), new LowestPartStep(LowestPart.Sum, part, 1, 2, 0, -1, []), new PercentRankStep(1, 2, 0, -1, [])];

    private static LowestPartStep Quantile(Rational part) => new(LowestPart.Quantile, part, 1, 2, 0, -1, []);

    private static (Rational[] Values, Rational[] Weights) Split((sbyte Value, byte Weight)[] records) =>
        ([.. records.Select(r => (Rational)(r.Value / 8))], [.. records.Select(r => (Rational)(r.Weight % 4))]);

    private static string Reason(GroupStep step, Rational?[] weights) => Assert.Single(Evaluate(step, [1, 2], weights)[0].Reasons).English;

    private static Rational?[] Values(GroupStep step, Rational[] values, Rational[] weights) =>
        [.. Evaluate(step, values, [.. weights.Cast<Rational?>()]).Select(v => v.Value as Rational?)];

    private static ExactValue[] Evaluate(GroupStep step, Rational[] values, Rational?[] weights) => GroupOperations.Evaluate(
        step,
        values.Length,
        (row, slot) => slot == 0 ? ExactValue.Of(values[row]) : weights[row] is { } weight ? ExactValue.Of(weight) : ExactValue.Unknown(Reasons.NoCase));
}
