using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Tests.Backends.Vectors;

/// <summary>A random plan of all operations, and random data full of ties, cancellation, gaps and extremes.</summary>
internal sealed class RandomPlan
{
    private static readonly PlanOp[] ToNumber = [PlanOp.Add, PlanOp.Subtract, PlanOp.Multiply, PlanOp.Divide, PlanOp.Min, PlanOp.Max, PlanOp.OrElse];
    private static readonly PlanOp[] FromNumbers = [PlanOp.Less, PlanOp.AtMost, PlanOp.Equal];
    private static readonly double[] Tame = [0, -0.0, 1, 1, -1, 2, 3, 0.1, 0.2, 0.3, 0.7, -0.3, 0.333333333333, 0.25, 100, 1e-3, double.NaN];

    private static readonly double[] Wild =
        [.. Tame, 1e308, -1e308, 5e-324, -2.5e-310, 9007199254740991, 9007199254740992, 9007199254740994, 1e16, 1e-200, double.PositiveInfinity];

    // Everyday numbers, so that most rows are plain.
    private static readonly double[] Gentle = [0.1, 0.2, 0.3, 1, 1, 2, 3, 7.25, 12.35, 24.7, -5, 68212208, 0.7, 100, 80, 60];

    private static readonly string[] Texts = ["a", "b", "c", "L0", "L1"];
    private readonly Random _random;
    private readonly int _rows;
    private readonly bool _isGentle;
    private readonly PlanSketch _sketch = new();
    private readonly List<int> _numbers = [];
    private readonly List<int> _truths = [];
    private readonly List<int> _fixed = [];
    private readonly List<int> _weights = [];
    private readonly List<int> _places = [];
    private readonly List<int> _texts = [];

    public RandomPlan(int seed, int rows)
    {
        _random = new Random(seed);
        _rows = rows;
        var pool = Pick<double[]>([Wild, Tame, Tame, Gentle, Gentle, Gentle]);
        _isGentle = pool == Gentle;
        _numbers.AddRange([_sketch.Number("x"), _sketch.Number("y"), _sketch.Number("z"), _sketch.Day("day")]);
        _fixed.AddRange([Constant(pool), Constant(pool), _sketch.Constant((Rational)1 / 3)]);
        _numbers.AddRange(_fixed);
        _weights.AddRange([_sketch.Number("whole"), _sketch.Number("part"), _sketch.Number("z")]);
        _places.AddRange([_sketch.Constant(0), _sketch.Constant(1), _sketch.Constant(2), _sketch.Constant(12)]);
        _truths.AddRange([_sketch.Truth("p"), _sketch.Truth("q"), _sketch.Constant(_random.Next(2) == 0)]);
        _texts.AddRange([_sketch.Text("s"), _sketch.Text("t"), _sketch.Constant(Pick(Texts))]);
        var stages = _random.Next(1, 4);
        for (var stage = 1; stage <= stages; stage++)
        {
            AddStage(stage < stages);
        }

        Plan = _sketch.Build();
        var computed = Plan.Stages.SelectMany(s => s.Rows).Select(r => r.Target).Where(t => Plan.Slots[t].Kind == SlotKind.Number);
        Plan = Plan with { Bounded = [.. Plan.Outputs.Intersect(computed).Where(_ => _random.Next(3) == 0)] };
        Batch = new ColumnBatch(
            new NumberColumn("x", Fill(rows, () => Pick(pool))),
            new NumberColumn("y", Fill(rows, () => Pick(pool))),
            new NumberColumn("z", Fill(rows, () => Math.Round(_random.NextDouble(), 2))),
            new NumberColumn("whole", Fill(rows, () => _random.Next(-1, 4) is var w && w < 0 ? double.NaN : w)),
            new NumberColumn("part", Fill(rows, () => Pick([0, 0.1, 0.3, 0.7, 1.1, 2.5]))),
            new DateColumn("day", Fill(rows, () => _random.Next(_isGentle ? 1 : -1, 5))),
            new TruthColumn("p", Fill(rows, () => (sbyte)(_isGentle ? _random.Next(2) : _random.Next(-1, 3)))),
            new TruthColumn("q", Fill(rows, () => (sbyte)_random.Next(2))),
            TextColumn.Of("s", Fill(rows, () => _isGentle ? Pick(Texts) : Pick<string?>([.. Texts, null]))),
            TextColumn.Of("t", Fill(rows, () => Pick(Texts[..3]))));
    }

    public Plan Plan { get; }

    public ColumnBatch Batch { get; }

    private void AddStage(bool groups)
    {
        for (var steps = _random.Next(1, _rows > 2000 ? 5 : 9); steps > 0; steps--)
        {
            AddStep();
        }

        if (groups)
        {
            int[] targets = [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => AddGroup())];
            _sketch.NextStage();
            _numbers.AddRange(targets);
            Want(targets);
        }
    }

    private void AddStep()
    {
        switch (_random.Next(14))
        {
            case > 9:
                AddTwins();
                break;
            case < 5:
                Add(_numbers, _sketch.Op(Pick(ToNumber), Pick(_numbers), Pick(_numbers)));
                break;
            case 5:
                Add(_numbers, _random.Next(6) switch
                {
                    5 => _sketch.Lookup(Pick(_texts), ("b", Pick(_fixed)), ("L0", Pick(_fixed)), ("", Pick(_fixed))),
                    0 => _sketch.Op(PlanOp.Negate, Pick(_numbers)),
                    1 => _sketch.Op(PlanOp.Abs, Pick(_numbers)),
                    2 => _sketch.Op(PlanOp.Round, Pick(_numbers), Pick(_places)),
                    3 => _sketch.Op(PlanOp.Choose, Pick(_truths), Pick(_numbers), Pick(_numbers)),
                    _ => _sketch.Op(PlanOp.Where, Pick(_truths), Pick(_numbers)),
                });
                break;
            case < 8:
                Add(_truths, _sketch.Op(Pick(FromNumbers), Pick(_numbers), Pick(_numbers)));
                break;
            case 8:
                Add(_truths, _random.Next(4) switch
                {
                    0 => _sketch.Op(PlanOp.Not, Pick(_truths)),
                    1 => _sketch.Op(PlanOp.And, Pick(_truths), Pick(_truths)),
                    2 => _sketch.Op(PlanOp.Or, Pick(_truths), Pick(_truths)),
                    _ => _sketch.Op(PlanOp.SameText, Pick(_texts), Pick(_texts)),
                });
                break;
            default:
                Add(_texts, _sketch.FirstCase([.. Enumerable.Range(0, _random.Next(1, 4)).Select(i => (Pick(_truths), $"L{i}"))]));
                break;
        }
    }

    // Two ways to the same number that doubles seldom take together, and something that tells them apart.
    private void AddTwins()
    {
        var (a, b, c) = (Pick(_numbers), Pick(_numbers), Pick(_numbers));
        var (one, other) = _random.Next(5) switch
        {
            0 => (Op(PlanOp.Add, Op(PlanOp.Add, a, b), c), Op(PlanOp.Add, a, Op(PlanOp.Add, b, c))),
            1 => (Op(PlanOp.Divide, Op(PlanOp.Multiply, a, b), b), a),
            2 => (Op(PlanOp.Subtract, Op(PlanOp.Add, a, b), b), a),
            3 => (Op(PlanOp.Multiply, Op(PlanOp.Add, a, b), c), Op(PlanOp.Add, Op(PlanOp.Multiply, a, c), Op(PlanOp.Multiply, b, c))),
            _ => (Op(PlanOp.Divide, a, b), Op(PlanOp.Multiply, a, Op(PlanOp.Divide, _sketch.Constant(1), b))),
        };
        switch (_random.Next(6))
        {
            case 4:
                Add(_numbers, Op(PlanOp.Round, one, Pick(_places)));
                break;
            case 5:
                Add(_numbers, Op(PlanOp.Choose, Op(Pick(FromNumbers), one, other), one, c));
                break;
            case 0:
                Add(_numbers, Op(PlanOp.OrElse, Op(PlanOp.Where, Pick(_truths), one), other));
                break;
            case 1:
                Add(_numbers, Op(PlanOp.Divide, c, Op(PlanOp.Subtract, one, other)));
                break;
            case 2:
                Add(_truths, Op(Pick(FromNumbers), Op(Pick<PlanOp>([PlanOp.Min, PlanOp.Max]), one, c), Op(PlanOp.Min, other, c)));
                break;
            default:
                Add(_truths, Op(Pick(FromNumbers), one, other));
                break;
        }
    }

    private int Op(PlanOp op, params int[] arguments) => _sketch.Op(op, arguments);

    private int AddGroup()
    {
        int[] keys = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => _random.Next(3) == 0 ? Pick(_truths) : Pick(_texts))];
        var member = _random.Next(2) == 0 ? -1 : Pick(_truths);
        return _random.Next(2) == 0 ? AddWeighted(member, keys)
            : _random.Next(2) == 0 ? _sketch.Rank(Pick<Rational[]>([[0.5m], [0.1m, 0.3m, 1], [(Rational)1 / 3, (Rational)2 / 3]]), Pick(_numbers), member, keys)
            : _sketch.Group(Pick(Enum.GetValues<Statistic>()), Pick(_numbers), member, keys);
    }

    // Exact sums of many different fractions take long, so over many rows only columns are taken.
    private int AddWeighted(int member, int[] keys)
    {
        var pool = _rows > 2000 ? _numbers[..4] : _numbers;
        var (operand, weight) = (Pick(pool), _random.Next(2) == 0 ? -1 : Weight(pool));
        return _random.Next(5) switch
        {
            0 => _sketch.Gini(operand, weight, member, keys),
            1 => _sketch.PercentRank(operand, weight, member, keys),
            _ => _sketch.Lowest(Pick(Enum.GetValues<LowestPart>()), Pick<Rational>([0.5m, 0.2m, 0.9m, (Rational)1 / 3, 0.001m]), operand, weight, member, keys),
        };
    }

    // One negative weight in a group takes its value away, so most weights are none.
    private int Weight(List<int> pool) => _random.Next(3) == 0 ? Pick(pool) : Pick(_weights);

    // Recent slots are taken more often, so that chains grow long.
    private void Add(List<int> slots, int slot)
    {
        slots.AddRange([slot, slot]);
        Want(slot);
    }

    private void Want(params int[] slots) => _sketch.Want([.. slots.Where(_ => _random.Next(2) == 0)]);

    private int Constant(double[] pool) => _sketch.Constant(Rational.FromShortest(pool.Where(double.IsFinite).ElementAt(_random.Next(pool.Count(double.IsFinite)))));

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private static T[] Fill<T>(int rows, Func<T> make) => [.. Enumerable.Range(0, rows).Select(_ => make())];
}
