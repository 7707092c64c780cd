namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Finds the k-th largest of some values.</summary>
internal sealed class Selection
{
    private readonly double[] _ascending;

    public Selection(double[] values)
    {
        _ascending = [.. values];
        Array.Sort(_ascending);
    }

    /// <summary>The value at a place, the largest being at 1.</summary>
    public double Largest(int place) => _ascending[^place];
}
