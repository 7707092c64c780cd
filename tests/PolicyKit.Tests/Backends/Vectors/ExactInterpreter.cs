using System.Globalization;
using System.Numerics;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Tests.Backends.Vectors;

/// <summary>All slots of all rows in exact arithmetic: null, a Rational, a bool or a string each. The oracle, and the engine's exact rows.</summary>
internal sealed class ExactInterpreter : IExactRows
{
    private readonly Plan _plan;
    private readonly object?[][] _slots;
    private readonly int _rows;
    private readonly Dictionary<(int Slot, int Row), (double Weight, double Sum)> _sums = [];
    private int _questions;

    public ExactInterpreter(Plan plan, ColumnBatch batch)
    {
        (_plan, _rows) = (plan, batch.RowCount);
        _slots = [.. plan.Slots.Select(_ => new object?[_rows])];
        foreach (var column in plan.Columns)
        {
            ForRows(column.Slot, row => Read(batch.Find(column.Name)!, row));
        }

        foreach (var constant in plan.Constants)
        {
            ForRows(constant.Slot, _ => constant.Value);
        }

        foreach (var stage in plan.Stages)
        {
            foreach (var step in stage.Rows)
            {
                ForRows(step.Target, row => Apply(step, [.. step.Arguments.Select(a => _slots[a][row])]));
            }

            foreach (var step in stage.Groups)
            {
                Close(step);
            }
        }
    }

    public int Questions => _questions;

    public object? this[int slot, int row] => _slots[slot][row];

    /// <summary>The sum of the weights, and the size of that of the weighted values, behind what is weighted.</summary>
    public (double Weight, double Sum) SumsOf(int slot, int row) => _sums[(slot, row)];

    public Rational? Number(int row, int slot)
    {
        _questions++;
        return (Rational?)_slots[slot][row];
    }

    public bool? Truth(int row, int slot) => (bool?)_slots[slot][row];

    public int Label(int row, int slot) => _slots[slot][row] is string text ? _plan.Slots[slot].Labels.IndexOf(text) : -1;

    private static object? Read(Column column, int row) => column switch
    {
        NumberColumn c => double.IsFinite(c.Values.Span[row]) ? Rational.FromShortest(c.Values.Span[row]) : null,
        DateColumn c => c.DayNumbers.Span[row] is var day && day >= 0 ? (Rational)day : null,
        TruthColumn c => c.Values.Span[row] is var truth && truth is 0 or 1 ? truth == 1 : null,
        TextColumn c => c.Codes.Span[row] is var code && code >= 0 ? c.Dictionary[code] : null,
        _ => throw new InvalidOperationException(),
    };

    private object? Apply(RowStep step, object?[] a) => step.Op switch
    {
        PlanOp.And => a.Contains(false) ? false : a.Contains(null) ? null : true,
        PlanOp.Or => a.Contains(true) ? true : a.Contains(null) ? null : false,
        PlanOp.OrElse => a[0] ?? a[1],
        PlanOp.Where => a[0] is true ? a[1] : null,
        PlanOp.Lookup => a[0] is string text ? a[_plan.Slots[step.Target].Labels.IndexOf(text) is >= 0 and var place ? place + 1 : a.Length - 1] : null,
        PlanOp.Choose => a[0] is bool truth ? truth ? a[1] : a[2] : null,
        PlanOp.FirstCase => Array.FindIndex(a, c => c is not false) is var first && first >= 0 && a[first] is true ? $"L{first}" : null,
        _ when a.Contains(null) => null,
        PlanOp.Known => true,
        PlanOp.Not => !(bool)a[0]!,
        PlanOp.SameText => (string)a[0]! == (string)a[1]!,
        PlanOp.Negate => -(Rational)a[0]!,
        PlanOp.Abs => Rational.Abs((Rational)a[0]!),
        _ => Apply(step.Op, (Rational)a[0]!, (Rational)a[1]!),
    };

    private static object? Apply(PlanOp op, Rational a, Rational b) => op switch
    {
        PlanOp.Add => a + b,
        PlanOp.Subtract => a - b,
        PlanOp.Multiply => a * b,
        PlanOp.Divide => b.Sign == 0 ? null : a / b,
        PlanOp.Round => Rounded(a * Rational.Create(BigInteger.Pow(10, (int)b.Numerator), 1)) / Rational.Create(BigInteger.Pow(10, (int)b.Numerator), 1),
        PlanOp.Min => Rational.Min(a, b),
        PlanOp.Max => Rational.Max(a, b),
        PlanOp.Less => a < b,
        PlanOp.AtMost => a <= b,
        PlanOp.Equal => a == b,
        _ => throw new InvalidOperationException(),
    };

    // The whole number below or above, whichever is nearer; of two as near the one further from zero.
    private static Rational Rounded(Rational value)
    {
        var below = Rational.Create(BigInteger.Abs(value.Numerator) / value.Denominator, 1);
        var size = Rational.Abs(value) - below >= Rational.Create(1, 2) ? below + 1 : below;
        return value.Sign < 0 ? -size : size;
    }

    private static Rational? Statistics(Statistic statistic, Rational[] values) => statistic switch
    {
        Statistic.Count => values.Length,
        Statistic.Sum => Rational.Sum(values),
        _ when values.Length == 0 => null,
        Statistic.Mean => Rational.Sum(values) / values.Length,
        Statistic.Min => values.Min(),
        _ => values.Max(),
    };

    private void CloseWeighted(WeightedStep step, int[] counting, IEnumerable<int> group)
    {
        var points = counting.Where(r => step.Weight < 0 || _slots[step.Weight][r] is not null)
            .Select(r => (Row: r, Value: (Rational)_slots[step.Operand][r]!, Weight: step.Weight < 0 ? 1 : (Rational)_slots[step.Weight][r]!))
            .OrderBy(p => p.Value)
            .ToList();
        var (weight, sum) = (Rational.Sum([.. points.Select(p => p.Weight)]), Rational.Sum([.. points.Select(p => p.Weight * p.Value)]));
        if ((step is GiniStep ? sum : weight).Sign == 0 || points.Exists(p => p.Weight.Sign < 0))
        {
            return;
        }

        // Each value with the weight up to it, and with the weight before it.
        var levels = new List<(Rational Value, Rational Before, Rational UpTo)>();
        foreach (var equals in points.GroupBy(p => p.Value))
        {
            var before = levels.Count == 0 ? Rational.Zero : levels[^1].UpTo;
            levels.Add((equals.Key, before, before + Rational.Sum([.. equals.Select(p => p.Weight)])));
        }

        foreach (var row in group)
        {
            _sums[(step.Target, row)] = (weight.ToDouble(), Math.Abs(sum.ToDouble()));
        }

        if (step is PercentRankStep)
        {
            var ranks = levels.ToDictionary(l => l.Value, l => (l.Before + l.UpTo) / weight / 2);
            points.ForEach(p => _slots[step.Target][p.Row] = ranks[p.Value]);
            return;
        }

        object result = step is LowestPartStep lowest ? Lowest(lowest, levels, lowest.Part * weight) : 1 - (Lorenz(points.Select(p => (p.Value, p.Weight))) / (weight * sum));
        foreach (var row in group)
        {
            _slots[step.Target][row] = result;
        }
    }

    // Twice the area under the Lorenz curve.
    private static Rational Lorenz(IEnumerable<(Rational Value, Rational Weight)> points)
    {
        var (below, under) = (Rational.Zero, Rational.Zero);
        foreach (var (value, own) in points)
        {
            under += own * (below + below + (own * value));
            below += own * value;
        }

        return under;
    }

    private static Rational Lowest(LowestPartStep step, List<(Rational Value, Rational Before, Rational UpTo)> levels, Rational end) => step.What == LowestPart.Quantile
        ? (levels.First(l => l.UpTo >= end).Value + levels.First(l => l.UpTo > end).Value) / 2
        : Rational.Sum([.. levels.Where(l => l.Before < end).Select(l => l.Value * (Rational.Min(l.UpTo, end) - l.Before))]);

    private void Close(GroupStep step)
    {
        var groups = Enumerable.Range(0, _rows).Where(r => step.Keys.All(k => _slots[k][r] is not null)).GroupBy(
            r => string.Join('\n', step.Keys.Select(k => Convert.ToString(_slots[k][r], CultureInfo.InvariantCulture))));
        foreach (var group in groups)
        {
            var counting = group.Where(r => (step.Member < 0 || _slots[step.Member][r] is true) && _slots[step.Operand][r] is not null).ToArray();
            var values = counting.Select(r => (Rational)_slots[step.Operand][r]!).ToArray();
            if (step is WeightedStep weighted)
            {
                CloseWeighted(weighted, counting, group);
            }
            else if (step is StatisticStep statistic)
            {
                object? result = Statistics(statistic.Statistic, values);
                foreach (var row in group)
                {
                    _slots[step.Target][row] = result;
                }
            }
            else
            {
                var places = values.OrderDescending().Select((value, index) => (value, index)).GroupBy(p => p.value).ToDictionary(p => p.Key, p => p.First().index + 1);
                foreach (var row in counting)
                {
                    var place = places[(Rational)_slots[step.Operand][row]!];
                    _slots[step.Target][row] = (Rational)((RankStep)step).Cuts.TakeWhile(c => place > c * values.Length).Count();
                }
            }
        }
    }

    private void ForRows(int slot, Func<int, object?> value)
    {
        for (var row = 0; row < _rows; row++)
        {
            _slots[slot][row] = value(row);
        }
    }
}
