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
                if (facts[slot].IsTracked)
                {
                    builder.Store(PlainOp.StoreNumbers, new External(ExternalKind.KeptErrors, slot), ErrorOf(slot, number));
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
    private Operand ErrorOf(int slot, PlainNumber number) =>
        facts[slot].Origin == SlotOrigin.Column && !number.Error.IsNone ? builder.Emit(PlainOp.NearestError, number.Value) : _errors.Absolute(number);

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
