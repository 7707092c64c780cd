using System.Numerics;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>The counting rows, brought together by group, in row order within each.</summary>
internal sealed class GroupedRows
{
    private readonly int[] _rows;
    private readonly int[] _ends;

    private GroupedRows(int[] rows, int[] ends)
    {
        _rows = rows;
        _ends = ends;
    }

    /// <summary>Brings rows together.</summary>
    public static GroupedRows Of(Members members, int rowCount)
    {
        var words = BlockShape.PaddedWords(rowCount);
        var starts = Count(members, words);
        var rows = GC.AllocateUninitializedArray<int>(starts[^1]);
        var next = starts.AsSpan(..^1).ToArray();
        var ids = members.Groups.OfRow;
        for (var word = 0; word < words; word++)
        {
            for (var bits = members.Bits(word); bits != 0; bits &= bits - 1)
            {
                var row = (word * 64) + BitOperations.TrailingZeroCount(bits);
                var group = ids is null ? 0 : ids[row];
                if (group >= 0)
                {
                    rows[next[group]++] = row;
                }
            }
        }

        return new GroupedRows(rows, starts);
    }

    /// <summary>The rows of a group.</summary>
    public ReadOnlySpan<int> Of(int group) => _rows.AsSpan(_ends[group].._ends[group + 1]);

    // By group the number of counting rows in the groups before it.
    private static int[] Count(Members members, int words)
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
}
