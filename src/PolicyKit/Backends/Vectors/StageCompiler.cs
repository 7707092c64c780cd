using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Kernels;
using PolicyKit.Backends.Vectors.Plain;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors;

/// <summary>Makes a stage's kernels: loads just before their first use, row steps, what settles open rows, what is kept and handed out.</summary>
internal sealed class StageCompiler(PlanFacts facts, int stage, StageRegisters registers, TextLinks links, PlainCompiler plain)
{
    private readonly List<Kernel> _kernels = [];
    private readonly List<ExactSlot> _exact = [];

    /// <summary>Compiles the stage.</summary>
    public StageProgram Compile()
    {
        var fast = plain.Compile(stage, links);
        var steps = facts.LiveRows(stage).ToArray();
        var kept = Slots(f => f.KeptIn == stage);
        var wanted = Slots(f => f.OutputIn == stage);
        var lastUse = LastUses(steps, kept.Union(wanted));
        for (var i = 0; i < steps.Length; i++)
        {
            foreach (var argument in steps[i].Arguments)
            {
                Load(argument);
            }

            registers.Take(steps[i].Target);
            _kernels.Add(KernelTable.Make(steps[i], registers, facts, links));
            foreach (var argument in steps[i].Arguments.Distinct().Where(a => lastUse[a] == i && facts[a].Origin != SlotOrigin.Constant))
            {
                registers.Return(argument);
            }
        }

        foreach (var slot in kept.Union(wanted))
        {
            Load(slot);
            Guard(slot);
        }

        return new StageProgram([.. _kernels], new Resolver([.. _exact]), [.. kept.Select(Keep), .. wanted.Select(Output)], fast);
    }

    private ImmutableArray<int> Slots(Func<SlotFacts, bool> which) =>
        [.. Enumerable.Range(0, facts.Plan.Slots.Length).Where(s => which(facts[s]))];

    private static Dictionary<int, int> LastUses(RowStep[] steps, IEnumerable<int> held)
    {
        var last = new Dictionary<int, int>();
        for (var i = 0; i < steps.Length; i++)
        {
            foreach (var argument in steps[i].Arguments)
            {
                last[argument] = i;
            }
        }

        foreach (var slot in held)
        {
            last[slot] = int.MaxValue;
        }

        return last;
    }

    private void Load(int slot)
    {
        if (!registers.Holds(slot))
        {
            registers.Take(slot);
            _kernels.Add(LoadKernels.Make(slot, registers, facts));
        }
    }

    private void Guard(int slot)
    {
        var isWritten = facts[slot].Origin == SlotOrigin.Row && facts[slot].Index == stage;
        var isGroup = facts[slot].Origin == SlotOrigin.Group;
        if (facts.IsNumber(slot) && (isWritten || isGroup))
        {
            _kernels.Add(new OverflowKernel(isGroup ? registers.Number(slot) with { Error = -1 } : registers.Number(slot)));
            if (facts[slot] is { IsTracked: true, Rule: { } rule } && facts[slot].KeptIn == stage)
            {
                _kernels.Add(new WithinKernel(registers.Number(slot), rule));
            }

            _exact.Add(isGroup ? new ExactGroupNumber(slot, registers.Number(slot)) : new ExactNumber(slot, registers.Number(slot)));
        }
        else if (isWritten)
        {
            _exact.Add(facts.Plan.Slots[slot].Kind == SlotKind.Truth
                ? new ExactTruth(slot, registers.Truth(slot))
                : new ExactLabel(slot, registers.Text(slot)));
        }
    }

    private Kernel Keep(int slot) => facts.Plan.Slots[slot].Kind switch
    {
        SlotKind.Number => new KeepNumberKernel(slot, registers.Number(slot)),
        SlotKind.Truth => new KeepTruthKernel(slot, registers.Truth(slot)),
        _ => new KeepTextKernel(slot, registers.Text(slot)),
    };

    private Kernel Output(int slot) => facts.Plan.Slots[slot].Kind switch
    {
        SlotKind.Number => new NumberOutputKernel(slot, registers.Number(slot)),
        SlotKind.Truth => new TruthOutputKernel(slot, registers.Truth(slot)),
        _ => new TextOutputKernel(slot, registers.Text(slot)),
    };
}
