using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>The slots of a stage: what its steps have written, and what is loaded when it is first asked for.</summary>
/// <param name="facts">What is known of the plan.</param>
/// <param name="builder">Where loads go.</param>
/// <param name="kept">What is known of numbers that earlier stages kept.</param>
/// <param name="stage">The stage.</param>
internal sealed class PlainSlots(PlanFacts facts, PlainBuilder builder, Dictionary<int, PlainNumber> kept, int stage)
{
    // What groups find is off by the sum of what many rows are off by; a table says NaN where it is more than this.
    private const double MostOfGroup = 1 << 16;
    private readonly Dictionary<int, object> _slots = [];

    // What is divided by must not be 0; where it is a column or a value of a group that is seen with its first load.
    private readonly HashSet<int> _divisors =
        [.. facts.LiveRows(stage).Where(s => s.Op == PlanOp.Divide).Select(s => s.Arguments[1]).Where(a => IsNumbers(facts, a) || facts.IsOfGroup(a))];

    /// <summary>What plain rows see of a value of a group: NaN where it is off by more than a little of its size.</summary>
    public static double OfGroup(double value, double error) => error <= Math.Abs(value) * (MostOfGroup * Bounds.HalfUnit) ? value : double.NaN;

    /// <summary>The truth that a row is plain.</summary>
    public Operand Plain { get; private set; } = stage == 0 ? Operand.True : builder.Not(builder.Load(PlainOp.LoadBits, new External(ExternalKind.Odd, 0)));

    /// <summary>A number slot.</summary>
    public PlainNumber Number(int slot) => Get(slot, LoadNumber);

    /// <summary>A truth slot.</summary>
    public PlainTruth Truth(int slot) => Get(slot, LoadTruth);

    /// <summary>A text slot.</summary>
    public PlainText Text(int slot) => Get(slot, LoadText);

    /// <summary>Whether a column or a value of a group has been found not to be 0.</summary>
    public bool IsNotZero(int slot) => _divisors.Contains(slot);

    /// <summary>Says what a step has written.</summary>
    public void Set(int slot, object value) => _slots.Add(slot, value);

    /// <summary>Remembers a number for later stages.</summary>
    public void Keep(int slot) => kept[slot] = Number(slot);

    /// <summary>Sets rows apart in which a truth does not hold.</summary>
    public void Demand(Operand truth) => Plain = builder.And(Plain, truth);

    private static bool IsNumbers(PlanFacts facts, int slot) =>
        facts[slot].Origin == SlotOrigin.Column && facts.Plan.Columns[facts[slot].Index].Content == ColumnContent.Value;

    private T Get<T>(int slot, Func<int, T> load)
        where T : class
    {
        if (!_slots.TryGetValue(slot, out var value))
        {
            _slots.Add(slot, value = load(slot));
        }

        return (T)value;
    }

    private PlainNumber LoadNumber(int slot) => facts[slot].Origin switch
    {
        SlotOrigin.Constant => OfConstant((Rational)facts.Plan.Constants[facts[slot].Index].Value),
        SlotOrigin.Column when IsNumbers(facts, slot) => OfColumn(slot),
        SlotOrigin.Column => OfDays(slot),
        SlotOrigin.Row => OfKept(slot),
        _ => OfGroup(slot),
    };

    private static PlainNumber OfConstant(Rational exact)
    {
        var value = exact.ToDouble();
        var isExact = exact.IsInteger && Math.Abs(value) < Bounds.Whole;
        var sign = value > 0 ? Sign.Plus : value < 0 ? Sign.Minus : Sign.Zero;
        return new PlainNumber(Operand.Of(value), Operand.True, isExact ? ErrorForm.None : ErrorForm.Of(1), ExponentRange.Of(value), sign);
    }

    private PlainNumber OfColumn(int slot)
    {
        var value = builder.Load(PlainOp.LoadNumbers, new External(ExternalKind.Numbers, facts[slot].Index));
        Demand(builder.Emit(_divisors.Contains(slot) ? PlainOp.IsDivisor : PlainOp.IsOrdinary, value));
        return new PlainNumber(value, Operand.True, ErrorForm.Of(1), ExponentRange.Everyday, Sign.Any);
    }

    private PlainNumber OfDays(int slot)
    {
        var value = builder.Load(PlainOp.LoadInts, new External(ExternalKind.Days, facts[slot].Index));
        Demand(builder.Emit(PlainOp.AtMost, Operand.Of(0), value));
        return OfWhole(value, Operand.True);
    }

    private PlainNumber OfKept(int slot)
    {
        var known = kept[slot];
        return known with
        {
            Value = builder.Load(PlainOp.LoadNumbers, new External(ExternalKind.KeptValues, slot)),
            Valid = known.Valid == Operand.True ? Operand.True : builder.Load(PlainOp.LoadBits, new External(ExternalKind.KeptValid, slot)),
            Error = known.Error.IsRelative ? known.Error
                : ErrorForm.In(builder.Load(PlainOp.LoadNumbers, new External(ExternalKind.KeptErrors, slot))),
        };
    }

    private PlainNumber OfGroup(int slot)
    {
        var step = facts.GroupOf(slot);
        if (step is RankStep)
        {
            var band = builder.Load(PlainOp.LoadInts, new External(ExternalKind.Bands, slot));
            return OfWhole(band, builder.Emit(PlainOp.AtMost, Operand.Of(0), band));
        }

        var table = new External(ExternalKind.GroupTable, slot);
        var value = step is PercentRankStep
            ? builder.Load(PlainOp.LoadNumbers, new External(ExternalKind.RowValues, slot))
            : step.Keys.IsEmpty
            ? builder.Load(PlainOp.LoadSame, table)
            : builder.Gather(table, builder.Load(PlainOp.LoadInts, new External(ExternalKind.GroupIds, facts.FirstBy(step.Keys))));
        Demand(builder.Emit(_divisors.Contains(slot) ? PlainOp.IsDivisor : PlainOp.IsOrdinary, value));
        return new PlainNumber(value, Operand.True, ErrorForm.Of(MostOfGroup), ExponentRange.Everyday, Sign.Any);
    }

    private static PlainNumber OfWhole(Operand value, Operand valid) => new(value, valid, ErrorForm.None, ExponentRange.Whole, Sign.Plus);

    private PlainTruth LoadTruth(int slot)
    {
        if (facts[slot].Origin == SlotOrigin.Constant)
        {
            var holds = (bool)facts.Plan.Constants[facts[slot].Index].Value;
            return new PlainTruth(holds ? Operand.True : Operand.False, holds ? Operand.False : Operand.True, true);
        }

        if (facts[slot].Origin == SlotOrigin.Row)
        {
            return new PlainTruth(
                builder.Load(PlainOp.LoadBits, new External(ExternalKind.KeptTrue, slot)),
                builder.Load(PlainOp.LoadBits, new External(ExternalKind.KeptFalse, slot)),
                false);
        }

        var value = builder.Load(PlainOp.LoadBytes, new External(ExternalKind.Truths, facts[slot].Index));
        var (isTrue, isFalse) = (builder.Emit(PlainOp.Equal, value, Operand.Of(1)), builder.Emit(PlainOp.Equal, value, Operand.Of(0)));
        Demand(builder.Or(isTrue, isFalse));
        return new PlainTruth(isTrue, builder.Not(isTrue), true);
    }

    private PlainText LoadText(int slot)
    {
        switch (facts[slot].Origin)
        {
            case SlotOrigin.Constant:
                return new PlainText(Operand.Of(0), true);
            case SlotOrigin.Row:
                return new PlainText(builder.Load(PlainOp.LoadInts, new External(ExternalKind.KeptCodes, slot)), false);
            default:
                var code = builder.Load(PlainOp.LoadInts, new External(ExternalKind.Codes, facts[slot].Index));
                Demand(builder.Emit(PlainOp.AtMost, Operand.Of(0), code));
                return new PlainText(code, true);
        }
    }
}
