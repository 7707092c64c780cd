using PolicyKit.Backends.Vectors.Groups;

namespace PolicyKit.Backends.Vectors.Sequences;

/// <summary>A value for each row; NaN where it is unknown.</summary>
internal sealed class RowValues(double[] values, double[]? errors) : IGroupValues
{
    public Bounded? At(int row) => double.IsNaN(values[row]) ? null : new Bounded(values[row], errors?[row] ?? 0);

    public void Load(Block block, NumberPlace target)
    {
        var to = block.Numbers(target.Value);
        var valid = block.Words(target.Valid);
        to.Clear();
        valid.Clear();
        for (var row = 0; row < block.Count; row++)
        {
            var value = values[block.FirstRow + row];
            to[row] = double.IsNaN(value) ? 0 : value;
            valid[row >> 6] |= (double.IsNaN(value) ? 0 : 1UL) << row;
        }

        if (target.IsTracked)
        {
            block.Numbers(target.Error).Clear();
            errors.AsSpan(block.FirstRow, block.Count).CopyTo(block.Numbers(target.Error));
        }
    }
}
