using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A statistic step, ready to run: where a pass over the blocks has what it reads.</summary>
internal abstract class StatisticWork(StatisticStep step, NumberPlace operand, int member)
{
    /// <summary>The step.</summary>
    public StatisticStep Step => step;

    /// <summary>The operand's registers.</summary>
    protected NumberPlace Operand => operand;

    /// <summary>The mask of the rows that count, or -1.</summary>
    protected int Member => member;

    /// <summary>Starts to accumulate for a run.</summary>
    public abstract Fold Start(GroupIds groups, int partials);
}

/// <summary>A statistic step with its accumulator.</summary>
internal sealed class StatisticWork<TAccumulator>(StatisticStep step, NumberPlace operand, int member) : StatisticWork(step, operand, member)
    where TAccumulator : struct, IAccumulator<TAccumulator>
{
    public override Fold Start(GroupIds groups, int partials) => new Fold<TAccumulator>(Operand, Member, groups, partials);
}
