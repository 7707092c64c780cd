using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Puts rows into bands by rank: group by group, each group's rows brought together first.</summary>
internal sealed class RankWork(RankStep step) : GroupWork(step)
{
    public override IGroupValues Run(Run run)
    {
        var members = Members(run);
        var rows = GroupedRows.Of(members, run.RowCount);
        var bands = new int[run.RowCount];
        Array.Fill(bands, -1);
        run.Crew.Share(members.Groups.Count, group =>
        {
            var mine = rows.Of(group);
            if (mine.Length > 0)
            {
                new GroupRanking(step, members.Operand, run.Exact).Rank(mine, bands);
            }
        });
        return new RankBands(bands);
    }
}
