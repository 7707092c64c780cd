using System.Numerics;

namespace PolicyKit.Numerics;

/// <summary>An exact fraction of two integers, always in lowest terms with a positive denominator.</summary>
/// <remarks>Policy arithmetic is exact: <c>0.1 + 0.2</c> is <c>0.3</c>, and <c>1/3 * 3</c> is <c>1</c>. Rounding happens only where it is asked for.</remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - BigInteger.One;
    }

    /// <summary>The number 0.</summary>
    public static Rational Zero => default;

    /// <summary>The number 1.</summary>
    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The signed numerator in lowest terms.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms; at least 1.</summary>
    public BigInteger Denominator => _denominatorLessOne + BigInteger.One;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsInteger => _denominatorLessOne.IsZero;

    /// <summary>The fraction <paramref name="numerator"/> / <paramref name="denominator"/> in lowest terms.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Rational Create(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction needs a denominator other than 0.");
        }

        if (denominator.IsOne)
        {
            return new Rational(numerator, denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        return new Rational(numerator / divisor, denominator / divisor);
    }

    /// <summary>
    /// The sum of all values. Values of equal denominator are added first and the rest as a balanced tree that is reduced once,
    /// so that a hundred thousand different fractions take seconds, not hours.
    /// </summary>
    public static Rational Sum(ReadOnlySpan<Rational> values)
    {
        var byDenominator = new Dictionary<BigInteger, BigInteger>();
        foreach (var value in values)
        {
            var denominator = value.Denominator;
            byDenominator[denominator] = byDenominator.GetValueOrDefault(denominator) + value.Numerator;
        }

        var (numerator, common) = SumTree([.. byDenominator.Select(p => (p.Value, p.Key))]);
        return Create(numerator, common);
    }

    /// <summary>The smaller of the two.</summary>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The larger of the two.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>The distance from 0.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>Adds exactly.</summary>
    /// <remarks>Knuth, The Art of Computer Programming, 4.5.1: only small common divisors are looked for, so that adding a small fraction to a huge one is cheap.</remarks>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return new Rational(left.Numerator + right.Numerator, BigInteger.One);
        }

        var (b, d) = (left.Denominator, right.Denominator);
        var common = BigInteger.GreatestCommonDivisor(b, d);
        if (common.IsOne)
        {
            return new Rational((left.Numerator * d) + (right.Numerator * b), b * d);
        }

        var sum = (left.Numerator * (d / common)) + (right.Numerator * (b / common));
        var shared = BigInteger.GreatestCommonDivisor(sum, common);
        return new Rational(sum / shared, b / common * (d / shared));
    }

    /// <summary>Subtracts exactly.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The value with the other sign.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies exactly.</summary>
    public static Rational operator *(Rational left, Rational right)
    {
        var (b, d) = (left.Denominator, right.Denominator);
        if (b.IsOne && d.IsOne)
        {
            return new Rational(left.Numerator * right.Numerator, BigInteger.One);
        }

        var first = BigInteger.GreatestCommonDivisor(left.Numerator, d);
        var second = BigInteger.GreatestCommonDivisor(right.Numerator, b);
        return new Rational(left.Numerator / first * (right.Numerator / second), b / second * (d / first));
    }

    /// <summary>Divides exactly.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Rational operator /(Rational left, Rational right) => right.Sign == 0
        ? throw new DivideByZeroException("A number cannot be divided by 0.")
        : left * new Rational(right.Denominator * right.Sign, BigInteger.Abs(right.Numerator));

    /// <summary>Exact comparison.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Exact comparison.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Exact comparison.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Exact comparison.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>Exact equality.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Exact inequality.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>A whole number is a rational.</summary>
    public static implicit operator Rational(long value) => new(value, BigInteger.One);

    /// <summary>A decimal is a rational, exactly.</summary>
    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        return Create(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <inheritdoc/>
    public int CompareTo(Rational other) => Sign != other.Sign
        ? Sign.CompareTo(other.Sign)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);

    private static (BigInteger Numerator, BigInteger Denominator) SumTree(ReadOnlySpan<(BigInteger Numerator, BigInteger Denominator)> parts)
    {
        if (parts.Length < 2)
        {
            return parts.Length == 0 ? (BigInteger.Zero, BigInteger.One) : parts[0];
        }

        var (a, b) = SumTree(parts[..(parts.Length / 2)]);
        var (c, d) = SumTree(parts[(parts.Length / 2)..]);
        return ((a * d) + (c * b), b * d);
    }
}
