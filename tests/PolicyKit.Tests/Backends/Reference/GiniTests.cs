using PolicyKit.Backends.Reference;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Tests.Backends.Reference;

public sealed class GiniTests
{
    private static readonly GiniStep Step = new(Weight: 1, Target: 2, Operand: 0, Member: -1, Keys: []);

    [Property]
    public void It_is_the_mean_difference_by_twice_the_mean((sbyte Value, byte Weight)[] records)
    {
        var (values, weights) = (records.Select(r => (Rational)r.Value).ToArray(), records.Select(r => (Rational)(r.Weight % 4)).ToArray());
        var differences = from i in Enumerable.Range(0, records.Length)
                          from j in Enumerable.Range(0, records.Length)
                          select weights[i] * weights[j] * Rational.Abs(values[i] - values[j]);
        var (weight, sum) = (Rational.Sum(weights), Rational.Sum([.. weights.Zip(values, (w, x) => w * x)]));
        Rational? expected = sum.Sign == 0 ? null : Rational.Sum([.. differences]) / (2 * weight * sum);

        Assert.All(Evaluate(values, weights), v => Assert.Equal(expected, v.Value as Rational?));
    }

    [Property]
    public void A_weight_stands_for_as_many_records(byte[] values, byte times)
    {
        var weight = 1 + (times % 3);
        var once = Evaluate([.. values.Select(v => (Rational)v)], [.. values.Select(_ => (Rational)weight)]);
        var often = Evaluate([.. values.SelectMany(v => Enumerable.Repeat((Rational)v, weight))], [.. values.SelectMany(_ => Enumerable.Repeat(Rational.One, weight))]);

        Assert.Equal(once.Select(v => v.Value).Distinct(), often.Select(v => v.Value).Distinct());
    }

    [Fact]
    public void It_tells_why_it_is_unknown()
    {
        Assert.Equal("a weight is negative", Reason(Evaluate([1, 2], [1, -1])));
        Assert.Equal("the values of the group sum to 0", Reason(Evaluate([1, -1], [1, 1])));
        Assert.Equal("the values of the group sum to 0", Reason(Evaluate([1, 2], [0, 0])));
        Assert.Equal("no record of the group has a value", Reason(Evaluate([1, 2], [null, null])));
    }

    [Fact]
    public void All_in_one_hand_comes_near_to_one() =>
        Assert.Equal(Rational.Create(99, 100), Evaluate([.. Enumerable.Range(0, 100).Select(i => (Rational)(i / 99))], [.. Enumerable.Repeat(Rational.One, 100).Cast<Rational?>()])[0].Value);

    private static string Reason(ExactValue[] values) => Assert.Single(values[0].Reasons).English;

    private static ExactValue[] Evaluate(Rational[] values, Rational[] weights) => Evaluate(values, [.. weights.Cast<Rational?>()]);

    private static ExactValue[] Evaluate(Rational[] values, Rational?[] weights) => GroupOperations.Evaluate(
        Step,
        values.Length,
        (row, slot) => slot == 0 ? ExactValue.Of(values[row]) : weights[row] is { } weight ? ExactValue.Of(weight) : ExactValue.Unknown(Reasons.NoCase));
}
