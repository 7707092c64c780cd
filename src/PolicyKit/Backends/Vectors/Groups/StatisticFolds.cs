using System.Collections.Immutable;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Statistics of a stage in the making.</summary>
/// <param name="folds">Their folds.</param>
/// <param name="isOne">Whether one thread must take all morsels in their order.</param>
internal sealed class StatisticFolds(ImmutableArray<Fold> folds, bool isOne)
{
    private readonly ImmutableArray<Fold> _folds = folds;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _folds.IsEmpty;

    /// <summary>Who may take rows: the crew, or only one of it.</summary>
    public Crew Of(Crew crew) => isOne ? crew.One() : crew;

    /// <summary>Takes the rows of the block's morsel.</summary>
    public void Add(Block block)
    {
        foreach (var fold in _folds)
        {
            fold.Add(block, isOne ? 0 : block.Morsel);
        }
    }

    /// <summary>Goes on from folds of earlier rows, whose groups have the same numbers.</summary>
    public StatisticFolds Follow(StatisticFolds? earlier)
    {
        for (var i = 0; earlier is not null && i < _folds.Length; i++)
        {
            _folds[i].Follow(earlier._folds[i]);
        }

        return this;
    }

    /// <summary>By step the values of the groups.</summary>
    public IEnumerable<(StatisticStep Step, GroupTable Values)> Finish() => _folds.SelectMany(f => f.Finish());
}
