using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors;

/// <summary>
/// Lets a later stage compute a number again rather than read what an earlier one kept, where that is a few operations on columns: memory is slower than
/// they are, and the number of an earlier stage need not outlive its morsel then.
/// </summary>
internal sealed class Recomputation
{
    private const int MostSteps = 4;
    private static readonly FrozenSet<PlanOp> Cheap = FrozenSet.Create(
        PlanOp.Add, PlanOp.Subtract, PlanOp.Multiply, PlanOp.Divide, PlanOp.Negate, PlanOp.Abs, PlanOp.Min, PlanOp.Max);

    private readonly Plan _plan;
    private readonly ImmutableArray<PlanSlot>.Builder _slots;
    private readonly FrozenDictionary<int, (RowStep Step, int Stage)> _steps;
    private readonly FrozenSet<int> _inputs;

    // What is kept for all rows anyway costs no more to read.
    private readonly FrozenSet<int> _held;

    private Recomputation(Plan plan)
    {
        _plan = plan;
        _slots = plan.Slots.ToBuilder();
        _steps = plan.Stages.SelectMany((stage, i) => stage.Rows.Select(step => (step, i))).ToFrozenDictionary(s => s.step.Target);
        _inputs = plan.Columns.Select(c => c.Slot).Concat(plan.Constants.Select(c => c.Slot)).ToFrozenSet();
        _held = plan.Stages.SelectMany(s => s.Groups).SelectMany(g => g is StatisticStep ? g.Keys : g.Reads).ToFrozenSet();
    }

    /// <summary>The plan with such numbers computed again; they are slots after the plan's own.</summary>
    public static Plan Of(Plan plan) => new Recomputation(plan).Rewrite();

    private Plan Rewrite()
    {
        ImmutableArray<PlanStage> stages = [.. _plan.Stages.Select((stage, i) => stage with { Rows = Rewrite(stage.Rows, i) })];
        return _plan with { Slots = _slots.ToImmutable(), Stages = stages };
    }

    private ImmutableArray<RowStep> Rewrite(ImmutableArray<RowStep> steps, int stage)
    {
        var (rows, again) = (ImmutableArray.CreateBuilder<RowStep>(), new Dictionary<int, int>());
        foreach (var step in steps)
        {
            rows.Add(step with { Arguments = [.. step.Arguments.Select(a => IsWorthIt(a, stage) ? Again(a, rows, again) : a)] });
        }

        return rows.ToImmutable();
    }

    private bool IsWorthIt(int slot, int stage) =>
        _steps.TryGetValue(slot, out var made) && made.Stage < stage && !_held.Contains(slot) && Left(slot, MostSteps) >= 0;

    // How many of so many operations are left after those that lead from columns to a slot; negative where they do not suffice.
    private int Left(int slot, int steps)
    {
        if (!_steps.TryGetValue(slot, out var made))
        {
            return _inputs.Contains(slot) ? steps : -1;
        }

        var left = Cheap.Contains(made.Step.Op) ? steps - 1 : -1;
        foreach (var argument in made.Step.Arguments)
        {
            left = left < 0 ? left : Left(argument, left);
        }

        return left;
    }

    private int Again(int slot, ImmutableArray<RowStep>.Builder rows, Dictionary<int, int> again)
    {
        if (!_steps.TryGetValue(slot, out var made))
        {
            return slot;
        }

        if (!again.TryGetValue(slot, out var copy))
        {
            ImmutableArray<int> arguments = [.. made.Step.Arguments.Select(a => Again(a, rows, again))];
            again.Add(slot, copy = _slots.Count);
            _slots.Add(_plan.Slots[slot]);
            rows.Add(made.Step with { Target = copy, Arguments = arguments });
        }

        return copy;
    }
}
