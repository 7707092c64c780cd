using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A group step, ready to run.</summary>
internal abstract class GroupWork(GroupStep step)
{
    /// <summary>The slot that it writes.</summary>
    public int Target => step.Target;

    /// <summary>The work of a step.</summary>
    public static GroupWork Of(GroupStep step) => step switch
    {
        StatisticStep statistic => StatisticTable.Make(statistic),
        RankStep rank => new RankWork(rank),
        _ => throw new ArgumentException($"No work is known for a {step.GetType().Name}.", nameof(step)),
    };

    /// <summary>Closes over all rows.</summary>
    public abstract IGroupValues Run(Run run);

    /// <summary>The rows that count and their values.</summary>
    protected Members Members(Run run) => new(
        (NumberStore)run.Stores[step.Operand]!,
        step.Member < 0 ? null : ((TruthStore)run.Stores[step.Member]!).True,
        run.Groups.Of(step.Keys, run));
}

/// <summary>What a group step gives to each row.</summary>
internal interface IGroupValues
{
    /// <summary>Writes the values of the block's rows.</summary>
    void Load(Block block, NumberPlace target);
}

/// <summary>The operand of a group step, which rows are members, and of which group.</summary>
internal readonly record struct Members(NumberStore Operand, ulong[]? Member, GroupIds Groups)
{
    /// <summary>The rows of a word of 64 that count, as bits; their groups may still be unknown.</summary>
    public ulong Bits(int word) => Operand.Valid[word] & (Member is null ? ulong.MaxValue : Member[word]);
}
