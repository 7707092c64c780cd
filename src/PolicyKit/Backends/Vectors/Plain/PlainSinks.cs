using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>Writes what a stage hands on as instructions.</summary>
internal sealed class PlainSinks(PlainBuilder builder, PlainSlots slots, PlanFacts facts)
{
    private readonly ErrorRules _errors = new(builder);

    /// <summary>Keeps a slot for later stages.</summary>
    public void Keep(int slot)
    {
        switch (facts.Plan.Slots[slot].Kind)
        {
            case SlotKind.Number:
                var number = slots.Number(slot);
                builder.Store(PlainOp.StoreNumbers, new External(ExternalKind.KeptValues, slot), number.Value);
                builder.Store(PlainOp.StoreBits, new External(ExternalKind.KeptValid, slot), number.Valid);
                facts[slot].Rule = RuleOf(slot, number);
                if (facts[slot] is { IsTracked: true, Rule: null })
                {
                    builder.Store(PlainOp.StoreNumbers, new External(ExternalKind.KeptErrors, slot), _errors.Absolute(number));
                }

                slots.Keep(slot);
                break;
            case SlotKind.Truth:
                builder.Store(PlainOp.StoreBits, new External(ExternalKind.KeptTrue, slot), slots.Truth(slot).True);
                builder.Store(PlainOp.StoreBits, new External(ExternalKind.KeptFalse, slot), slots.Truth(slot).False);
                break;
            default:
                builder.Store(PlainOp.StoreInts, new External(ExternalKind.KeptCodes, slot), slots.Text(slot).Code);
                break;
        }
    }

    // Among columns whole numbers are many, and ranks of equal ones need no closer look where they are known to be exact.
    private ErrorRule? RuleOf(int slot, PlainNumber number) =>
        !number.Error.IsRelative || facts[slot].Origin == SlotOrigin.Group ? null
        : facts[slot].Origin == SlotOrigin.Column && !number.Error.IsNone ? ErrorRule.Nearest
        : ErrorRule.Of(number.Error);

    /// <summary>Hands a slot out.</summary>
    public void HandOut(int slot)
    {
        var result = new External(ExternalKind.Result, slot);
        switch (facts.Plan.Slots[slot].Kind)
        {
            case SlotKind.Number:
                var number = slots.Number(slot);
                builder.Store(PlainOp.StoreNumbers, result, builder.Select(number.Valid, number.Value, Operand.Of(double.NaN)));
                break;
            case SlotKind.Truth:
                var truth = slots.Truth(slot);
                var otherwise = truth.IsKnown ? Operand.Of(0) : builder.Select(truth.False, Operand.Of(0), Operand.Of(-1));
                builder.Store(PlainOp.StoreBytes, result, builder.Select(truth.True, Operand.Of(1), otherwise));
                break;
            default:
                builder.Store(PlainOp.StoreInts, result, slots.Text(slot).Code);
                break;
        }
    }

    /// <summary>Says which rows are odd.</summary>
    public void SetApart(Operand plain) => builder.Store(PlainOp.StoreBits, new External(ExternalKind.Odd, 0), builder.Not(plain));
}
