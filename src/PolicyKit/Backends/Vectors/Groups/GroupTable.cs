using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A value a group; a row of no group has none. Entry 0 is that of no group, so that looking up needs no branch.</summary>
internal sealed class GroupTable : IGroupValues
{
    private readonly GroupIds _groups;
    private readonly double[] _values;
    private readonly double[] _errors;
    private readonly bool[] _known;
    private int _unknown;

    /// <summary>A table of groups whose values are still unknown.</summary>
    public GroupTable(GroupIds groups)
    {
        (_groups, _unknown) = (groups, groups.Count);
        (_values, _errors, _known) = (new double[groups.Count + 1], new double[groups.Count + 1], new bool[groups.Count + 1]);
    }

    private GroupTable(GroupIds groups, GroupTable values)
    {
        (_groups, _unknown) = (groups, values._unknown);
        (_values, _errors, _known) = (values._values, values._errors, values._known);
    }

    /// <summary>The values of the same groups for other rows.</summary>
    /// <exception cref="InvalidOperationException">There are more groups than the table has.</exception>
    public GroupTable For(GroupIds rows) =>
        rows.Count < _values.Length ? new(rows, this) : throw new InvalidOperationException("The source gives other groups than before.");

    /// <summary>Whether the value of a group is set.</summary>
    public bool IsKnown(int group) => _known[group + 1];

    /// <summary>By row the group; null where all rows are one.</summary>
    public int[]? OfRow => _groups.OfRow;

    /// <summary>Sets the value of a group, once.</summary>
    public void Set(int group, double value, double error)
    {
        _values[group + 1] = value;
        _errors[group + 1] = error;
        _known[group + 1] = true;
        _unknown--;
    }

    /// <summary>By group, after an entry for no group, the value; NaN where it is unknown or off by more than plain rows are let be.</summary>
    public double[] Plain()
    {
        var plain = new double[_values.Length];
        for (var entry = 0; entry < plain.Length; entry++)
        {
            plain[entry] = _known[entry] ? PlainSlots.OfGroup(_values[entry], _errors[entry]) : double.NaN;
        }

        return plain;
    }

    public Bounded? At(int row)
    {
        var entry = (_groups.OfRow is null ? 0 : Math.Max(_groups.OfRow[row], -1)) + 1;
        return _known[entry] ? new Bounded(_values[entry], _errors[entry]) : null;
    }

    public void Load(Block block, NumberPlace target)
    {
        if (_groups.OfRow is null)
        {
            Fill(block, target);
            return;
        }

        Span<int> room = stackalloc int[BlockShape.Rows];
        Gather(block, target, block.Part(_groups.OfRow, room));
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
        Copy(_values, ids, block.Numbers(target.Value));
        if (target.IsTracked)
        {
            Copy(_errors, ids, block.Numbers(target.Error));
        }

        var valid = block.Words(target.Valid);
        for (var word = 0; word < valid.Length; word++)
        {
            valid[word] = word * 64 < ids.Length ? Known(ids[(word * 64)..Math.Min(ids.Length, (word + 1) * 64)]) : 0;
        }
    }

    private static void Copy(double[] table, ReadOnlySpan<int> ids, Span<double> to)
    {
        to = to[..ids.Length];
        // Ids were checked when the groups were made.
        ref var first = ref MemoryMarshal.GetArrayDataReference(table);
        for (var row = 0; row < ids.Length; row++)
        {
            to[row] = Unsafe.Add(ref first, Math.Max(ids[row], -1) + 1);
        }
    }

    private ulong Known(ReadOnlySpan<int> ids)
    {
        ulong known = 0;
        if (ids.Length == 64 && _unknown == 0)
        {
            for (var row = 0; row < 64; row += 16)
            {
                known |= (~Vector512.LoadUnsafe(in ids[row]).ExtractMostSignificantBits() & 0xFFFF) << row;
            }

            return known;
        }

        for (var row = 0; row < ids.Length; row++)
        {
            known |= (_known[Math.Max(ids[row], -1) + 1] ? 1UL : 0) << row;
        }

        return known;
    }
}
