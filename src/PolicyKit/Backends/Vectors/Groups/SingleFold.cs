using System.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A fold of one step with its accumulators.</summary>
internal sealed class SingleFold<TAccumulator>(StatisticStep step, GroupIds groups, int partials) : Fold
    where TAccumulator : struct, IAccumulator<TAccumulator>
{
    private readonly TAccumulator[]?[] _partials = new TAccumulator[]?[partials];
    private TAccumulator[] _before = [];

    private int GroupCount => groups.Count;

    public override void Add(Block block, int partial)
    {
        var rows = new MorselValues(block, step);
        var turns = new GroupTurns(groups, rows.FirstRow);
        var all = _partials[partial] ??= new TAccumulator[turns.Count];
        for (var first = 0; first < rows.Count; first += 64)
        {
            var ids = turns.Of(first);
            var values = rows.Values(first);
            for (var bits = rows.Bits(first); bits != 0; bits &= bits - 1)
            {
                var row = BitOperations.TrailingZeroCount(bits);
                if (ids[row] >= 0)
                {
                    all[ids[row]].Add(values[row], rows.ErrorAt(first + row));
                }
            }
        }
    }

    public override void Follow(Fold earlier)
    {
        var before = (SingleFold<TAccumulator>)earlier;
        _before = [.. Enumerable.Range(0, before.GroupCount).Select(before.Total)];
    }

    public override IEnumerable<(StatisticStep Step, GroupTable Values)> Finish() =>
        [(step, Table(groups, group => Total(group).TryGet(out var value, out var error) ? new Bounded(value, error) : null))];

    private TAccumulator Total(int group)
    {
        var total = group < _before.Length ? _before[group] : default;
        foreach (var partial in _partials)
        {
            // A partial is missing only where there is no row at all.
            foreach (ref readonly var part in GroupTurns.Of(groups, partial, group))
            {
                total.Merge(part);
            }
        }

        return total;
    }
}
