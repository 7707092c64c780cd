namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>What a group step gives to each row.</summary>
internal interface IGroupValues
{
    /// <summary>The value of a row; null where it is unknown.</summary>
    Bounded? At(int row);

    /// <summary>Writes the values of the block's rows.</summary>
    void Load(Block block, NumberPlace target);
}
