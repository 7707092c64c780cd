using System.Collections.Immutable;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>
/// All statistics of a stage, morsel by morsel in row order, the morsels put together in their order, so that sums come out the same for any number of
/// threads.
/// </summary>
internal sealed class StatisticPass
{
    // With more partial results than this one thread adds all rows in their order, into one result.
    private const long MostPartials = 1 << 22;
    private readonly ImmutableArray<StatisticStep> _steps;
    private readonly PlanFacts _facts;

    public StatisticPass(PlanFacts facts, int stage)
    {
        _facts = facts;
        _steps = [.. facts.LiveGroups(stage).OfType<StatisticStep>()];
        IsPassing = _steps.SelectMany(s => s.Reads).Any(s => facts[s].IsPassing && facts[s].KeptIn == stage);
    }

    /// <summary>The steps.</summary>
    public IEnumerable<StatisticStep> Steps => _steps;

    /// <summary>Whether they must be taken while rows are computed, since what they read is gone with its morsel.</summary>
    public bool IsPassing { get; }

    /// <summary>Begins to take rows of a run.</summary>
    public StatisticFolds Begin(Run run)
    {
        var morsels = BlockShape.Morsels(run.RowCount);
        var isOne = _steps.Any(s => (long)run.Groups.Of(s.Keys, run).Count * morsels > MostPartials);
        var byGroups = _steps.GroupBy(s => run.Groups.Of(s.Keys, run), (groups, steps) => StatisticTable.Start(steps, _facts.RuleOf, groups, isOne ? 1 : morsels));
        return new StatisticFolds([.. byGroups.SelectMany(f => f)], isOne);
    }
}
