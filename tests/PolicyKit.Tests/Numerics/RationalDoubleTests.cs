using System.Numerics;
using PolicyKit.Numerics;

namespace PolicyKit.Tests.Numerics;

public sealed class RationalDoubleTests
{
    [Property(MaxTest = 2000, Arbitrary = [typeof(Rationals)])]
    public void A_double_comes_back_exactly(double value) => Assert.Equal(value, Rationals.Exactly(value).ToDouble());

    [Property(MaxTest = 2000, Arbitrary = [typeof(Rationals)])]
    public void The_shortest_decimal_comes_back(double value)
    {
        Assert.Equal(value, Rational.FromShortest(value).ToDouble());
        Assert.True(Rational.TryParse(value.ToString("R", System.Globalization.CultureInfo.InvariantCulture), out var read));
        Assert.Equal(read, Rational.FromShortest(value));
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(Rationals)])]
    public void No_double_is_nearer_than_the_one_given(Rational value, int power)
    {
        // From below the smallest double to near the largest.
        var scaled = value * Power(power % 1100);
        var given = scaled.ToDouble();
        if (double.IsFinite(given))
        {
            AssertNearest(scaled, given);
        }
        else
        {
            Assert.True(Rational.Abs(scaled) > Rationals.Exactly(double.MaxValue));
        }
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Rationals)])]
    public void Halves_go_to_the_even_double(double value)
    {
        var (low, high) = (Math.Abs(value), Math.BitIncrement(Math.Abs(value)));
        if (double.IsFinite(high))
        {
            var middle = (Rationals.Exactly(low) + Rationals.Exactly(high)) / 2;
            var little = Rational.Create(1, BigInteger.Pow(2, 1300));
            var even = (BitConverter.DoubleToInt64Bits(low) & 1) == 0 ? low : high;

            Assert.Equal((low, even, high), ((middle - little).ToDouble(), middle.ToDouble(), (middle + little).ToDouble()));
            Assert.Equal(-even, (-middle).ToDouble());
        }
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(-0.0, "0")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(123456789012345680, "123456789012345680")]
    [InlineData(1.5e-7, "0.00000015")]
    public void A_data_column_means_the_decimal_that_is_written(double value, string text) => Assert.Equal(text, Rational.FromShortest(value).ToString());

    [Fact]
    public void The_ends_of_the_range()
    {
        var tiniest = Rationals.Exactly(double.Epsilon);
        var largest = Rationals.Exactly(double.MaxValue);

        Assert.Equal(0, (tiniest / 2).ToDouble());
        Assert.Equal(double.Epsilon, (tiniest / 2 * Rational.Create(1001, 1000)).ToDouble());
        Assert.Equal(0, Power(-5000).ToDouble());
        Assert.Equal(2.2250738585072011e-308, Rational.FromShortest(2.2250738585072011e-308).ToDouble());
        Assert.Equal(double.MaxValue, (largest + 1).ToDouble());
        Assert.Equal(double.PositiveInfinity, (largest * 2).ToDouble());
        Assert.Equal(double.NegativeInfinity, (-Power(5000)).ToDouble());
        Assert.Equal(1.0 / 3, Rational.Create(1, 3).ToDouble());
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.FromShortest(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.FromShortest(double.PositiveInfinity));
    }

    private static void AssertNearest(Rational exact, double given)
    {
        var distance = Rational.Abs(Rationals.Exactly(given) - exact);
        foreach (var neighbour in new[] { Math.BitDecrement(given), Math.BitIncrement(given) }.Where(double.IsFinite))
        {
            var other = Rational.Abs(Rationals.Exactly(neighbour) - exact);
            var isEven = (BitConverter.DoubleToInt64Bits(given) & 1) == 0;
            Assert.True(distance < other || (distance == other && isEven), $"{exact} is nearer to {neighbour:R} than to {given:R}");
        }
    }

    private static Rational Power(int power) => power >= 0
        ? Rational.Create(BigInteger.Pow(2, power), 1)
        : Rational.Create(1, BigInteger.Pow(2, -power));
}
