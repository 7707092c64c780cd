using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors;

/// <summary>What the engine knows about a plan: one walk forwards for what slots are, one backwards for what is asked of them.</summary>
internal sealed class PlanFacts
{
    private static readonly ImmutableHashSet<PlanOp> Choosing = [PlanOp.Negate, PlanOp.Abs, PlanOp.Min, PlanOp.Max, PlanOp.OrElse, PlanOp.Where, PlanOp.Choose, PlanOp.Lookup];
    private static readonly ImmutableHashSet<PlanOp> Comparing = [PlanOp.Less, PlanOp.AtMost, PlanOp.Equal, PlanOp.Min, PlanOp.Max];

    // Whether a divisor is zero, and on which side of a half a number lies, are decisions too: the argument that they rest on.
    private static readonly ImmutableDictionary<PlanOp, int> Deciding =
        ImmutableDictionary<PlanOp, int>.Empty.Add(PlanOp.Divide, 1).Add(PlanOp.Round, 0);

    private readonly SlotFacts[] _slots;

    public PlanFacts(Plan plan)
    {
        Plan = plan;
        _slots = [.. plan.Slots.Select(_ => new SlotFacts())];
        Forwards();
        Backwards();
        for (var stage = 0; stage < plan.Stages.Length; stage++)
        {
            LetPass(stage);
        }
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The facts of a slot.</summary>
    public SlotFacts this[int slot] => _slots[slot];

    /// <summary>Whether a slot holds numbers.</summary>
    public bool IsNumber(int slot) => Plan.Slots[slot].Kind == SlotKind.Number;

    /// <summary>The group step that writes a slot.</summary>
    public GroupStep GroupOf(int slot) => Plan.Stages[_slots[slot].Index].Groups.First(g => g.Target == slot);

    /// <summary>Whether a slot is a value that all rows of a group share.</summary>
    public bool IsOfGroup(int slot) => _slots[slot].Origin == SlotOrigin.Group && GroupOf(slot) is StatisticStep or WeightedStep and not PercentRankStep;

    /// <summary>The first value by such groups, which knows the groups of rows as all of them do.</summary>
    public int FirstBy(ImmutableArray<int> keys) =>
        Enumerable.Range(0, Plan.Stages.Length).SelectMany(LiveGroups).First(g => IsOfGroup(g.Target) && g.Keys.SequenceEqual(keys)).Target;

    /// <summary>The row steps of a stage that an output depends on.</summary>
    public IEnumerable<RowStep> LiveRows(int stage) => Plan.Stages[stage].Rows.Where(s => _slots[s.Target].IsLive);

    /// <summary>The group steps of a stage that an output depends on.</summary>
    public IEnumerable<GroupStep> LiveGroups(int stage) => Plan.Stages[stage].Groups.Where(s => _slots[s.Target].IsLive);

    /// <summary>How far off the kept numbers of a slot are; null where that is kept too.</summary>
    public ErrorRule? RuleOf(int slot) => _slots[slot].IsTracked ? _slots[slot].Rule : ErrorRule.None;

    /// <summary>Makes room for so many rows of a slot.</summary>
    public SlotStore NewStore(int slot, int rows, bool isPassing) => Plan.Slots[slot].Kind switch
    {
        SlotKind.Number => new NumberStore(rows, RuleOf(slot), isPassing),
        SlotKind.Truth => new TruthStore(rows, isPassing),
        _ => new TextStore(rows),
    };

    private void Forwards()
    {
        for (var i = 0; i < Plan.Columns.Length; i++)
        {
            Written(Plan.Columns[i].Slot, SlotOrigin.Column, i, IsNumber(Plan.Columns[i].Slot));
        }

        for (var i = 0; i < Plan.Constants.Length; i++)
        {
            var isShortest = Plan.Constants[i].Value is Rational exact && exact.ToDouble() is var value
                && double.IsFinite(value) && Rational.FromShortest(value) == exact;
            Written(Plan.Constants[i].Slot, SlotOrigin.Constant, i, isShortest);
        }

        for (var i = 0; i < Plan.Stages.Length; i++)
        {
            foreach (var step in Plan.Stages[i].Rows)
            {
                Written(step.Target, SlotOrigin.Row, i, Choosing.Contains(step.Op) && step.Arguments.Where(IsNumber).All(a => _slots[a].IsShortest));
            }

            foreach (var step in Plan.Stages[i].Groups)
            {
                Written(step.Target, SlotOrigin.Group, i, IsShortest(step));
            }
        }
    }

    private bool IsShortest(GroupStep step) => step switch
    {
        StatisticStep { Statistic: Statistic.Min or Statistic.Max } => _slots[step.Operand].IsShortest,
        StatisticStep { Statistic: Statistic.Count } or RankStep => true,
        _ => false,
    };

    private void Written(int slot, SlotOrigin origin, int index, bool isShortest)
    {
        _slots[slot].Origin = origin;
        _slots[slot].Index = index;
        _slots[slot].IsShortest = isShortest;
    }

    private void Backwards()
    {
        foreach (var slot in Plan.Outputs)
        {
            _slots[slot].IsLive = true;
            _slots[slot].OutputIn = _slots[slot].Origin == SlotOrigin.Row ? _slots[slot].Index : Plan.Stages.Length - 1;
        }

        for (var stage = Plan.Stages.Length - 1; stage >= 0; stage--)
        {
            foreach (var step in LiveGroups(stage).Reverse())
            {
                Use(step, stage);
            }

            foreach (var step in Plan.Stages[stage].Rows.Reverse().Where(s => _slots[s.Target].IsLive))
            {
                Use(step, stage);
            }
        }
    }

    // Where groups are known before the rows are computed, statistics are taken of each morsel while it is near.
    private void LetPass(int stage)
    {
        if (!LiveGroups(stage).OfType<StatisticStep>().SelectMany(s => s.Keys).Any(key => _slots[key].KeptIn == stage))
        {
            foreach (var slot in LiveGroups(stage).OfType<StatisticStep>().SelectMany(s => s.Reads).Where(s => _slots[s].KeptIn == stage))
            {
                _slots[slot].IsPassing = !IsReadLater(slot, stage);
            }
        }
    }

    private bool IsReadLater(int slot, int stage) =>
        LiveGroups(stage).Any(g => g is not StatisticStep && g.Reads.Contains(slot))
        || Enumerable.Range(stage + 1, Plan.Stages.Length - stage - 1).Any(later =>
            LiveGroups(later).Any(g => g.Reads.Contains(slot)) || (_slots[slot].Origin == SlotOrigin.Row && LiveRows(later).Any(r => r.Arguments.Contains(slot))));

    private void Use(GroupStep step, int stage)
    {
        foreach (var slot in step.Reads)
        {
            _slots[slot].IsLive = true;
            if (_slots[slot].Origin == SlotOrigin.Row)
            {
                _slots[slot].KeptIn = _slots[slot].Index;
            }
            else if (_slots[slot].Origin != SlotOrigin.Column || slot == step.Operand || slot == step.Member || !step.Keys.Contains(slot))
            {
                _slots[slot].KeptIn = _slots[slot].KeptIn < 0 ? stage : Math.Min(_slots[slot].KeptIn, stage);
            }
        }

        if (step is WeightedStep { Weight: >= 0 and var weight })
        {
            _slots[weight].IsTracked = true;
        }

        var operand = _slots[step.Operand];
        operand.IsTracked |= step switch
        {
            GiniStep => true,
            LowestPartStep => _slots[step.Target].IsTracked,
            StatisticStep { Statistic: Statistic.Count } => false,
            StatisticStep { Statistic: Statistic.Sum or Statistic.Mean } => _slots[step.Target].IsTracked,
            StatisticStep => _slots[step.Target].IsTracked || !operand.IsShortest,
            _ => !operand.IsShortest,
        };
    }

    private void Use(RowStep step, int stage)
    {
        var numbers = step.Arguments.Where(IsNumber).ToArray();
        var isDecision = Comparing.Contains(step.Op) && !numbers.All(a => _slots[a].IsShortest);
        foreach (var slot in step.Arguments)
        {
            _slots[slot].IsLive = true;
            _slots[slot].IsTracked |= IsNumber(slot) && (isDecision || _slots[step.Target].IsTracked);
            if (_slots[slot].Origin == SlotOrigin.Row && _slots[slot].Index < stage)
            {
                _slots[slot].KeptIn = _slots[slot].Index;
            }
        }

        if (Deciding.TryGetValue(step.Op, out var argument))
        {
            _slots[step.Arguments[argument]].IsTracked = true;
        }
    }
}
