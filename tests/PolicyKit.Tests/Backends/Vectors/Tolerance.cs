using PolicyKit.Plans;
using PolicyKit.Numerics;

namespace PolicyKit.Tests.Backends.Vectors;

/// <summary>How far off a double may be, worked out from exact values without regard to how the engine does it.</summary>
internal sealed class Tolerance
{
    private const double Unit = 1.0 / (1L << 50);

    // Values of groups are taken to be off by a little more than they are; which of several is at a line is then left open.
    private const double OfGroups = 1.0 / (1L << 36);

    // What underflow loses is made good in every error; values of this size may lie on either side of each other.
    private const double Least = 1e-180;
    private readonly double[][] _slots;
    private readonly ExactInterpreter _exact;

    public Tolerance(Plan plan, ExactInterpreter exact, int rows)
    {
        _exact = exact;
        _slots = [.. plan.Slots.Select((_, slot) => Enumerable.Range(0, rows).Select(row => (Size(slot, row) * Unit) + 1e-300).ToArray())];
        foreach (var stage in plan.Stages)
        {
            foreach (var step in stage.Rows.Where(s => plan.Slots[s.Target].Kind == SlotKind.Number))
            {
                for (var row = 0; row < rows; row++)
                {
                    _slots[step.Target][row] += OrNone(Spread(step, row));
                }
            }

            foreach (var step in stage.Groups.OfType<StatisticStep>())
            {
                var all = Enumerable.Range(0, rows).Sum(row => _slots[step.Operand][row] * 4);
                Array.Fill(_slots[step.Target], all + 1e-300);
            }

            foreach (var step in stage.Groups.OfType<WeightedStep>())
            {
                ForKnown(step.Target, rows, row => WeightedSpread(step, row, rows, stage == plan.Stages[0] ? 0 : OfGroups));
            }
        }
    }

    public double this[int slot, int row] => _slots[slot][row];

    private double Spread(RowStep step, int row)
    {
        var (a, b) = (step.Arguments[0], step.Arguments[^1]);
        return step.Op switch
        {
            PlanOp.Multiply => (Size(a, row) * _slots[b][row]) + (Size(b, row) * _slots[a][row]) + (_slots[a][row] * _slots[b][row]),
            PlanOp.Divide => Size(b, row) > 2 * _slots[b][row]
                ? 2 * (_slots[a][row] + (Size(step.Target, row) * _slots[b][row])) / Size(b, row)
                : double.PositiveInfinity,
            PlanOp.Where => _slots[b][row],
            PlanOp.Round => 0,
            PlanOp.Lookup => step.Arguments[1..].Max(c => _slots[c][row]),
            PlanOp.Choose => _slots[step.Arguments[1]][row] + _slots[b][row],
            _ => _slots[a][row] + _slots[b][row],
        };
    }

    // Far too much for most groups: as if what is off in all rows were off in this one.
    private double WeightedSpread(WeightedStep step, int row, int rows, double relative)
    {
        var (off, all, weights, largest, furthest) = (0d, 0d, 0d, 0d, 0d);
        for (var r = 0; r < rows; r++)
        {
            var size = Size(step.Operand, r);
            var spread = _slots[step.Operand][r] + (size * relative) + Least;
            var (own, ownSpread) = step.Weight < 0 ? (1, 0) : (Size(step.Weight, r), _slots[step.Weight][r]);
            all += own * size;
            off += (own * spread) + ((size + spread) * ownSpread);
            weights += ownSpread + (own * Unit);
            (largest, furthest) = (Math.Max(largest, size), Math.Max(furthest, spread));
        }

        var (weight, sum) = _exact.SumsOf(step.Target, row);
        return step switch
        {
            LowestPartStep { What: LowestPart.Quantile } => 4 * furthest,
            LowestPartStep => 16 * (off + (all * Unit) + (weights * (largest + furthest))),
            PercentRankStep => Relative(weights / weight),
            _ => Relative((((all * rows * Unit) + off) / sum) + (weights / weight)) * (1 + Size(step.Target, row)),
        };
    }

    // Nothing times what is without bound is without bound.
    private static double OrNone(double spread) => double.IsNaN(spread) ? double.PositiveInfinity : spread;

    private static double Relative(double off) => off < 0.1 ? 16 * off : double.PositiveInfinity;

    // Rows of a group share a value, and what it is off by.
    private void ForKnown(int slot, int rows, Func<int, double> spread)
    {
        var known = new Dictionary<(double, double), double>();
        foreach (var row in Enumerable.Range(0, rows).Where(r => _exact[slot, r] is not null))
        {
            var sums = _exact.SumsOf(slot, row);
            if (!known.TryGetValue(sums, out _slots[slot][row]))
            {
                known.Add(sums, _slots[slot][row] = OrNone(spread(row)));
            }
        }
    }

    private double Size(int slot, int row) => _exact[slot, row] is Rational value ? Math.Abs(value.ToDouble()) : 0;
}
