namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>The rows of a group and between what their values lie; lows and highs are the same memory where nothing is rounded.</summary>
internal readonly record struct Intervals(ReadOnlyMemory<int> Rows, ReadOnlyMemory<double> Lows, ReadOnlyMemory<double> Highs)
{
    /// <summary>How many rows.</summary>
    public int Count => Rows.Length;

    /// <summary>For each place, the largest being 1, between what the value at it lies.</summary>
    public (double[] Least, double[] Most) At(int[] places)
    {
        var least = Selection.Largest(Lows.Span, places);
        return (least, Highs.Equals(Lows) ? least : Selection.Largest(Highs.Span, places));
    }
}
