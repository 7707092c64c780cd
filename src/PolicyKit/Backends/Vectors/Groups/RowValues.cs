using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A value of its own for each row, NaN where it has none. Rows may be set by several threads.</summary>
/// <param name="values">By row the value.</param>
/// <param name="errors">By row its error; null where all are exact.</param>
internal sealed class RowValues(double[] values, double[]? errors) : IGroupValues
{
    /// <summary>So many rows without a value.</summary>
    public static RowValues Of(int rows)
    {
        var values = new double[rows];
        Array.Fill(values, double.NaN);
        return new RowValues(values, new double[rows]);
    }

    /// <summary>Sets the value of a row.</summary>
    public void Set(int row, Bounded value) => (values[row], errors![row]) = (value.Value, value.Error);

    public Bounded? At(int row) => double.IsNaN(values[row]) ? null : new Bounded(values[row], errors?[row] ?? 0);

    /// <summary>By row the value; NaN where it is unknown or off by more than plain rows are let be.</summary>
    public double[] Plain() => errors is null ? values : [.. values.Zip(errors, PlainSlots.OfGroup)];

    /// <summary>By row the value as a band, -1 where it is unknown.</summary>
    public int[] Bands() => Array.ConvertAll(values, v => double.IsNaN(v) ? -1 : (int)v);

    public void Load(Block block, NumberPlace target)
    {
        Span<double> room = stackalloc double[BlockShape.Rows];
        var from = block.Part<double>(values, room);
        var to = block.Numbers(target.Value);
        var valid = block.Words(target.Valid);
        to.Clear();
        valid.Clear();
        for (var row = 0; row < from.Length; row++)
        {
            var isKnown = !double.IsNaN(from[row]);
            to[row] = isKnown ? from[row] : 0;
            valid[row >> 6] |= (isKnown ? 1UL : 0) << row;
        }

        if (target.IsTracked)
        {
            LoadErrors(block, block.Numbers(target.Error));
        }
    }

    private void LoadErrors(Block block, Span<double> to)
    {
        if (errors is null)
        {
            to.Clear();
            return;
        }

        block.Part<double>(errors, to).CopyTo(to);
        to[block.Count..].Clear();
    }
}
