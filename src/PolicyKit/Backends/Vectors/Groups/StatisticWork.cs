using System.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>
/// Accumulates a statistic by group: morsel by morsel in row order, the morsels put together in their order, so that the result is the
/// same for any number of threads.
/// </summary>
internal sealed class StatisticWork<TAccumulator>(StatisticStep step) : GroupWork(step)
    where TAccumulator : struct, IAccumulator<TAccumulator>
{
    // Over this many partial results one pass in row order takes the place of the morsels.
    private const long MostPartials = 1 << 22;

    public override IGroupValues Run(Run run)
    {
        var members = Members(run);
        var table = new GroupTable(members.Groups);
        var all = Accumulate(run, members);
        for (var group = 0; group < all.Length; group++)
        {
            if (all[group].TryGet(out var value, out var error))
            {
                table.Set(group, value, error);
            }
        }

        return table;
    }

    private static TAccumulator[] Accumulate(Run run, Members members)
    {
        var words = BlockShape.PaddedWords(run.RowCount);
        var morsels = BlockShape.Morsels(run.RowCount);
        var all = new TAccumulator[members.Groups.Count];
        if ((long)morsels * all.Length > MostPartials || morsels == 1)
        {
            AddWords(all, members, 0, words);
            return all;
        }

        const int MorselWords = BlockShape.MorselRows / 64;
        var partials = new TAccumulator[morsels][];
        run.Crew.Share(morsels, morsel =>
        {
            partials[morsel] = new TAccumulator[all.Length];
            AddWords(partials[morsel], members, morsel * MorselWords, Math.Min((morsel + 1) * MorselWords, words));
        });
        foreach (var partial in partials)
        {
            for (var group = 0; group < all.Length; group++)
            {
                all[group].Merge(partial[group]);
            }
        }

        return all;
    }

    private static void AddWords(TAccumulator[] all, Members members, int first, int end)
    {
        var values = members.Operand.Values;
        for (var word = first; word < end; word++)
        {
            for (var bits = members.Bits(word); bits != 0; bits &= bits - 1)
            {
                var row = (word * 64) + BitOperations.TrailingZeroCount(bits);
                var group = members.Groups.OfRow is null ? 0 : members.Groups.OfRow[row];
                if (group >= 0)
                {
                    all[group].Add(values[row], members.Operand.ErrorAt(row));
                }
            }
        }
    }
}
