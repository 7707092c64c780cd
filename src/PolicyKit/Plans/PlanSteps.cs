using System.Collections.Immutable;
using PolicyKit.Numerics;

namespace PolicyKit.Plans;

/// <summary>An input: the column of a field, read into a slot.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Slot">The slot.</param>
/// <param name="Content">What is read of its values.</param>
public sealed record PlanColumn(string Name, int Slot, ColumnContent Content = ColumnContent.Value);

/// <summary>What a plan reads of a column's values.</summary>
public enum ColumnContent
{
    /// <summary>The value itself: a number, truth or text.</summary>
    Value,

    /// <summary>A day, as the days since 0001-01-01.</summary>
    Day,

    /// <summary>The first day of a period.</summary>
    FirstDay,

    /// <summary>The last day of a period.</summary>
    LastDay,
}

/// <summary>A fixed value, the same for every row.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Value">A <see cref="Rational"/>, <see cref="bool"/> or <see cref="string"/> as the slot's kind asks.</param>
public sealed record PlanConstant(int Slot, object Value);

/// <summary>One operation on a row.</summary>
/// <param name="Op">The operation.</param>
/// <param name="Target">The slot it writes.</param>
/// <param name="Arguments">The slots it reads, in order. <see cref="PlanOp.FirstCase"/>: its conditions.</param>
/// <param name="Codes"><see cref="PlanOp.FirstCase"/>: for each condition, the index of its label in the target's labels; empty for all else.</param>
public sealed record RowStep(PlanOp Op, int Target, ImmutableArray<int> Arguments, ImmutableArray<int> Codes)
{
    /// <summary>A step without labels.</summary>
    public RowStep(PlanOp op, int target, params ImmutableArray<int> arguments)
        : this(op, target, arguments, [])
    {
    }
}

/// <summary>What a statistic computes over the rows of a group.</summary>
public enum Statistic
{
    /// <summary>The sum; 0 for no value.</summary>
    Sum,

    /// <summary>The sum by the count; unknown for no value.</summary>
    Mean,

    /// <summary>The smallest; unknown for no value.</summary>
    Min,

    /// <summary>The largest; unknown for no value.</summary>
    Max,

    /// <summary>How many values are known.</summary>
    Count,
}

/// <summary>Something that closes over all rows and gives each row a value of its group. Rows with an unknown key are in no group and get no value.</summary>
/// <param name="Target">The slot it writes, of kind number; known from the next stage on.</param>
/// <param name="Operand">The number slot it is taken of; rows where it is unknown do not count.</param>
/// <param name="Member">The truth slot that says which rows count: those where it is true. -1: all rows.</param>
/// <param name="Keys">The text or truth slots whose values make the groups; none: one group of all.</param>
public abstract record GroupStep(int Target, int Operand, int Member, ImmutableArray<int> Keys)
{
    /// <summary>All slots that it reads.</summary>
    internal virtual ImmutableArray<int> Reads => Member < 0 ? [Operand, .. Keys] : [Operand, .. Keys, Member];
}

/// <summary>A statistic of a group, given to every row of the group, whether it counts or not.</summary>
public sealed record StatisticStep(Statistic Statistic, int Target, int Operand, int Member, ImmutableArray<int> Keys)
    : GroupStep(Target, Operand, Member, Keys);

/// <summary>A group step whose counting rows may weigh more or less.</summary>
/// <param name="Weight">The number slot of the weights; rows where it is unknown do not count. -1: all weigh 1.</param>
/// <param name="Target">The slot it writes.</param>
/// <param name="Operand">The number it is taken of.</param>
/// <param name="Member">Which rows count; -1: all.</param>
/// <param name="Keys">What makes the groups.</param>
public abstract record WeightedStep(int Weight, int Target, int Operand, int Member, ImmutableArray<int> Keys)
    : GroupStep(Target, Operand, Member, Keys)
{
    internal override ImmutableArray<int> Reads => Weight < 0 ? base.Reads : base.Reads.Add(Weight);
}

/// <summary>
/// The Gini coefficient of a group, given to every row of the group: with x the values and w the weights of its counting rows,
/// Σ Σ wi·wj·|xi − xj| by 2·Σ wi·Σ wi·xi. Unknown where the divisor is 0, or a weight is negative.
/// </summary>
public sealed record GiniStep(int Weight, int Target, int Operand, int Member, ImmutableArray<int> Keys)
    : WeightedStep(Weight, Target, Operand, Member, Keys);

/// <summary>What is asked of the rows with the lowest values, up to a part of the group's weight.</summary>
public enum LowestPart
{
    /// <summary>
    /// The value at its end: half the sum of the least value up to which the rows weigh at least the part, and of the least up to which
    /// they weigh more. Definition 2 of Hyndman and Fan (1996), and Eurostat's for weighted quantiles of income.
    /// </summary>
    Quantile,

    /// <summary>The weighted sum of their values; of a row that the end falls into, only the weight up to the end counts.</summary>
    Sum,
}

/// <summary>
/// What the rows of a group with the lowest values have, up to a part of its weight; given to every row of the group.
/// Unknown where the weights of the counting rows sum to 0, or one is negative.
/// </summary>
/// <param name="What">What is asked.</param>
/// <param name="Part">The part of the weight, over 0 and under 1.</param>
/// <param name="Weight">The number slot of the weights; rows where it is unknown do not count. -1: all weigh 1.</param>
/// <param name="Target">The slot it writes.</param>
/// <param name="Operand">The number whose lowest values are taken.</param>
/// <param name="Member">Which rows count; -1: all.</param>
/// <param name="Keys">What makes the groups.</param>
public sealed record LowestPartStep(LowestPart What, Rational Part, int Weight, int Target, int Operand, int Member, ImmutableArray<int> Keys)
    : WeightedStep(Weight, Target, Operand, Member, Keys);

/// <summary>
/// The part of its group's weight that lies below a row: with W the weight of the counting rows, the weight of those with a smaller value
/// and half the weight of those with an equal one, itself among them, by W. Rows that do not count get no value; nor does any where W is 0
/// or a weight is negative.
/// </summary>
public sealed record PercentRankStep(int Weight, int Target, int Operand, int Member, ImmutableArray<int> Keys)
    : WeightedStep(Weight, Target, Operand, Member, Keys);

/// <summary>
/// Where a row stands among the counting rows of its group, from the largest value down, as the index of a band.
/// With r the number of rows with a larger value plus 1 (equal values share the better place) and n the number of counting rows,
/// the band is the first i with r ≤ Cuts[i]·n, or Cuts.Length. Rows that do not count get no value.
/// </summary>
/// <param name="Cuts">Shares of the group, rising, each over 0 and at most 1; the row on the line is in (含).</param>
/// <param name="Target">The slot it writes.</param>
/// <param name="Operand">The number that is ranked.</param>
/// <param name="Member">Which rows count; -1: all.</param>
/// <param name="Keys">What makes the groups.</param>
public sealed record RankStep(ImmutableArray<Rational> Cuts, int Target, int Operand, int Member, ImmutableArray<int> Keys)
    : GroupStep(Target, Operand, Member, Keys);

/// <summary>Row steps, then what closes over all rows.</summary>
/// <param name="Rows">The row steps, in an order in which each reads only what is written before.</param>
/// <param name="Groups">The group steps; they read what the row steps of this and earlier stages wrote.</param>
public sealed record PlanStage(ImmutableArray<RowStep> Rows, ImmutableArray<GroupStep> Groups);
