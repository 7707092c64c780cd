using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>
/// Puts a plan together step by step. Each slot knows the stage from which on it can be read, so a step goes into the first stage that has all it reads;
/// equal steps are written once.
/// </summary>
internal sealed class PlanBuilder
{
    private readonly List<PlanSlot> _slots = [];
    private readonly List<int> _stageOf = [];
    private readonly List<PlanColumn> _columns = [];
    private readonly List<PlanConstant> _constants = [];
    private readonly List<List<RowStep>> _rows = [];
    private readonly List<List<GroupStep>> _groups = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    private readonly Dictionary<int, object> _fixed = [];
    private readonly Dictionary<int, RowStep> _steps = [];

    public PlanSlot this[int slot] => _slots[slot];

    public int Column(string name, SlotKind kind, Unit unit, ColumnContent content = ColumnContent.Value) => Once($"column {content} {name}", () =>
    {
        var slot = Slot(kind, name, unit, 0);
        _columns.Add(new PlanColumn(name, slot, content));
        return slot;
    });

    public int Constant(object value, SlotKind kind, string name, Unit unit) => Once($"constant {kind} {InFull(value)}", () =>
    {
        var slot = Slot(kind, name, unit, 0);
        _constants.Add(new PlanConstant(slot, value));
        _fixed.Add(slot, value);
        return slot;
    });

    public int Row(PlanOp op, SlotKind kind, string name, Unit unit, params ImmutableArray<int> arguments) =>
        new ConstantFolding(this).Fold(op, unit, arguments.AsSpan()) ?? Once($"{op} {string.Join(',', arguments)}", () =>
    {
        var stage = StageOf(arguments);
        var slot = Slot(kind, name, unit, stage);
        var step = new RowStep(op, slot, arguments);
        At(_rows, stage).Add(step);
        _steps.Add(slot, step);
        return slot;
    });

    /// <summary>What a slot always holds, or null.</summary>
    public object? ConstantOf(int slot) => _fixed.GetValueOrDefault(slot);

    /// <summary>The row step that writes a slot, or null.</summary>
    public RowStep? StepOf(int slot) => _steps.GetValueOrDefault(slot);

    public int FirstCase(string name, ImmutableArray<int> conditions, ImmutableArray<string> caseLabels)
    {
        var labels = caseLabels.Distinct().ToImmutableArray();
        var stage = StageOf(conditions);
        var slot = Slot(SlotKind.Text, name, Unit.One, stage, labels);
        At(_rows, stage).Add(new RowStep(PlanOp.FirstCase, slot, conditions, [.. caseLabels.Select(l => labels.IndexOf(l))]));
        return slot;
    }

    public int Lookup(int key, ImmutableArray<string> labels, ImmutableArray<int> constants, Unit unit) =>
        Once($"lookup {key} {string.Join('\u0001', labels)} {string.Join(',', constants)}", () =>
        {
            var stage = StageOf([key]);
            var slot = Slot(SlotKind.Number, "", unit, stage, labels);
            var step = new RowStep(PlanOp.Lookup, slot, [key, .. constants]);
            At(_rows, stage).Add(step);
            _steps.Add(slot, step);
            return slot;
        });

    public int Statistic(Statistic statistic, string name, Unit unit, int operand, int member, ImmutableArray<int> keys) =>
        Once($"{statistic} {operand} {member} {string.Join(',', keys)}", () => Group(name, unit, new StatisticStep(statistic, -1, operand, member, keys)));

    public int Gini(string name, int operand, int weight, int member, ImmutableArray<int> keys) =>
        Weighted("gini", name, Unit.One, new GiniStep(weight, -1, operand, member, keys));

    public int PercentRank(string name, int operand, int weight, int member, ImmutableArray<int> keys) =>
        Weighted("percent rank", name, Unit.One, new PercentRankStep(weight, -1, operand, member, keys));

    public int LowestPart(LowestPart what, Rational part, string name, Unit unit, int operand, int weight, int member, ImmutableArray<int> keys) =>
        Weighted($"{what} {InFull(part)}", name, unit, new LowestPartStep(what, part, weight, -1, operand, member, keys));

    public int Rank(string name, int operand, int member, ImmutableArray<int> keys, ImmutableArray<Rational> cuts) =>
        Once($"rank {operand} {member} {string.Join(',', keys)} {string.Join(',', cuts)}", () => Group(name, Unit.One, new RankStep(cuts, -1, operand, member, keys)));

    /// <summary>Gives a slot the name it bears in reasons and traces.</summary>
    public void Rename(int slot, string name) => _slots[slot] = _slots[slot] with { Name = name };

    public Plan Build(IEnumerable<int> outputs)
    {
        var count = Math.Max(1, Math.Max(_rows.Count, _groups.Count));
        var stages = Enumerable.Range(0, count).Select(i => new PlanStage([.. At(_rows, i)], [.. At(_groups, i)]));
        return new Plan([.. _slots], [.. _columns], [.. _constants], [.. stages], [.. outputs.Where(o => o >= 0).Distinct()]);
    }

    // A rational's ToString may round, and two values that look alike must not share a slot.
    private static object InFull(object value) => value is Rational number ? $"{number.Numerator}/{number.Denominator}" : value;

    private static List<T> At<T>(List<List<T>> stages, int stage)
    {
        while (stages.Count <= stage)
        {
            stages.Add([]);
        }

        return stages[stage];
    }

    private int Weighted(string what, string name, Unit unit, WeightedStep step) =>
        Once($"{what} {step.Operand} {step.Weight} {step.Member} {string.Join(',', step.Keys)}", () => Group(name, unit, step));

    private int Group(string name, Unit unit, GroupStep step)
    {
        var stage = StageOf(step.Reads);
        var slot = Slot(SlotKind.Number, name, unit, stage + 1);
        At(_groups, stage).Add(step with { Target = slot });
        At(_rows, stage + 1);
        return slot;
    }

    private int StageOf(ImmutableArray<int> slots) => slots.IsEmpty ? 0 : slots.Max(s => _stageOf[s]);

    private int Slot(SlotKind kind, string name, Unit unit, int stage, ImmutableArray<string> labels = default)
    {
        _slots.Add(new PlanSlot(kind, name, unit, labels.IsDefault ? [] : labels));
        _stageOf.Add(stage);
        return _slots.Count - 1;
    }

    private int Once(string what, Func<int> make)
    {
        if (!_known.TryGetValue(what, out var slot))
        {
            _known.Add(what, slot = make());
        }

        return slot;
    }
}
