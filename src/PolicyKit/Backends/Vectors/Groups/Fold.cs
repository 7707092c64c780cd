using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Statistics of a run in the making, as partial results that are put together in their order.</summary>
internal abstract class Fold
{
    /// <summary>Adds the rows of the block's morsel to a partial result.</summary>
    public abstract void Add(Block block, int partial);

    /// <summary>Goes on from a fold of earlier rows, whose groups have the same numbers.</summary>
    public abstract void Follow(Fold earlier);

    /// <summary>By step the values of the groups.</summary>
    public abstract IEnumerable<(StatisticStep Step, GroupTable Values)> Finish();

    /// <summary>A table of what is known of each group.</summary>
    protected static GroupTable Table(GroupIds groups, Func<int, Bounded?> valueOf)
    {
        var table = new GroupTable(groups);
        for (var group = 0; group < groups.Count; group++)
        {
            if (valueOf(group) is { } value)
            {
                table.Set(group, value.Value, value.Error);
            }
        }

        return table;
    }
}
