using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Kernels;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>
/// All statistics of a stage in one pass over the blocks: morsel by morsel in row order, the morsels put together in their order, so
/// that sums come out the same for any number of threads.
/// </summary>
internal sealed class StatisticPass
{
    // With more partial results than this one thread adds all rows in their order, into one result.
    private const long MostPartials = 1 << 22;
    private readonly List<Kernel> _loads = [];
    private readonly ImmutableArray<StatisticWork> _works;

    public StatisticPass(PlanFacts facts, int stage, StageRegisters registers)
    {
        var steps = facts.LiveGroups(stage).OfType<StatisticStep>().ToArray();
        foreach (var slot in steps.SelectMany(s => (int[])[s.Operand, s.Member]).Where(s => s >= 0 && !registers.Holds(s)).Distinct())
        {
            registers.Take(slot);
            _loads.Add(LoadKernels.Make(slot, registers, facts));
        }

        _works = [.. steps.Select(s => StatisticTable.Make(s, registers))];
    }

    /// <summary>The steps.</summary>
    public IEnumerable<StatisticStep> Steps => _works.Select(w => w.Step);

    /// <summary>Computes the statistics.</summary>
    public void Run(Run run, Blocks blocks)
    {
        var folds = Start(run, blocks);
        for (var i = 0; i < folds.Length; i++)
        {
            run.GroupValues[_works[i].Step.Target] = folds[i].Finish();
        }
    }

    /// <summary>Takes all rows of a run into folds, one for each of the steps.</summary>
    public ImmutableArray<Fold> Start(Run run, Blocks blocks)
    {
        var morsels = BlockShape.Morsels(run.RowCount);
        ImmutableArray<GroupIds> groups = [.. _works.Select(w => run.Groups.Of(w.Step.Keys, run))];
        var isOne = groups.Any(g => (long)g.Count * morsels > MostPartials);
        ImmutableArray<Fold> folds = [.. _works.Select((w, i) => w.Start(groups[i], isOne ? 1 : morsels))];
        if (!folds.IsEmpty)
        {
            blocks.ForEach(run, isOne ? run.Crew.One() : run.Crew, (block, morsel) =>
            {
                foreach (var load in _loads)
                {
                    load.Run(block);
                }

                foreach (var fold in folds)
                {
                    fold.Add(block, isOne ? 0 : morsel);
                }
            });
        }

        return folds;
    }
}
