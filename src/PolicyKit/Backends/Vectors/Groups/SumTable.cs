namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>
/// Sums by group and step, with what their additions lost, and their errors or the sums of sizes: four steps side by side, so that a vector takes them.
/// </summary>
internal sealed class SumTable(int count, int steps)
{
    private const int Size = 3 * FourLanes.Count;

    // An addition loses a 2^-53rd of the sizes at most, and adding up what is lost another 2^-53rd of that: for each pair of additions.
    private const double LostTwice = Bounds.HalfUnit * Bounds.Unit;
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

    /// <summary>Adds a value to a sum whose parts these begin with.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="value">The value.</param>
    /// <param name="error">Its error; null where sizes are summed.</param>
    public static void Take(Span<double> parts, double value, double? error)
    {
        parts = parts[..((2 * FourLanes.Count) + 1)];
        var before = parts[0];
        var sum = before + value;
        var back = sum - before;
        var lost = parts[FourLanes.Count] + ((before - (sum - back)) + (value - back));
        parts[0] = sum;
        parts[FourLanes.Count] = lost;
        parts[2 * FourLanes.Count] += error is null ? Math.Abs(value) : error.Value + (Math.Abs(lost) * Bounds.Unit);
    }

    /// <summary>Takes a value of a row that lacks others.</summary>
    public void Add(int id, int step, double value, double? error)
    {
        Take(_parts.AsSpan(PlaceOf(id, step)), value, error);
        _own[(id * steps) + step]++;
    }

    /// <summary>What a step has of a group.</summary>
    /// <param name="id">The group.</param>
    /// <param name="step">The step.</param>
    /// <param name="rule">What errors follow from, where sizes were summed.</param>
    public SumAccumulator Get(int id, int step, ErrorRule? rule)
    {
        var (at, rows) = (PlaceOf(id, step), _rows[id] + _own[(id * steps) + step]);
        var error = _parts[at + (2 * FourLanes.Count)];
        error = rule is { } by ? (error * (by.Relative + (LostTwice * rows * rows))) + (rows * by.Least) : error;
        return new(_parts[at], _parts[at + FourLanes.Count], error) { Count = rows };
    }

    private int PlaceOf(int id, int step) => (id * Vectors * FourLanes.Count) + (step / FourLanes.Count * Size) + (step % FourLanes.Count);
}
