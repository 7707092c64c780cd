using System.Numerics;

namespace PolicyKit.Numerics;

/// <summary>Roots and logarithms of exact numbers, to a number of decimal places: no fraction is exact, and a double would differ from machine to machine.</summary>
internal static class Irrational
{
    // Digits behind the last place, which outweigh what the series and its divisions lose.
    private const int Guard = 12;

    /// <summary>The square root, rounded to the nearest; halves, which only an exact root can be, away from zero.</summary>
    /// <param name="value">A number that is not negative.</param>
    /// <param name="places">Decimal places.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public static Rational Sqrt(Rational value, int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value.Sign, nameof(value));
        var scale = BigInteger.Pow(10, places);
        var square = value.Numerator * scale * scale;
        var root = Root(square / value.Denominator, 2);
        var half = (2 * root) + 1;
        return Rational.Create(half * half * value.Denominator <= 4 * square ? root + 1 : root, scale);
    }

    /// <summary>The root of some degree, off by less than one of the last place.</summary>
    /// <param name="value">A number that is not negative.</param>
    /// <param name="degree">From 1.</param>
    /// <param name="places">Decimal places.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or the degree under 1.</exception>
    public static Rational Root(Rational value, int degree, int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value.Sign, nameof(value));
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1);
        var scale = BigInteger.Pow(10, places);
        return Rational.Create(Root(value.Numerator * BigInteger.Pow(scale, degree) / value.Denominator, degree), scale);
    }

    /// <summary>The natural logarithm, off by less than one of the last place.</summary>
    /// <param name="value">A positive number.</param>
    /// <param name="places">Decimal places.</param>
    /// <remarks>ln(2^k·m) = k·ln 2 + 2·artanh((m - 1)/(m + 1)), with m between 1/2 and 2.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public static Rational Ln(Rational value, int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value.Sign, nameof(value));
        var power = (int)(value.Numerator.GetBitLength() - value.Denominator.GetBitLength());
        var (high, low) = power < 0 ? (value.Numerator << -power, value.Denominator) : (value.Numerator, value.Denominator << power);
        var scale = BigInteger.Pow(10, places + Guard);
        var sum = (power * TwiceArtanh(1, 3, scale)) + TwiceArtanh(high - low, high + low, scale);
        return Rational.Create(sum, scale).Round(places);
    }

    /// <summary>e to a power, off by less than one of the last place.</summary>
    /// <param name="power">Any number; the result has about 0.43 times as many digits before the point.</param>
    /// <param name="places">Decimal places.</param>
    /// <remarks>e^x = 2^k·e^(x − k·ln 2), with the rest between 0 and ln 2 in a power series.</remarks>
    public static Rational Exp(Rational power, int places)
    {
        var digits = places + Guard + (power.Sign > 0 ? (int)(power.Numerator / power.Denominator) : 0);
        var scale = BigInteger.Pow(10, digits);
        var (x, ln2) = (power.Numerator * scale / power.Denominator, TwiceArtanh(1, 3, scale));
        var twos = x / ln2 - (x.Sign < 0 ? 1 : 0);
        var rest = x - (twos * ln2);
        var (term, sum) = (scale, scale);
        for (var n = 1; !term.IsZero; n++)
        {
            term = term * rest / (scale * n);
            sum += term;
        }

        return (twos.Sign < 0 ? Rational.Create(sum, scale << (int)-twos) : Rational.Create(sum << (int)twos, scale)).Round(places);
    }

    private static BigInteger TwiceArtanh(BigInteger numerator, BigInteger denominator, BigInteger scale)
    {
        var term = 2 * scale * numerator / denominator;
        var sum = BigInteger.Zero;
        for (var odd = 1; !term.IsZero; odd += 2)
        {
            sum += term / odd;
            term = term * numerator * numerator / (denominator * denominator);
        }

        return sum;
    }

    // The largest whole number whose power is not more; from above, Newton's steps fall until they are there.
    private static BigInteger Root(BigInteger power, int degree)
    {
        if (power.IsZero)
        {
            return power;
        }

        var root = BigInteger.One << (int)((power.GetBitLength() + degree - 1) / degree);
        while (true)
        {
            var next = (((degree - 1) * root) + (power / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
