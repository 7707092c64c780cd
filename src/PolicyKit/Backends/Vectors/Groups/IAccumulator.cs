namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A statistic in the making; a new one has seen no value.</summary>
internal interface IAccumulator<TSelf>
    where TSelf : struct, IAccumulator<TSelf>
{
    /// <summary>Takes a value and its error.</summary>
    void Add(double value, double error);

    /// <summary>Takes all that another has seen of later rows.</summary>
    void Merge(in TSelf later);

    /// <summary>The statistic and its error.</summary>
    /// <returns>Whether it is known.</returns>
    bool TryGet(out double value, out double error);
}
