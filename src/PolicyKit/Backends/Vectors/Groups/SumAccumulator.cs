namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A sum: each addition's rounding is computed exactly and added up apart, so only the rounding of that second sum is lost.</summary>
/// <param name="sum">The sum.</param>
/// <param name="rest">What its additions lost.</param>
/// <param name="error">What values and rests are off by.</param>
internal struct SumAccumulator(double sum, double rest, double error)
{
    // Each addition to the error rounds too, by less than a 2^-53rd of it, and 2^31 rows are the most.
    private const double Up = 1 + (1.0 / (1 << 20));
    private double _sum = sum;
    private double _rest = rest;
    private double _error = error;

    /// <summary>How many values.</summary>
    public int Count { readonly get; set; }

    /// <summary>The sum so far.</summary>
    public readonly Bounded Total
    {
        get
        {
            var value = _sum + _rest;
            var isExact = _error == 0 && _rest == 0 && Math.Abs(value) < Bounds.Whole;
            return new Bounded(value, isExact ? 0 : (_error * Up) + (Math.Abs(value) * Bounds.Unit) + Bounds.Tiny);
        }
    }

    /// <summary>The sum by the count; null of no value.</summary>
    public readonly Bounded? Mean
    {
        get
        {
            var (sum, value) = (Total, Total.Value / Count);
            var isExact = sum.Error == 0 && value == Math.Truncate(value) && value * Count == sum.Value;
            return Count == 0 ? null : new Bounded(value, isExact ? 0 : (sum.Error / Count * Bounds.Up) + (Math.Abs(value) * Bounds.Unit) + Bounds.Tiny);
        }
    }

    /// <summary>Takes a value.</summary>
    public void Add(double value, double error)
    {
        Count++;
        Take(value, error);
    }

    /// <summary>Takes a value.</summary>
    public void Add(Bounded value) => Add(value.Value, value.Error);

    /// <summary>Takes all that another has taken.</summary>
    public void Merge(in SumAccumulator later)
    {
        Count += later.Count;
        Take(later._sum, later._error);
        Take(later._rest, 0);
    }

    private void Take(double value, double error)
    {
        var sum = _sum + value;
        var back = sum - _sum;
        var rest = (_sum - (sum - back)) + (value - back);
        _sum = sum;
        _rest += rest;
        _error += error + (Math.Abs(_rest) * Bounds.Unit);
    }
}
