using System.Collections.Frozen;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>The kernels that bring a slot into its registers from outside the stage.</summary>
internal static class LoadKernels
{
    private static readonly FrozenDictionary<(SlotOrigin, SlotKind), Func<int, StageRegisters, SlotFacts, Kernel>> Factories =
        new Dictionary<(SlotOrigin, SlotKind), Func<int, StageRegisters, SlotFacts, Kernel>>
        {
            [(SlotOrigin.Column, SlotKind.Number)] = (slot, r, f) => f.IsTracked
                ? new NumberColumnKernel<KeptErrors>(f.Index, r.Number(slot))
                : new NumberColumnKernel<NoErrors>(f.Index, r.Number(slot)),
            [(SlotOrigin.Column, SlotKind.Truth)] = (slot, r, f) => new TruthColumnKernel(f.Index, r.Truth(slot)),
            [(SlotOrigin.Column, SlotKind.Text)] = (slot, r, f) => new TextColumnKernel(f.Index, r.Text(slot)),
            [(SlotOrigin.Row, SlotKind.Number)] = (slot, r, _) => new RecallNumberKernel(slot, r.Number(slot)),
            [(SlotOrigin.Row, SlotKind.Truth)] = (slot, r, _) => new RecallTruthKernel(slot, r.Truth(slot)),
            [(SlotOrigin.Row, SlotKind.Text)] = (slot, r, _) => new RecallTextKernel(slot, r.Text(slot)),
            [(SlotOrigin.Group, SlotKind.Number)] = (slot, r, _) => new GroupValueKernel(slot, r.Number(slot)),
        }.ToFrozenDictionary();

    /// <summary>Makes the kernel that loads a slot.</summary>
    public static Kernel Make(int slot, StageRegisters registers, PlanFacts facts) =>
        Factories.TryGetValue((facts[slot].Origin, facts.Plan.Slots[slot].Kind), out var factory)
            ? factory(slot, registers, facts[slot])
            : throw new ArgumentException($"Nothing writes slot {slot}, '{facts.Plan.Slots[slot].Name}', before it is read.", nameof(slot));
}
