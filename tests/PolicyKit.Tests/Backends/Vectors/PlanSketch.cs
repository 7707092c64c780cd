using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Backends.Vectors;

/// <summary>Builds plans by hand: each method adds something and returns its slot.</summary>
internal sealed class PlanSketch
{
    private readonly List<PlanSlot> _slots = [];
    private readonly List<PlanColumn> _columns = [];
    private readonly List<PlanConstant> _constants = [];
    private readonly List<PlanStage> _stages = [];
    private readonly List<RowStep> _rows = [];
    private readonly List<GroupStep> _groups = [];
    private readonly HashSet<int> _outputs = [];

    public IReadOnlyList<PlanSlot> Slots => _slots;

    public int Number(string name) => Column(name, SlotKind.Number);

    public int Day(string name) => Column(name, SlotKind.Number, ColumnContent.Day);

    public int Truth(string name) => Column(name, SlotKind.Truth);

    public int Text(string name) => Column(name, SlotKind.Text);

    public int Constant(Rational value) => Constant(SlotKind.Number, value);

    public int Constant(bool value) => Constant(SlotKind.Truth, value);

    public int Constant(string value) => Constant(SlotKind.Text, value);

    public int Op(PlanOp op, params int[] arguments)
    {
        var target = Slot(KindOf(op), op.ToString());
        _rows.Add(new RowStep(op, target, [.. arguments]));
        return target;
    }

    public int FirstCase(params (int Condition, string Label)[] cases)
    {
        var labels = cases.Select(c => c.Label).ToImmutableArray();
        var target = Slot(SlotKind.Text, "FirstCase", labels);
        _rows.Add(new RowStep(PlanOp.FirstCase, target, [.. cases.Select(c => c.Condition)], [.. Enumerable.Range(0, cases.Length)]));
        return target;
    }

    public int Lookup(int key, params (string Label, int Constant)[] rows)
    {
        var target = Slot(SlotKind.Number, "Lookup", [.. rows[..^1].Select(r => r.Label)]);
        _rows.Add(new RowStep(PlanOp.Lookup, target, [key, .. rows.Select(r => r.Constant)]));
        return target;
    }

    public int Group(Statistic statistic, int operand, int member = -1, params int[] keys)
    {
        var target = Slot(SlotKind.Number, statistic.ToString());
        _groups.Add(new StatisticStep(statistic, target, operand, member, [.. keys]));
        return target;
    }

    public int Gini(int operand, int weight = -1, int member = -1, params int[] keys)
    {
        var target = Slot(SlotKind.Number, "Gini");
        _groups.Add(new GiniStep(weight, target, operand, member, [.. keys]));
        return target;
    }

    public int Lowest(LowestPart what, Rational part, int operand, int weight = -1, int member = -1, params int[] keys)
    {
        var target = Slot(SlotKind.Number, what.ToString());
        _groups.Add(new LowestPartStep(what, part, weight, target, operand, member, [.. keys]));
        return target;
    }

    public int PercentRank(int operand, int weight = -1, int member = -1, params int[] keys)
    {
        var target = Slot(SlotKind.Number, "PercentRank");
        _groups.Add(new PercentRankStep(weight, target, operand, member, [.. keys]));
        return target;
    }

    public int Rank(Rational[] cuts, int operand, int member = -1, params int[] keys)
    {
        var target = Slot(SlotKind.Number, "Rank");
        _groups.Add(new RankStep([.. cuts], target, operand, member, [.. keys]));
        return target;
    }

    public void NextStage()
    {
        _stages.Add(new PlanStage([.. _rows], [.. _groups]));
        _rows.Clear();
        _groups.Clear();
    }

    public PlanSketch Want(params int[] slots)
    {
        _outputs.UnionWith(slots);
        return this;
    }

    public Plan Build()
    {
        if (_groups.Count > 0)
        {
            NextStage();
        }

        NextStage();
        return new Plan([.. _slots], [.. _columns], [.. _constants], [.. _stages], [.. _outputs]);
    }

    private static SlotKind KindOf(PlanOp op) => op switch
    {
        PlanOp.Less or PlanOp.AtMost or PlanOp.Equal or PlanOp.SameText or PlanOp.And or PlanOp.Or or PlanOp.Not => SlotKind.Truth,
        PlanOp.FirstCase => SlotKind.Text,
        _ => SlotKind.Number,
    };

    private int Slot(SlotKind kind, string name, ImmutableArray<string> labels = default)
    {
        _slots.Add(new PlanSlot(kind, name, Unit.One, labels.IsDefault ? [] : labels));
        return _slots.Count - 1;
    }

    private int Column(string name, SlotKind kind, ColumnContent content = ColumnContent.Value)
    {
        var slot = Slot(kind, name);
        _columns.Add(new PlanColumn(name, slot, content));
        return slot;
    }

    private int Constant(SlotKind kind, object value)
    {
        var slot = Slot(kind, "constant");
        _constants.Add(new PlanConstant(slot, value));
        return slot;
    }
}
