using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>Finds what would make a plan mean nothing: a slot written twice or never, read before it is written, or of the wrong kind.</summary>
internal static class PlanVerifier
{
    /// <summary>The faults, in words; none in a sound plan.</summary>
    public static IEnumerable<string> FaultsOf(Plan plan)
    {
        var written = new bool[plan.Slots.Length];
        foreach (var slot in plan.Columns.Select(c => c.Slot).Concat(plan.Constants.Select(c => c.Slot)))
        {
            foreach (var fault in Write(slot))
            {
                yield return fault;
            }
        }

        foreach (var stage in plan.Stages)
        {
            var rows = stage.Rows.SelectMany(r => Read(r.Arguments, $"{r.Op} → {r.Target}").Concat(KindsOf(plan, r)).Concat(Write(r.Target)));
            var reads = stage.Groups.SelectMany(g => Read(g.Reads, $"{g}"));
            var parts = stage.Groups.OfType<LowestPartStep>().Where(g => g.Part <= 0 || g.Part >= 1).Select(g => $"{g.What} → {g.Target} has no part of a whole.");
            var writes = stage.Groups.SelectMany(g => Write(g.Target));
            foreach (var fault in rows.Concat(reads).Concat(parts).Concat(writes))
            {
                yield return fault;
            }
        }

        for (var slot = 0; slot < written.Length; slot++)
        {
            if (!written[slot])
            {
                yield return $"Nothing writes slot {slot}.";
            }
        }

        if (!plan.Stages[^1].Groups.IsEmpty)
        {
            yield return "The last stage has group steps, whose values no row could read.";
        }

        if (plan.Outputs.Distinct().Count() != plan.Outputs.Length || plan.Outputs.Any(o => o < 0 || o >= plan.Slots.Length))
        {
            yield return "An output stands twice or is no slot.";
        }
        else if (plan.Bounded.Any(b => !plan.Outputs.Contains(b) || plan.Slots[b].Kind != SlotKind.Number))
        {
            yield return "How far off it is is wanted of what is no output, or no number.";
        }

        IEnumerable<string> Write(int slot)
        {
            if (written[slot])
            {
                yield return $"Slot {slot} is written twice.";
            }

            written[slot] = true;
        }

        IEnumerable<string> Read(IEnumerable<int> slots, string reader) =>
            slots.Where(s => !written[s]).Select(s => $"{reader} reads slot {s} before it is written.");
    }

    private static IEnumerable<string> KindsOf(Plan plan, RowStep step)
    {
        var (target, arguments) = Signature(step);
        if (plan.Slots[step.Target].Kind != target || !step.Arguments.Select(a => plan.Slots[a].Kind).SequenceEqual(arguments))
        {
            yield return $"{step.Op} → {step.Target} has slots of the wrong kind.";
        }

        if (step.Op == PlanOp.Round && !plan.Constants.Any(c => c.Slot == step.Arguments[^1] && IsPlaces(c.Value)))
        {
            yield return $"{step.Op} → {step.Target} has no fixed number of places from 0 to {FunctionParameter.MostPlaces}.";
        }

        if (step.Op == PlanOp.Lookup
            && (step.Arguments.Length != plan.Slots[step.Target].Labels.Length + 2 || step.Arguments[1..].Any(a => plan.Constants.All(c => c.Slot != a))))
        {
            yield return $"{step.Op} → {step.Target} has no constant for each of its labels and for all other texts.";
        }

        if (step.Op == PlanOp.FirstCase && (step.Codes.Length != step.Arguments.Length || step.Codes.Any(c => c < 0 || c >= plan.Slots[step.Target].Labels.Length)))
        {
            yield return $"{step.Op} → {step.Target} has a code without a label.";
        }
    }

    private static bool IsPlaces(object value) => value is Rational { IsInteger: true } places && places >= 0 && places <= FunctionParameter.MostPlaces;

    private static (SlotKind Target, SlotKind[] Arguments) Signature(RowStep step) => step.Op switch
    {
        PlanOp.Add or PlanOp.Subtract or PlanOp.Multiply or PlanOp.Divide or PlanOp.Min or PlanOp.Max or PlanOp.OrElse or PlanOp.Round => (SlotKind.Number, [SlotKind.Number, SlotKind.Number]),
        PlanOp.Negate or PlanOp.Abs => (SlotKind.Number, [SlotKind.Number]),
        PlanOp.Less or PlanOp.AtMost or PlanOp.Equal => (SlotKind.Truth, [SlotKind.Number, SlotKind.Number]),
        PlanOp.SameText => (SlotKind.Truth, [SlotKind.Text, SlotKind.Text]),
        PlanOp.And or PlanOp.Or => (SlotKind.Truth, [SlotKind.Truth, SlotKind.Truth]),
        PlanOp.Not => (SlotKind.Truth, [SlotKind.Truth]),
        PlanOp.Known => (SlotKind.Truth, [SlotKind.Number]),
        PlanOp.Where => (SlotKind.Number, [SlotKind.Truth, SlotKind.Number]),
        PlanOp.Choose => (SlotKind.Number, [SlotKind.Truth, SlotKind.Number, SlotKind.Number]),
        PlanOp.Lookup => (SlotKind.Number, [SlotKind.Text, .. Enumerable.Repeat(SlotKind.Number, step.Arguments.Length - 1)]),
        PlanOp.FirstCase => (SlotKind.Text, [.. Enumerable.Repeat(SlotKind.Truth, step.Arguments.Length)]),
        _ => throw new InvalidOperationException($"No kinds are given for {step.Op}."),
    };
}
