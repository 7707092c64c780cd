using System.Numerics;
using PolicyKit.Numerics;

namespace PolicyKit.Tests.Numerics;

public sealed class RationalTextTests
{
    [Property(MaxTest = 1000, Arbitrary = [typeof(Rationals)])]
    public void A_finite_decimal_is_written_exactly(Rational value, byte places)
    {
        var finite = value.Round(places % 16);

        Assert.True(Rational.TryParse(finite.ToString(), out var read));
        Assert.Equal(finite, read);
        Assert.Equal(finite.ToString(), finite.ToString(places % 16));
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Rationals)])]
    public void Rounding_goes_to_the_nearest_and_halves_away_from_zero(Rational value, byte places)
    {
        var scale = Rational.Create(BigInteger.Pow(10, places % 20), 1);
        var rounded = value.Round(places % 20);
        var distance = Rational.Abs(rounded - value) * scale;

        Assert.True((rounded * scale).IsInteger);
        Assert.True(distance <= Rational.Create(1, 2));
        Assert.True(distance < Rational.Create(1, 2) || Rational.Abs(rounded) > Rational.Abs(value));
        Assert.Equal(-rounded, (-value).Round(places % 20));
    }

    [Theory]
    [InlineData("0.5", 0, "1")]
    [InlineData("-0.5", 0, "-1")]
    [InlineData("2.5", 0, "3")]
    [InlineData("0.49999999999", 0, "0")]
    [InlineData("-0.004", 2, "0")]
    [InlineData("1.005", 2, "1.01")]
    [InlineData("1999.995", 2, "2000")]
    public void Four_is_dropped_and_five_is_raised(string text, int places, string rounded) => Assert.Equal(rounded, Read(text).ToString(places));

    [Theory]
    [InlineData("12.50", 25, 2)]
    [InlineData("-12.50", -25, 2)]
    [InlineData("+3", 3, 1)]
    [InlineData(".5", 1, 2)]
    [InlineData("-.5", -1, 2)]
    [InlineData("000.1", 1, 10)]
    [InlineData("1.5e-3", 3, 2000)]
    [InlineData("1.5E+2", 150, 1)]
    [InlineData("2e0", 2, 1)]
    [InlineData("999999999999999999", 999999999999999999, 1)]
    [InlineData("0.00000000000000001", 1, 100_000_000_000_000_000)]
    public void Decimals_are_read_exactly(string text, long numerator, long denominator) => Assert.Equal(Rational.Create(numerator, denominator), Read(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1.")]
    [InlineData(".-5")]
    [InlineData("1.2.3")]
    [InlineData("1,000")]
    [InlineData("1 000")]
    [InlineData(" 1")]
    [InlineData("--1")]
    [InlineData("1e")]
    [InlineData("e1")]
    [InlineData("1e1.5")]
    [InlineData("1e401")]
    [InlineData("1e-2147483648")]
    [InlineData("1e99999999999")]
    [InlineData("1/2")]
    [InlineData("０")]
    [InlineData("5\0")]
    [InlineData("1e5\0")]
    [InlineData("NaN")]
    [InlineData("0x10")]
    public void What_is_no_plain_decimal_is_not_read(string text)
    {
        Assert.False(Rational.TryParse(text, out var value));
        Assert.Equal(Rational.Zero, value);
    }

    [Theory]
    [InlineData(1, 3, "0.333333")]
    [InlineData(-2, 3, "-0.666667")]
    [InlineData(1, 1_000_000_000, "0.000000001")]
    [InlineData(2000, 3, "666.666667")]
    [InlineData(-7, 1, "-7")]
    [InlineData(-1, 30_000_000, "0")]
    public void Endless_decimals_are_cut(long numerator, long denominator, string text) => Assert.Equal(text, Rational.Create(numerator, denominator).ToString());

    [Fact]
    public void A_negative_number_of_places_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Round(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.ToString(-1));
        Assert.False(Rational.TryParse(new string('1', 1_000_000), out _));
    }

    private static Rational Read(string text) => Rational.TryParse(text, out var value) ? value : throw new FormatException(text);
}
