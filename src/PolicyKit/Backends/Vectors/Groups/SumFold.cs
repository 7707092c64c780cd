using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Sums and means by the same groups, four of them in the lanes of a vector: all are added up in one go through the rows.</summary>
/// <remarks>Each addition's rounding is computed exactly and added up apart, as <see cref="SumAccumulator"/> does it; a lane does the very same.</remarks>
/// <param name="steps">The steps.</param>
/// <param name="rules">By step what its operand is off by; null where that is kept. All of them are kept, or all by size, or all of columns.</param>
/// <param name="groups">The groups.</param>
/// <param name="partials">How many partial results.</param>
internal sealed class SumFold(ImmutableArray<StatisticStep> steps, ImmutableArray<ErrorRule?> rules, GroupIds groups, int partials) : Fold
{
    private static readonly double[] Nothing = new double[64];
    private readonly int _vectors = (steps.Length + FourLanes.Count - 1) / FourLanes.Count;
    private readonly SumTable?[] _partials = new SumTable?[partials];
    private readonly bool _isBySize = rules[0] is { IsBySize: true };
    private SumAccumulator[][] _before = [];

    private int GroupCount => groups.Count;

    public override void Add(Block block, int partial)
    {
        MorselValues[] rows = [.. steps.Select(s => new MorselValues(block, s))];
        var turns = new GroupTurns(groups, rows[0].FirstRow);
        var table = _partials[partial] ??= new SumTable(turns.Count, steps.Length);
        for (var first = 0; first < rows[0].Count; first += 64)
        {
            var bits = ulong.MaxValue;
            foreach (var operand in rows)
            {
                bits &= operand.Bits(first);
            }

            if (bits == ulong.MaxValue)
            {
                AddAll(table, turns.Of(first), rows, first);
            }
            else
            {
                AddSome(table, turns.Of(first), rows, first);
            }
        }
    }

    public override void Follow(Fold earlier)
    {
        var before = (SumFold)earlier;
        _before = [.. steps.Select((_, step) => Enumerable.Range(0, before.GroupCount).Select(group => before.Total(step, group)).ToArray())];
    }

    public override IEnumerable<(StatisticStep Step, GroupTable Values)> Finish() =>
        [.. steps.Select((step, i) => (step, Table(groups, group => step.Statistic == Statistic.Mean ? Total(i, group).Mean : Total(i, group).Total)))];

    private void AddAll(SumTable table, ReadOnlySpan<int> ids, MorselValues[] rows, int first)
    {
        table.CountRows(ids);
        if (steps.Length == 1)
        {
            AddSingle(table, ids, rows[0], first);
            return;
        }

        for (var vector = 0; vector < _vectors; vector++)
        {
            var lanes = rows.AsSpan(vector * FourLanes.Count);
            var values = new FourLanes(Values(lanes, 0, first), Values(lanes, 1, first), Values(lanes, 2, first), Values(lanes, 3, first));
            switch (rules[0])
            {
                case null:
                    var errors = new FourLanes(Errors(lanes, 0, first), Errors(lanes, 1, first), Errors(lanes, 2, first), Errors(lanes, 3, first));
                    AddAll(table, vector, ids, values, new KeptLaneErrors(errors));
                    break;
                case { IsWholeExact: true }:
                    AddAll(table, vector, ids, values, default(ColumnLaneErrors));
                    break;
                case { IsBySize: false }:
                    AddAll(table, vector, ids, values, default(NoLaneErrors));
                    break;
                default:
                    AddAll(table, vector, ids, values, default(LaneSizes));
                    break;
            }
        }
    }

    private static void AddAll<TErrors>(SumTable table, int vector, ReadOnlySpan<int> ids, FourLanes values, TErrors errors)
        where TErrors : struct, ILaneErrors, allows ref struct
    {
        var sums = MemoryMarshal.Cast<double, Vector256<double>>(table.Of(vector));
        var size = table.Vectors;
        for (var row = 0; row < ids.Length; row++)
        {
            if (ids[row] < 0)
            {
                continue;
            }

            var own = sums.Slice(ids[row] * size, 3);
            var value = values.At(row);
            var before = own[0];
            var sum = before + value;
            var back = sum - before;
            var lost = own[1] + ((before - (sum - back)) + (value - back));
            own[0] = sum;
            own[1] = lost;
            own[2] += errors.Of(value, lost, row);
        }
    }

    private void AddSingle(SumTable table, ReadOnlySpan<int> ids, in MorselValues rows, int first)
    {
        var values = rows.Values(first);
        var sums = table.Of(0);
        var size = table.Vectors * FourLanes.Count;
        for (var row = 0; row < ids.Length; row++)
        {
            if (ids[row] >= 0)
            {
                SumTable.Take(sums[(ids[row] * size)..], values[row], _isBySize ? null : rows.ErrorAt(first + row));
            }
        }
    }

    private void AddSome(SumTable table, ReadOnlySpan<int> ids, MorselValues[] rows, int first)
    {
        for (var step = 0; step < rows.Length; step++)
        {
            var values = rows[step].Values(first);
            for (var bits = rows[step].Bits(first); bits != 0; bits &= bits - 1)
            {
                var row = BitOperations.TrailingZeroCount(bits);
                if (ids[row] >= 0)
                {
                    table.Add(ids[row], step, values[row], _isBySize ? null : rows[step].ErrorAt(first + row));
                }
            }
        }
    }

    private SumAccumulator Total(int step, int group)
    {
        var total = step < _before.Length && group < _before[step].Length ? _before[step][group] : default;
        foreach (var partial in _partials.OfType<SumTable>())
        {
            var (first, end) = groups.OfRow is null ? (0, partial.Count) : (group, group + 1);
            for (var id = first; id < end; id++)
            {
                total.Merge(partial.Get(id, step, _isBySize ? rules[step] : null));
            }
        }

        return total;
    }

    private static ReadOnlySpan<double> Values(ReadOnlySpan<MorselValues> lanes, int lane, int first) => lane < lanes.Length ? lanes[lane].Values(first) : Nothing;

    private static ReadOnlySpan<double> Errors(ReadOnlySpan<MorselValues> lanes, int lane, int first) => lane < lanes.Length ? lanes[lane].Errors(first) : Nothing;
}
