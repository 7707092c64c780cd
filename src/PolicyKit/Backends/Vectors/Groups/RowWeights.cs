namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>How much each row of a group counts.</summary>
/// <param name="Store">The weights; null where all weigh 1.</param>
internal readonly record struct RowWeights(NumberStore? Store)
{
    /// <summary>The weight of a row.</summary>
    public Bounded this[int row] => Store is null ? Bounded.One : new Bounded(Store.Values[row], Store.ErrorAt(row));
}
