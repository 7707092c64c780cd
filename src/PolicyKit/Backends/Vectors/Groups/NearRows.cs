using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>The rows that are ranked, by group, and the places of the cuts among those of a group.</summary>
internal sealed record NearRows(GroupedRows Rows, Func<int, int[]> Places)
{
    /// <summary>All rows that count.</summary>
    public static NearRows All(RankStep step, Members members, int rowCount)
    {
        var rows = GroupedRows.Of(members, rowCount);
        return new NearRows(rows, group => GroupRanking.Places(step, rows.Of(group).Count));
    }
}
