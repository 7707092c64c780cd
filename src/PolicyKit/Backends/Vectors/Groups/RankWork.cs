using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Puts rows into bands by rank: group by group, each group's rows brought together first.</summary>
internal sealed class RankWork(RankStep step) : IGroupWork
{
    public GroupStep Step => step;

    /// <summary>Ranks all rows of a run.</summary>
    public void Run(Run run)
    {
        var operand = (NumberStore)run.Stores[step.Operand]!;
        var member = step.Member < 0 ? null : ((TruthStore)run.Stores[step.Member]!).True;
        var groups = run.Groups.Of(step.Keys, run);
        var rows = GroupedRows.Of(new Members(operand, member, groups), run.RowCount);
        var ranking = new GroupRanking(step, run.Exact);
        var bands = new int[run.RowCount];
        Array.Fill(bands, -1);
        run.Crew.Share(groups.Count, group =>
        {
            var mine = rows.Of(group);
            if (mine.Count > 0)
            {
                ranking.Rank(mine, bands);
            }
        });
        run.GroupValues[step.Target] = new RankBands(bands);
    }
}
