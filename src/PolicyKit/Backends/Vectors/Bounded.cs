namespace PolicyKit.Backends.Vectors;

/// <summary>A number and its error, as <see cref="Bounds"/> has it, where single numbers are computed rather than blocks of them.</summary>
internal readonly record struct Bounded(double Value, double Error)
{
    /// <summary>Whether it is surely not zero.</summary>
    public bool IsNotZero => Math.Abs(Value) > Error;

    /// <summary>Whether it is surely less than zero.</summary>
    public bool IsNegative => Value + Error < 0;

    /// <summary>Whether it may be less than zero.</summary>
    public bool MayBeNegative => Value - Error < 0;

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
        return new Bounded(value, spread == 0 && Math.Abs(value) < Bounds.Whole ? 0 : (spread * Bounds.Up) + (Math.Abs(value) * Bounds.Unit) + Bounds.Tiny);
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
