using System.Numerics;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>The operand of a group step, which rows are members, and of which group.</summary>
internal readonly record struct Members(NumberStore Operand, ulong[]? Member, GroupIds Groups)
{
    /// <summary>The first row of a group that has any.</summary>
    public int FirstOf(int group)
    {
        for (var word = 0; word < Operand.Valid.Length; word++)
        {
            for (var bits = Bits(word); bits != 0; bits &= bits - 1)
            {
                var row = (word * 64) + BitOperations.TrailingZeroCount(bits);
                if (Groups.OfRow is null || Groups.OfRow[row] == group)
                {
                    return row;
                }
            }
        }

        throw new ArgumentException($"No row of group {group} counts.", nameof(group));
    }

    /// <summary>The rows of a word of 64 that count, as bits; their groups may still be unknown.</summary>
    public ulong Bits(int word) => Operand.Valid[word] & (Member is null ? ulong.MaxValue : Member[word]);
}
