namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Sums by group and step, with what their additions lost and their errors: four steps side by side, so that a vector takes them.</summary>
internal sealed class SumTable(int count, int steps)
{
    private const int Size = 3 * FourLanes.Count;
    private readonly double[] _parts = new double[count * ((steps + FourLanes.Count - 1) / FourLanes.Count) * Size];

    // By group how many rows had all values, and by group and step how many of the others had its value.
    private readonly int[] _rows = new int[count];
    private readonly int[] _own = new int[count * steps];

    /// <summary>How many groups.</summary>
    public int Count => count;

    /// <summary>How many vectors a group takes.</summary>
    public int Vectors => 3 * ((steps + FourLanes.Count - 1) / FourLanes.Count);

    /// <summary>The sums of four steps, from those of the first group on.</summary>
    public Span<double> Of(int vector) => _parts.AsSpan(vector * Size);

    /// <summary>Counts rows that have all values.</summary>
    public void CountRows(ReadOnlySpan<int> ids)
    {
        foreach (var id in ids)
        {
            if (id >= 0)
            {
                _rows[id]++;
            }
        }
    }

    /// <summary>Takes a value of a row that lacks others.</summary>
    public void Add(int id, int step, double value, double error)
    {
        var sum = Get(id, step);
        sum.Add(value, error);
        var at = PlaceOf(id, step);
        (_parts[at], _parts[at + FourLanes.Count], _parts[at + (2 * FourLanes.Count)]) = sum.Parts;
        _own[(id * steps) + step]++;
    }

    /// <summary>What a step has of a group.</summary>
    public SumAccumulator Get(int id, int step)
    {
        var at = PlaceOf(id, step);
        return new(_parts[at], _parts[at + FourLanes.Count], _parts[at + (2 * FourLanes.Count)]) { Count = _rows[id] + _own[(id * steps) + step] };
    }

    private int PlaceOf(int id, int step) => (id * Vectors * FourLanes.Count) + (step / FourLanes.Count * Size) + (step % FourLanes.Count);
}
