using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A value of its own for each row, NaN where it has none. Rows may be set by several threads.</summary>
internal sealed class RowValues : IGroupValues
{
    private readonly double[] _values;
    private readonly double[] _errors;

    public RowValues(int rows)
    {
        _values = new double[rows];
        _errors = new double[rows];
        Array.Fill(_values, double.NaN);
    }

    /// <summary>Sets the value of a row.</summary>
    public void Set(int row, Bounded value) => (_values[row], _errors[row]) = (value.Value, value.Error);

    /// <summary>By row the value; NaN where it is unknown or off by more than plain rows are let be.</summary>
    public double[] Plain() => [.. _values.Zip(_errors, PlainSlots.OfGroup)];

    public void Load(Block block, NumberPlace target)
    {
        Span<double> room = stackalloc double[BlockShape.Rows];
        var from = block.Part<double>(_values, room);
        var values = block.Numbers(target.Value);
        var valid = block.Words(target.Valid);
        values.Clear();
        valid.Clear();
        for (var row = 0; row < from.Length; row++)
        {
            var isKnown = !double.IsNaN(from[row]);
            values[row] = isKnown ? from[row] : 0;
            valid[row >> 6] |= (isKnown ? 1UL : 0) << row;
        }

        if (target.IsTracked)
        {
            var errors = block.Numbers(target.Error);
            block.Part<double>(_errors, errors).CopyTo(errors);
            errors[block.Count..].Clear();
        }
    }
}
