namespace PolicyKit.Backends.Vectors.Groups;

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
