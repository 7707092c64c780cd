using System.Collections.Immutable;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Statistics of a stage in the making, a fold for each step.</summary>
/// <param name="steps">The steps.</param>
/// <param name="folds">Their folds.</param>
/// <param name="isOne">Whether one thread must take all morsels in their order.</param>
internal sealed class StatisticFolds(ImmutableArray<StatisticStep> steps, ImmutableArray<Fold> folds, bool isOne)
{
    /// <summary>Who may take rows: the crew, or only one of it.</summary>
    public Crew Of(Crew crew) => isOne ? crew.One() : crew;

    /// <summary>Takes the rows of the block's morsel.</summary>
    public void Add(Block block)
    {
        for (var i = 0; i < folds.Length; i++)
        {
            var member = steps[i].Member < 0 ? null : (TruthStore)block.StoreOf(steps[i].Member);
            folds[i].Add(new MorselValues(block, (NumberStore)block.StoreOf(steps[i].Operand), member), isOne ? 0 : block.Morsel);
        }
    }

    /// <summary>Goes on from folds of earlier rows, whose groups have the same numbers.</summary>
    public StatisticFolds Follow(StatisticFolds? earlier)
    {
        for (var i = 0; earlier is not null && i < folds.Length; i++)
        {
            folds[i].Follow(earlier.Folds[i]);
        }

        return this;
    }

    /// <summary>By step the values of the groups.</summary>
    public IEnumerable<(StatisticStep Step, GroupTable Values)> Finish() => steps.Zip(folds, (step, fold) => (step, fold.Finish()));

    private ImmutableArray<Fold> Folds => folds;
}
