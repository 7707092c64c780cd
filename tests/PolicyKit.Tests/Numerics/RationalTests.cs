using System.Numerics;
using PolicyKit.Numerics;

namespace PolicyKit.Tests.Numerics;

public sealed class RationalTests
{
    [Property(MaxTest = 1000, Arbitrary = [typeof(Rationals)])]
    public void Addition_and_multiplication_are_those_of_a_field(Rational a, Rational b, Rational c)
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal(a * b, b * a);
        Assert.Equal((a + b) + c, a + (b + c));
        Assert.Equal((a * b) * c, a * (b * c));
        Assert.Equal(a * (b + c), (a * b) + (a * c));
        Assert.Equal(a, a + Rational.Zero);
        Assert.Equal(a, a * Rational.One);
        Assert.Equal(Rational.Zero, a - a);
        Assert.Equal(a - b, -(b - a));
        Assert.Equal(b == 0 ? Rational.Zero : a, b == 0 ? Rational.Zero : a / b * b);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Rationals)])]
    public void Fractions_are_in_lowest_terms(Rational a, Rational b)
    {
        Rational[] results = b == 0 ? [a + b, a - b, a * b] : [a + b, a - b, a * b, a / b];
        Assert.All(results, r => Assert.Equal(BigInteger.One, BigInteger.GreatestCommonDivisor(r.Numerator, r.Denominator)));
        Assert.All(results, r => Assert.True(r.Denominator.Sign > 0));
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Rationals)])]
    public void Order_is_that_of_the_difference(Rational a, Rational b)
    {
        Assert.Equal((a - b).Sign, a.CompareTo(b));
        Assert.Equal((a < b, a <= b, a == b, a != b, a >= b, a > b), (b > a, b >= a, b == a, b != a, b <= a, b < a));
        Assert.True(Rational.Min(a, b) <= Rational.Max(a, b));
        Assert.Equal(a + b, Rational.Min(a, b) + Rational.Max(a, b));
        Assert.True(Rational.Abs(a) >= a && Rational.Abs(a) >= 0 && Rational.Abs(-a) == Rational.Abs(a));
    }

    [Property(Arbitrary = [typeof(Rationals)])]
    public void A_sum_is_the_sum_in_any_order(Rational[] values)
    {
        Assert.Equal(values.Aggregate(Rational.Zero, (sum, v) => sum + v), Rational.Sum(values));
        Assert.Equal(Rational.Sum([.. values.Reverse()]), Rational.Sum(values));
    }

    [Property]
    public void A_decimal_is_taken_exactly(decimal value)
    {
        Rational exact = value;

        Assert.Equal(value, (decimal)exact.Numerator / (decimal)exact.Denominator);
        Assert.Equal(exact, Rational.TryParse(value.ToString(System.Globalization.CultureInfo.InvariantCulture), out var read) ? read : -1);
    }

    [Fact]
    public void Nothing_is_zero_and_can_be_used()
    {
        var nothing = default(Rational);

        Assert.Equal(Rational.Zero, nothing);
        Assert.Equal(BigInteger.One, nothing.Denominator);
        Assert.Equal("0", nothing.ToString());
        Assert.Equal(0.0, nothing.ToDouble());
        Assert.True(nothing.IsInteger);
        Assert.Equal(Rational.One, (nothing + 1) * 1 / 1);
        Assert.Equal(nothing.GetHashCode(), (Rational.One - 1).GetHashCode());
    }

    [Fact]
    public void Policy_arithmetic_is_exact()
    {
        Assert.Equal((Rational)0.3m, (Rational)0.1m + 0.2m);
        Assert.Equal(Rational.One, Rational.Create(1, 3) * 3);
        Assert.Equal(Rational.Create(1, -2), Rational.Create(-2, 4));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
        Assert.Throws<DivideByZeroException>(() => Rational.Create(1, 0));
    }
}
