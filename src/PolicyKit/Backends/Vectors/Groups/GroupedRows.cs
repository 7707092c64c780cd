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
        var ends = new int[members.Groups.Count + 1];
        var ids = members.Groups.OfRow;
        ForEach(members, words, row => ends[(ids is null ? 0 : Math.Max(ids[row], -1)) + 1]++);
        ends[0] = 0;
        for (var group = 1; group < ends.Length; group++)
        {
            ends[group] += ends[group - 1];
        }

        var rows = new int[ends[^1]];
        var next = ends[..^1];
        ForEach(members, words, row =>
        {
            if (ids is null)
            {
                rows[next[0]++] = row;
            }
            else if (ids[row] >= 0)
            {
                rows[next[ids[row]]++] = row;
            }
        });
        return new GroupedRows(rows, ends);
    }

    /// <summary>The rows of a group.</summary>
    public ReadOnlySpan<int> Of(int group) => _rows.AsSpan(_ends[group].._ends[group + 1]);

    private static void ForEach(Members members, int words, Action<int> act)
    {
        for (var word = 0; word < words; word++)
        {
            for (var bits = members.Bits(word); bits != 0; bits &= bits - 1)
            {
                act((word * 64) + BitOperations.TrailingZeroCount(bits));
            }
        }
    }
}
