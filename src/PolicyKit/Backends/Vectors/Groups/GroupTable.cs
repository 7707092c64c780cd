namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A value a group; a row of no group has none. Entry 0 is that of no group, so that looking up needs no branch.</summary>
internal sealed class GroupTable(GroupIds groups) : IGroupValues
{
    private readonly double[] _values = new double[groups.Count + 1];
    private readonly double[] _errors = new double[groups.Count + 1];
    private readonly bool[] _known = new bool[groups.Count + 1];

    /// <summary>Sets the value of a group.</summary>
    public void Set(int group, double value, double error)
    {
        _values[group + 1] = value;
        _errors[group + 1] = error;
        _known[group + 1] = true;
    }

    public void Load(Block block, NumberPlace target)
    {
        if (groups.OfRow is null)
        {
            Fill(block, target);
            return;
        }

        Gather(block, target, groups.OfRow.AsSpan(block.FirstRow, block.Count));
    }

    private void Fill(Block block, NumberPlace target)
    {
        block.Numbers(target.Value).Fill(_values[1]);
        block.Words(target.Valid).Fill(_known[1] ? ulong.MaxValue : 0);
        if (target.IsTracked)
        {
            block.Numbers(target.Error).Fill(_errors[1]);
        }
    }

    private void Gather(Block block, NumberPlace target, ReadOnlySpan<int> ids)
    {
        var values = block.Numbers(target.Value);
        var valid = block.Words(target.Valid);
        valid.Clear();
        values.Clear();
        for (var row = 0; row < ids.Length; row++)
        {
            var entry = Math.Max(ids[row], -1) + 1;
            values[row] = _values[entry];
            valid[row >> 6] |= (_known[entry] ? 1UL : 0) << row;
        }

        if (target.IsTracked)
        {
            var errors = block.Numbers(target.Error);
            for (var row = 0; row < ids.Length; row++)
            {
                errors[row] = _errors[Math.Max(ids[row], -1) + 1];
            }
        }
    }
}
