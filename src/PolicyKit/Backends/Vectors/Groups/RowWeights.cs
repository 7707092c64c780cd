namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>How much each row of a group counts.</summary>
/// <param name="Store">The weights; null where all weigh 1.</param>
internal readonly record struct RowWeights(NumberStore? Store)
{
    /// <summary>The weight of a row.</summary>
    public Bounded this[int row] => Store is null ? Bounded.One : new Bounded(Store.Values[row], Store.ErrorAt(row));

    /// <summary>The weight of all rows; unknown where there is none or one weighs less than nothing.</summary>
    public Found TotalOf(ReadOnlySpan<int> rows)
    {
        var sum = default(SumAccumulator);
        var isOpen = false;
        foreach (var row in rows)
        {
            var own = this[row];
            if (own.IsNegative)
            {
                return Found.Unknown;
            }

            isOpen |= own.MayBeNegative;
            sum.Add(own);
        }

        return sum.Total == Bounded.Zero ? Found.Unknown
            : isOpen || !sum.Total.IsNotZero ? Found.Open
            : Found.Of(sum.Total);
    }
}
