using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PolicyKit.Numerics;

namespace PolicyKit.Tests.Numerics;

/// <summary>Makes fractions small and large, and doubles of every size.</summary>
public static class Rationals
{
    private static readonly Gen<BigInteger> Integer = Gen.OneOf(
        Gen.Choose(-20, 20).Select(n => new BigInteger(n)),
        Gen.Choose(int.MinValue, int.MaxValue).Select(n => new BigInteger(n)),
        Gen.Choose(int.MinValue, int.MaxValue).Three().Select(n => ((new BigInteger(n.Item1) << 64) + n.Item2) * n.Item3));

    public static Arbitrary<Rational> OfRationals() =>
        (from numerator in Integer
         from denominator in Integer
         select Rational.Create(numerator, denominator.IsZero ? BigInteger.One : denominator)).ToArbitrary();

    public static Arbitrary<double> OfFiniteDoubles() =>
        (from high in Gen.Choose(int.MinValue, int.MaxValue)
         from low in Gen.Choose(int.MinValue, int.MaxValue)
         from isSubnormal in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
         let bits = ((long)high << 32) | (uint)low
         select BitConverter.Int64BitsToDouble(isSubnormal ? bits & unchecked((long)0x800F_FFFF_FFFF_FFFF) : bits) into value
         where double.IsFinite(value)
         select value).ToArbitrary();

    /// <summary>The exact value of a double, from its bits.</summary>
    public static Rational Exactly(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = new BigInteger((bits & 0xF_FFFF_FFFF_FFFF) | (exponent == 0 ? 0 : 1L << 52));
        var power = Math.Max(exponent, 1) - 1075;
        return Rational.Create(
            (bits < 0 ? -mantissa : mantissa) << Math.Max(power, 0),
            BigInteger.One << Math.Max(-power, 0));
    }
}
