using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>
/// Puts rows into bands by rank. Where groups are large, rows are counted by buckets, and only those near a cut are ranked; else each group's rows are.
/// </summary>
internal sealed class RankWork(RankStep step) : IGroupWork
{
    public GroupStep Step => step;

    /// <summary>Ranks all rows of a run.</summary>
    public void Run(Run run)
    {
        var operand = (NumberStore)run.Stores[step.Operand]!;
        var member = step.Member < 0 ? null : ((TruthStore)run.Stores[step.Member]!).True;
        var members = new Members(operand, member, run.Groups.Of(step.Keys, run));
        var bands = GC.AllocateUninitializedArray<int>(run.RowCount);
        if (RankHistogram.Of(members, run) is { } histogram)
        {
            var near = new RankPass(step, members, histogram).Run(run, bands);
            Rank(run, members.Groups.Count, near, bands);
        }
        else
        {
            Array.Fill(bands, -1);
            Rank(run, members.Groups.Count, NearRows.All(step, members, run.RowCount), bands);
        }

        run.GroupValues[step.Target] = new RankBands(bands);
    }

    private void Rank(Run run, int groups, NearRows near, int[] bands)
    {
        var ranking = new GroupRanking(step, run.Exact);
        run.Crew.Share(groups, group =>
        {
            var mine = near.Rows.Of(group);
            if (mine.Count > 0)
            {
                ranking.Rank(mine, near.Places(group), bands);
            }
        });
    }
}
