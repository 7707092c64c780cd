using PolicyKit.Numerics;

namespace PolicyKit.Backends.Vectors;

/// <summary>A number and its error, as <see cref="Bounds"/> has it, where single numbers are computed rather than blocks of them.</summary>
internal readonly record struct Bounded(double Value, double Error)
{
    /// <summary>Zero.</summary>
    public static Bounded Zero => default;

    /// <summary>One.</summary>
    public static Bounded One => new(1, 0);

    /// <summary>Whether value and error are finite.</summary>
    public bool IsFinite => double.IsFinite(Value) && double.IsFinite(Error);

    /// <summary>Whether it is surely not zero.</summary>
    public bool IsNotZero => Math.Abs(Value) > Error;

    /// <summary>Whether it is surely less than zero.</summary>
    public bool IsNegative => Value + Error < 0;

    /// <summary>Whether it is surely more than zero.</summary>
    public bool IsPositive => Value - Error > 0;

    /// <summary>Whether it may be less than zero.</summary>
    public bool MayBeNegative => Value - Error < 0;

    /// <summary>Just this double.</summary>
    public static Bounded Of(double value) =>
        new(value, value == Math.Truncate(value) && Math.Abs(value) < Bounds.Whole ? 0 : Bounds.Tiny);

    /// <summary>A number that is exact.</summary>
    public static Bounded Of(Rational exact) => exact.ToDouble() is var value ? new(value, Bounds.OfNearest(value, exact.IsInteger)) : default;

    /// <summary>Half way between two numbers.</summary>
    public static Bounded Middle(Bounded left, Bounded right)
    {
        var (sum, half) = (left + right, Of((left.Value + right.Value) / 2));
        return sum.Error == 0 ? half : half with { Error = (sum.Error / 2 * Bounds.Up) + (Math.Abs(half.Value) * Bounds.Unit) + Bounds.Tiny };
    }

    /// <summary>What lies anywhere between two numbers, the first being the smaller.</summary>
    public static Bounded Between(Bounded least, Bounded most)
    {
        if (least == most)
        {
            return least;
        }

        var value = (least.Value / 2) + (most.Value / 2);
        var error = Math.Max(value - least.Value + least.Error, most.Value - value + most.Error);
        return new Bounded(value, (error * Bounds.Up) + (Math.Abs(value) * Bounds.Unit) + Bounds.Tiny);
    }

    public static Bounded operator +(Bounded left, Bounded right)
    {
        var (value, errors) = (left.Value + right.Value, left.Error + right.Error);
        return new Bounded(value, errors == 0 && Math.Abs(value) < Bounds.Whole ? 0 : (errors * Bounds.Up) + (Math.Abs(value) * Bounds.Unit));
    }

    public static Bounded operator -(Bounded left, Bounded right) => left + new Bounded(-right.Value, right.Error);

    public static Bounded operator *(Bounded left, Bounded right)
    {
        var value = left.Value * right.Value;
        var spread = (Math.Abs(left.Value) * right.Error) + ((Math.Abs(right.Value) + right.Error) * left.Error);
        // A spread may vanish in underflow; where both are exact, or one is exactly zero, there is none.
        var isExact = left.Error + right.Error == 0 || left == Zero || right == Zero;
        return new Bounded(value, isExact && Math.Abs(value) < Bounds.Whole ? 0 : (spread * Bounds.Up) + (Math.Abs(value) * Bounds.Unit) + Bounds.Tiny);
    }

    /// <summary>The error is without bound where the divisor is known to less than half of itself.</summary>
    public static Bounded operator /(Bounded left, Bounded right)
    {
        var value = left.Value / right.Value;
        var least = Math.Abs(right.Value) - right.Error;
        return least >= right.Error && least > 0
            ? new Bounded(value, ((left.Error + (Math.Abs(value) * right.Error)) / least * Bounds.Up) + (Math.Abs(value) * Bounds.Unit) + Bounds.Tiny)
            : new Bounded(value, double.PositiveInfinity);
    }
}
