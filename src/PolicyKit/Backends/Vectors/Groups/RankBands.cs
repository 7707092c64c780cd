namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Each row's band, -1 where it has none.</summary>
internal sealed class RankBands(int[] bands) : IGroupValues
{
    /// <summary>By row the band.</summary>
    public int[] OfRow => bands;

    public Bounded? At(int row) => bands[row] < 0 ? null : new Bounded(bands[row], 0);

    public void Load(Block block, NumberPlace target)
    {
        Span<int> room = stackalloc int[BlockShape.Rows];
        var from = block.Part<int>(bands, room);
        var values = block.Numbers(target.Value);
        var valid = block.Words(target.Valid);
        values.Clear();
        valid.Clear();
        for (var row = 0; row < from.Length; row++)
        {
            values[row] = from[row];
            valid[row >> 6] |= (from[row] >= 0 ? 1UL : 0) << row;
        }

        if (target.IsTracked)
        {
            block.Numbers(target.Error).Clear();
        }
    }
}
