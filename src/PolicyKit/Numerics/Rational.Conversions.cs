using System.Globalization;
using System.Numerics;

namespace PolicyKit.Numerics;

public readonly partial struct Rational
{
    // As many digits and places as fit a long.
    private const int ShortDigits = 18;

    private const int MaxLength = 1000;
    private const int MaxExponent = 400;

    private static readonly long[] PowersOfTen = [.. Enumerable.Range(0, ShortDigits + 1).Select(n => (long)BigInteger.Pow(10, n))];

    /// <summary>Reads a plain decimal such as <c>-12.50</c> or <c>1.5e-3</c>, with the invariant point and no group signs.</summary>
    /// <returns>Whether the text was such a number of at most 1000 characters and an exponent of at most 400; <paramref name="value"/> is 0 if not.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Rational value)
    {
        if (TryParseShort(text, out value))
        {
            return true;
        }

        var exponentAt = text.IndexOfAny('e', 'E');
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var isNegative = mantissa.StartsWith('-');
        var magnitude = isNegative || mantissa.StartsWith('+') ? mantissa[1..] : mantissa;
        var exponent = 0;
        if (text.Length > MaxLength
            || !IsDigitsWithPoint(magnitude)
            || (exponentAt >= 0 && !TryParseExponent(text[(exponentAt + 1)..], out exponent)))
        {
            return false;
        }

        var point = magnitude.IndexOf('.');
        var places = point < 0 ? 0 : magnitude.Length - point - 1;
        var digits = point < 0 ? magnitude.ToString() : string.Concat(magnitude[..point], magnitude[(point + 1)..]);
        var integer = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var scale = exponent - places;
        value = Create(integer * BigInteger.Pow(10, Math.Max(scale, 0)), BigInteger.Pow(10, Math.Max(-scale, 0)));
        value = isNegative ? -value : value;
        return true;
    }

    // Digits with a point among them, which is nearly every number; anything else is left to the long way.
    private static bool TryParseShort(ReadOnlySpan<char> text, out Rational value)
    {
        value = Zero;
        var (digits, places) = (0L, -1);
        foreach (var c in text.Length <= ShortDigits ? text : [])
        {
            if (c == '.' && places < 0)
            {
                places = 0;
            }
            else if (char.IsAsciiDigit(c))
            {
                digits = (digits * 10) + (c - '0');
                places += places < 0 ? 0 : 1;
            }
            else
            {
                return false;
            }
        }

        if (text.Length is 0 or > ShortDigits || text[^1] == '.')
        {
            return false;
        }

        value = places <= 0 ? digits : Create(digits, PowersOfTen[places]);
        return true;
    }

    /// <summary>The shortest decimal that reads back to this double: a data column's <c>0.1</c> means one tenth.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Rational FromShortest(double value) => value switch
    {
        _ when !double.IsFinite(value) => throw new ArgumentOutOfRangeException(nameof(value), value, "Only a finite number has an exact value."),
        _ when Math.Abs(value) < 1e15 && value == Math.Truncate(value) => (long)value,
        _ => TryParse(value.ToString("R", CultureInfo.InvariantCulture), out var exact) ? exact : throw new InvalidOperationException(),
    };

    /// <summary>The nearest double, ties to even.</summary>
    public double ToDouble()
    {
        const int Mantissa = 62;
        const int SmallestPower = 1074;
        var denominator = Denominator;
        var magnitude = BigInteger.Abs(Numerator);
        if (magnitude.GetBitLength() <= 53 && denominator.GetBitLength() <= 53)
        {
            return (double)Numerator / (double)denominator;
        }

        var shift = Mantissa + (int)(denominator.GetBitLength() - magnitude.GetBitLength());
        var quotient = BigInteger.DivRem(
            shift >= 0 ? magnitude << shift : magnitude,
            shift >= 0 ? denominator : denominator << -shift,
            out var remainder);
        var bits = (ulong)quotient | (remainder.IsZero ? 0UL : 1UL);

        // A number so small that it has fewer digits than others is rounded once, to the digits it has.
        var lost = shift - SmallestPower;
        return Sign * (lost <= Mantissa - 53
            ? Math.ScaleB((double)bits, -shift)
            : Math.ScaleB((double)DropBits(bits, lost), -SmallestPower));
    }

    /// <summary>The value rounded to a number of decimal places, halves away from zero (四舍五入).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is negative.</exception>
    public Rational Round(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        var scale = BigInteger.Pow(10, places);
        var doubled = (2 * BigInteger.Abs(Numerator) * scale) + Denominator;
        return Create(Sign * (doubled / (2 * Denominator)), scale);
    }

    /// <summary>The exact decimal where there is a finite one of at most 15 places, else the value to 6 places.</summary>
    public override string ToString() => ToString(Round(15) == this ? 15 : 6);

    /// <summary>The value with at most <paramref name="places"/> decimal places, no trailing zeros, invariant culture.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is negative.</exception>
    public string ToString(int places)
    {
        var rounded = Round(places);
        var scaled = BigInteger.Abs(rounded.Numerator) * BigInteger.Pow(10, places) / rounded.Denominator;
        var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var fraction = digits[^places..].TrimEnd('0');
        return (rounded.Sign < 0 ? "-" : "") + digits[..^places] + (fraction.Length > 0 ? "." + fraction : "");
    }

    private static bool TryParseExponent(ReadOnlySpan<char> text, out int exponent)
    {
        var digits = text.StartsWith('-') || text.StartsWith('+') ? text[1..] : text;
        exponent = 0;
        return !digits.IsEmpty
            && digits.IndexOfAnyExceptInRange('0', '9') < 0
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            && Math.Abs((long)exponent) <= MaxExponent;
    }

    private static bool IsDigitsWithPoint(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        var before = point < 0 ? text : text[..point];
        var behind = point < 0 ? "" : text[(point + 1)..];
        return (point < 0 ? before : behind).Length > 0
            && before.IndexOfAnyExceptInRange('0', '9') < 0
            && behind.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // Halves go to the even number, as everywhere in floating point.
    private static ulong DropBits(ulong bits, int count)
    {
        if (count > 63)
        {
            return 0;
        }

        var (kept, dropped, half) = (bits >> count, bits & ((1UL << count) - 1), 1UL << (count - 1));
        return kept + (dropped > half || (dropped == half && (kept & 1) == 1) ? 1UL : 0UL);
    }
}
