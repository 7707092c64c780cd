using PolicyKit.Numerics;

namespace PolicyKit.Tests.Numerics;

public sealed class IrrationalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1", "1")]
    [InlineData("2", "1.414213562373")]
    [InlineData("0.0000000000000000000000005", "0.000000000001")]
    [InlineData("0.00000000000000000000000025", "0.000000000001")]
    [InlineData("0.00000000000000000000000024", "0")]
    [InlineData("15241578750190521", "123456789")]
    [InlineData("1000000000000000000000000000000000000000000000003", "1000000000000000000000000")]
    public void A_root_is_the_nearest_with_so_many_places(string value, string root) => Assert.Equal(Parse(root), Irrational.Sqrt(Parse(value), 12));

    [Theory]
    [InlineData("1", "0")]
    [InlineData("2", "0.69314718055994530942")]
    [InlineData("10", "2.30258509299404568402")]
    [InlineData("0.5", "-0.69314718055994530942")]
    [InlineData("3", "1.09861228866810969140")]
    [InlineData("1000000000000000000000", "48.35428695287495936437")]
    [InlineData("0.999999999999", "-0.00000000000100000000")]
    public void A_logarithm_is_off_by_less_than_one_of_the_last_place(string value, string logarithm) =>
        Assert.True(Rational.Abs(Irrational.Ln(Parse(value), 20) - Parse(logarithm)) <= Rational.Create(1, System.Numerics.BigInteger.Pow(10, 20)));

    [Theory]
    [InlineData("0", "1")]
    [InlineData("1", "2.71828182845904523536")]
    [InlineData("-1", "0.36787944117144232160")]
    [InlineData("-50", "0.00000000000000000000")]
    [InlineData("20", "485165195.40979027796910683054")]
    public void A_power_of_e_is_off_by_less_than_one_of_the_last_place(string power, string value) =>
        Assert.True(Rational.Abs(Irrational.Exp(Parse(power), 20) - Parse(value)) <= Rational.Create(1, System.Numerics.BigInteger.Pow(10, 20)));

    [Property]
    public void Powers_and_logarithms_undo_each_other(ushort numerator, ushort denominator)
    {
        var value = Rational.Create(numerator + 1, denominator + 1);

        Assert.True(Rational.Abs(Irrational.Exp(Irrational.Ln(value, 30), 20) - value) <= Rational.Create(1, System.Numerics.BigInteger.Pow(10, 20)));
    }

    [Property]
    public void Roots_and_logarithms_agree_with_those_of_doubles(ushort numerator, ushort denominator)
    {
        var value = Rational.Create(numerator + 1, denominator + 1);

        Assert.Equal(Math.Sqrt(value.ToDouble()), Irrational.Sqrt(value, 16).ToDouble(), 1e-12);
        Assert.Equal(Math.Log(value.ToDouble()), Irrational.Ln(value, 16).ToDouble(), 1e-12);
    }

    [Fact]
    public void What_has_no_root_or_logarithm_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Irrational.Sqrt(-1, 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => Irrational.Ln(0, 12));
    }

    private static Rational Parse(string text) => Rational.TryParse(text, out var value) ? value : throw new ArgumentException(text, nameof(text));
}
