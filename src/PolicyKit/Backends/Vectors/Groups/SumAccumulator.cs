namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A sum: each addition's rounding is computed exactly and added up apart, so only the rounding of that second sum is lost.</summary>
internal struct SumAccumulator : IAccumulator<SumAccumulator>
{
    // Each addition to the error rounds too, by less than a 2^-53rd of it, and 2^31 rows are the most.
    private const double Up = 1 + (1.0 / (1 << 20));
    private double _sum;
    private double _rest;
    private double _error;

    /// <summary>How many values.</summary>
    public int Count { get; private set; }

    /// <summary>The sum so far.</summary>
    public readonly Bounded Total => TryGet(out var value, out var error) ? new(value, error) : default;

    public void Add(double value, double error)
    {
        Count++;
        Take(value, error);
    }

    /// <summary>Takes a value.</summary>
    public void Add(Bounded value) => Add(value.Value, value.Error);

    public void Merge(in SumAccumulator later)
    {
        Count += later.Count;
        Take(later._sum, later._error);
        Take(later._rest, 0);
    }

    public readonly bool TryGet(out double value, out double error)
    {
        value = _sum + _rest;
        error = _error == 0 && _rest == 0 && Math.Abs(value) < Bounds.Whole ? 0 : (_error * Up) + (Math.Abs(value) * Bounds.Unit) + Bounds.Tiny;
        return true;
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

/// <summary>A sum by its count.</summary>
internal struct MeanAccumulator : IAccumulator<MeanAccumulator>
{
    private SumAccumulator _sum;

    public void Add(double value, double error) => _sum.Add(value, error);

    public void Merge(in MeanAccumulator later) => _sum.Merge(later._sum);

    public readonly bool TryGet(out double value, out double error)
    {
        _sum.TryGet(out var sum, out var sumError);
        value = sum / _sum.Count;
        var isExact = sumError == 0 && value == Math.Truncate(value) && value * _sum.Count == sum;
        error = isExact ? 0 : (sumError / _sum.Count * Bounds.Up) + (Math.Abs(value) * Bounds.Unit) + Bounds.Tiny;
        return _sum.Count > 0;
    }
}

/// <summary>How many values are known.</summary>
internal struct CountAccumulator : IAccumulator<CountAccumulator>
{
    private int _count;

    public void Add(double value, double error) => _count++;

    public void Merge(in CountAccumulator later) => _count += later._count;

    public readonly bool TryGet(out double value, out double error)
    {
        (value, error) = (_count, 0);
        return true;
    }
}
