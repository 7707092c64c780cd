namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Which of two values is further out.</summary>
internal interface IExtreme
{
    /// <summary>Whether the first is to be taken.</summary>
    static abstract bool Takes(double value, double other);
}

/// <summary>The smaller.</summary>
internal readonly struct Smallest : IExtreme
{
    public static bool Takes(double value, double other) => value < other;
}

/// <summary>The larger.</summary>
internal readonly struct Largest : IExtreme
{
    public static bool Takes(double value, double other) => value > other;
}

/// <summary>The smallest or largest value.</summary>
internal struct ExtremeAccumulator<TExtreme> : IAccumulator<ExtremeAccumulator<TExtreme>>
    where TExtreme : struct, IExtreme
{
    private double _value;
    private double _error;
    private bool _isKnown;

    // As the kernels of Min and Max: where the choice is open, the larger error covers it; Math.Max keeps NaN.
    public void Add(double value, double error)
    {
        if (!_isKnown)
        {
            (_value, _error, _isKnown) = (value, error, true);
            return;
        }

        var takes = TExtreme.Takes(value, _value);
        var isApart = Bounds.Apart(value, _value, error + _error);
        _error = isApart ? takes ? error : _error : Math.Max(error, _error);
        _value = takes ? value : _value;
    }

    public void Merge(in ExtremeAccumulator<TExtreme> later)
    {
        if (later._isKnown)
        {
            Add(later._value, later._error);
        }
    }

    public readonly bool TryGet(out double value, out double error)
    {
        (value, error) = (_value, _error);
        return _isKnown;
    }
}
