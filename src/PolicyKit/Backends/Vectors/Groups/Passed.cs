namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>What the values passed on the way up weigh, and their weighted sum if it is asked for.</summary>
internal struct Passed(bool isSummed)
{
    // As of all sums: additions take turns, or each would wait for the one before.
    private const int Lanes = 8;

    private SumAccumulator _weight;
    private SumAccumulator _sum;

    /// <summary>How many.</summary>
    public readonly int Count => _weight.Count;

    /// <summary>Their weight.</summary>
    public readonly Bounded Weight => _weight.Total;

    /// <summary>Their weighted sum.</summary>
    public readonly Bounded Sum => _sum.Total;

    /// <summary>All values under a bucket.</summary>
    public static Passed Under(int first, WeightedValues values, Buckets buckets, bool isSummed)
    {
        var span = values.Values.Span;
        var lanes = new Passed[Lanes];
        Array.Fill(lanes, new Passed(isSummed));
        for (var i = 0; i < span.Length; i++)
        {
            if (buckets.Of(span[i]) < first)
            {
                lanes[i % Lanes].Add(span[i], values.Weight(i));
            }
        }

        for (var lane = 1; lane < Lanes; lane++)
        {
            lanes[0].Merge(lanes[lane]);
        }

        return lanes[0];
    }

    /// <summary>Passes a value, taken for exact.</summary>
    public void Add(double value, Bounded weight)
    {
        _weight.Add(weight);
        if (isSummed)
        {
            _sum.Add(weight * Bounded.Of(value));
        }
    }

    /// <summary>Passes what another has passed.</summary>
    public void Merge(in Passed later)
    {
        _weight.Merge(later._weight);
        _sum.Merge(later._sum);
    }
}
