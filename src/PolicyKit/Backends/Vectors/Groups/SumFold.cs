using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Sums and means by the same groups, four of them in the lanes of a vector: all are added up in one go through the rows.</summary>
/// <remarks>Each addition's rounding is computed exactly and added up apart, as <see cref="SumAccumulator"/> does it; a lane does the very same.</remarks>
internal sealed class SumFold(StatisticStep[] steps, GroupIds groups, int partials) : Fold
{
    private const int Lanes = 4;

    // A group's sums, what their additions lost, and errors, four of each.
    private const int Size = 3 * Lanes;
    private static readonly double[] Nothing = new double[64];
    private readonly int _vectors = (steps.Length + Lanes - 1) / Lanes;
    private readonly Partial?[] _partials = new Partial?[partials];
    private SumAccumulator[][] _before = [];

    private int GroupCount => groups.Count;

    public override void Add(Block block, int partial)
    {
        MorselValues[] rows = [.. steps.Select(s => new MorselValues(block, s))];
        var turns = new GroupTurns(groups, rows[0].FirstRow);
        var all = _partials[partial] ??= new Partial(turns.Count, _vectors, steps.Length);
        for (var first = 0; first < rows[0].Count; first += 64)
        {
            var bits = ulong.MaxValue;
            foreach (var operand in rows)
            {
                bits &= operand.Bits(first);
            }

            if (bits == ulong.MaxValue)
            {
                AddAll(all, turns.Of(first), rows, first);
            }
            else
            {
                AddSome(all, turns.Of(first), rows, first);
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

    private void AddAll(Partial all, ReadOnlySpan<int> ids, MorselValues[] rows, int first)
    {
        foreach (var id in ids)
        {
            if (id >= 0)
            {
                all.Rows[id]++;
            }
        }

        for (var vector = 0; vector < _vectors; vector++)
        {
            var operands = rows.AsSpan(vector * Lanes);
            AddAll(all.Sums.AsSpan(vector * Size), _vectors * Size, ids, Four(operands, first, isError: false), Four(operands, first, isError: true));
        }
    }

    private static void AddAll(Span<double> sums, int stride, ReadOnlySpan<int> ids, in FourSpans values, in FourSpans errors)
    {
        for (var row = 0; row < ids.Length; row++)
        {
            if (ids[row] < 0)
            {
                continue;
            }

            var own = MemoryMarshal.Cast<double, Vector256<double>>(sums.Slice(ids[row] * stride, Size));
            var value = values.At(row);
            var before = own[0];
            var sum = before + value;
            var back = sum - before;
            var rest = own[1] + ((before - (sum - back)) + (value - back));
            own[0] = sum;
            own[1] = rest;
            own[2] += errors.At(row) + (Vector256.Abs(rest) * Bounds.Unit);
        }
    }

    private void AddSome(Partial all, ReadOnlySpan<int> ids, MorselValues[] rows, int first)
    {
        for (var step = 0; step < rows.Length; step++)
        {
            var values = rows[step].Values(first);
            var errors = rows[step].Errors(first);
            for (var bits = rows[step].Bits(first); bits != 0; bits &= bits - 1)
            {
                var row = BitOperations.TrailingZeroCount(bits);
                if (ids[row] >= 0)
                {
                    var at = PlaceOf(ids[row], step);
                    var sum = all.Get(at);
                    sum.Add(values[row], errors[row]);
                    all.Set(at, sum);
                    all.Own[(ids[row] * steps.Length) + step]++;
                }
            }
        }
    }

    private int PlaceOf(int id, int step) => (((id * _vectors) + (step / Lanes)) * Size) + (step % Lanes);

    private SumAccumulator Total(int step, int group)
    {
        var total = step < _before.Length && group < _before[step].Length ? _before[step][group] : default;
        foreach (var partial in _partials.OfType<Partial>())
        {
            var (first, end) = groups.OfRow is null ? (0, partial.Rows.Length) : (group, group + 1);
            for (var id = first; id < end; id++)
            {
                total.Merge(partial.Get(PlaceOf(id, step)) with { Count = partial.Rows[id] + partial.Own[(id * steps.Length) + step] });
            }
        }

        return total;
    }

    private static FourSpans Four(ReadOnlySpan<MorselValues> rows, int first, bool isError) =>
        new(One(rows, 0, first, isError), One(rows, 1, first, isError), One(rows, 2, first, isError), One(rows, 3, first, isError));

    private static ReadOnlySpan<double> One(ReadOnlySpan<MorselValues> rows, int lane, int first, bool isError) =>
        lane >= rows.Length ? Nothing : isError ? rows[lane].Errors(first) : rows[lane].Values(first);

    // What a morsel's rows come to.
    private sealed class Partial(int ids, int vectors, int steps)
    {
        public double[] Sums { get; } = new double[ids * vectors * Size];

        // How many rows had all values, and by step how many of the others had its value.
        public int[] Rows { get; } = new int[ids];

        public int[] Own { get; } = new int[ids * steps];

        public SumAccumulator Get(int at) => new(Sums[at], Sums[at + Lanes], Sums[at + (2 * Lanes)]);

        public void Set(int at, SumAccumulator sum) => (Sums[at], Sums[at + Lanes], Sums[at + (2 * Lanes)]) = sum.Parts;
    }

    private readonly ref struct FourSpans(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> c, ReadOnlySpan<double> d)
    {
        private readonly ref readonly double _a = ref a[..64][0];
        private readonly ref readonly double _b = ref b[..64][0];
        private readonly ref readonly double _c = ref c[..64][0];
        private readonly ref readonly double _d = ref d[..64][0];

        // Of 64 rows.
        public Vector256<double> At(int row) => Vector256.Create(
            Unsafe.Add(ref Unsafe.AsRef(in _a), row),
            Unsafe.Add(ref Unsafe.AsRef(in _b), row),
            Unsafe.Add(ref Unsafe.AsRef(in _c), row),
            Unsafe.Add(ref Unsafe.AsRef(in _d), row));
    }
}
