using System.Numerics;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>The counting rows and between what their values lie, brought together by group, in row order within each.</summary>
internal sealed class GroupedRows
{
    private readonly int[] _starts;
    private readonly int[] _rows;
    private readonly double[] _lows;
    private readonly double[] _highs;

    private GroupedRows(int[] starts, bool hasErrors)
    {
        _starts = starts;
        _rows = GC.AllocateUninitializedArray<int>(starts[^1]);
        _lows = GC.AllocateUninitializedArray<double>(starts[^1]);
        _highs = hasErrors ? GC.AllocateUninitializedArray<double>(starts[^1]) : _lows;
    }

    /// <summary>Brings rows together.</summary>
    public static GroupedRows Of(Members members, int rowCount)
    {
        var words = BlockShape.PaddedWords(rowCount);
        var grouped = new GroupedRows(Starts(members, words), members.Operand.HasErrors);
        grouped.Fill(members, words);
        return grouped;
    }

    /// <summary>The rows of a group.</summary>
    public Intervals Of(int group)
    {
        var range = _starts[group].._starts[group + 1];
        return new Intervals(_rows.AsMemory(range), _lows.AsMemory(range), _highs.AsMemory(range));
    }

    /// <summary>Between what a value with an error lies; without bound where the error has none.</summary>
    public static (double Low, double High) Between(double value, double error)
    {
        var width = WidthOf(value, error);
        return double.IsFinite(Math.Abs(value) + width) ? (value - width, value + width) : (double.NegativeInfinity, double.PositiveInfinity);
    }

    /// <summary>How far on either side of a value what it stands for may lie: far enough that rounding the ends does not matter.</summary>
    public static double WidthOf(double value, double error) => error == 0 ? 0 : (error * Bounds.Up) + (2 * Bounds.Unit * Math.Abs(value));

    // By group the number of counting rows in the groups before it.
    private static int[] Starts(Members members, int words)
    {
        var starts = new int[members.Groups.Count + 1];
        var ids = members.Groups.OfRow;
        for (var word = 0; word < words; word++)
        {
            var bits = members.Bits(word);
            if (ids is null)
            {
                starts[1] += BitOperations.PopCount(bits);
                continue;
            }

            for (; bits != 0; bits &= bits - 1)
            {
                starts[Math.Max(ids[(word * 64) + BitOperations.TrailingZeroCount(bits)], -1) + 1]++;
            }
        }

        // Entry 0 has counted the rows of no group.
        starts[0] = 0;
        for (var group = 1; group < starts.Length; group++)
        {
            starts[group] += starts[group - 1];
        }

        return starts;
    }

    private void Fill(Members members, int words)
    {
        var next = _starts.AsSpan(..^1).ToArray();
        var ids = members.Groups.OfRow;
        for (var word = 0; word < words; word++)
        {
            for (var bits = members.Bits(word); bits != 0; bits &= bits - 1)
            {
                var row = (word * 64) + BitOperations.TrailingZeroCount(bits);
                var group = ids is null ? 0 : ids[row];
                if (group >= 0)
                {
                    Put(next[group]++, row, members.Operand);
                }
            }
        }
    }

    private void Put(int at, int row, NumberStore operand)
    {
        var (low, high) = Between(operand.Values[row], operand.ErrorAt(row));
        _rows[at] = row;
        _lows[at] = low;
        if (_highs != _lows)
        {
            _highs[at] = high;
        }
    }
}
