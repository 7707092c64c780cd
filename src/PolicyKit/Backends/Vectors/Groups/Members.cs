namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>The operand of a group step, which rows are members, and of which group.</summary>
internal readonly record struct Members(NumberStore Operand, ulong[]? Member, GroupIds Groups)
{
    /// <summary>The rows of a word of 64 that count, as bits; their groups may still be unknown.</summary>
    public ulong Bits(int word) => Operand.Valid[word] & (Member is null ? ulong.MaxValue : Member[word]);
}
