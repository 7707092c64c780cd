using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>Writes row steps as instructions.</summary>
internal sealed class PlainSteps(PlainBuilder builder, PlainSlots slots, PlanFacts facts, TextLinks links, bool looksAtErrors)
{
    private readonly ErrorRules _errors = new(builder);

    /// <summary>Writes a step.</summary>
    /// <returns>Whether its numbers surely stay in the range of doubles, and their errors within measure.</returns>
    public bool Write(RowStep step)
    {
        object written = step.Op switch
        {
            PlanOp.Add => Sum(step, PlainOp.Add, s => s),
            PlanOp.Subtract => Sum(step, PlainOp.Subtract, Opposite),
            PlanOp.Multiply => Product(step),
            PlanOp.Divide => Quotient(step),
            PlanOp.Negate => Turned(Number(step, 0), PlainOp.Negate, Opposite),
            PlanOp.Abs => Turned(Number(step, 0), PlainOp.Abs, s => s == Sign.Zero ? s : Sign.Plus),
            PlanOp.Min => Extreme(step, PlainOp.Min, Sign.Plus),
            PlanOp.Max => Extreme(step, PlainOp.Max, Sign.Minus),
            PlanOp.Round => Round(step),
            PlanOp.Less => Comparison(step, PlainOp.Less),
            PlanOp.AtMost => Comparison(step, PlainOp.AtMost),
            PlanOp.Equal => Comparison(step, PlainOp.Equal),
            PlanOp.SameText => SameText(step),
            PlanOp.And => And(Truth(step, 0), Truth(step, 1)),
            PlanOp.Or => Not(And(Not(Truth(step, 0)), Not(Truth(step, 1)))),
            PlanOp.Not => Not(Truth(step, 0)),
            PlanOp.Known => new PlainTruth(Number(step, 0).Valid, Operand.False, Number(step, 0).Valid == Operand.True),
            PlanOp.OrElse => OrElse(Number(step, 0), Number(step, 1)),
            PlanOp.Where => Number(step, 1) with { Valid = builder.And(Truth(step, 0).True, Number(step, 1).Valid) },
            PlanOp.Choose => Choose(Truth(step, 0), Number(step, 1), Number(step, 2)),
            PlanOp.Lookup => Lookup(step),
            PlanOp.FirstCase => FirstCase(step),
            _ => throw new InvalidOperationException($"{step.Op} has no instructions."),
        };
        slots.Set(step.Target, written);
        return written is not PlainNumber number
            || (number.Range.IsSafe && (!number.Error.IsRelative || number.Error.Relative <= ErrorForm.MostRelative));
    }

    private static PlainTruth Not(PlainTruth truth) => truth with { True = truth.False, False = truth.True };

    private static Sign Opposite(Sign sign) => (Sign)((((int)sign & 1) << 1) | ((int)sign >> 1));

    private static Sign Times(Sign left, Sign right) =>
        left == Sign.Zero || right == Sign.Zero ? Sign.Zero
        : left == Sign.Any || right == Sign.Any ? Sign.Any
        : left == right ? Sign.Plus
        : Sign.Minus;

    private PlainNumber Turned(PlainNumber number, PlainOp op, Func<Sign, Sign> sign) =>
        number with { Value = builder.Emit(op, number.Value), Sign = sign(number.Sign) };

    private PlainNumber Sum(RowStep step, PlainOp op, Func<Sign, Sign> second)
    {
        var (left, right) = (Number(step, 0), Number(step, 1));
        var value = builder.Emit(op, left.Value, right.Value);
        var sign = left.Sign | second(right.Sign);
        var mayCancel = sign == Sign.Any;
        return new PlainNumber(value, Both(left, right), _errors.OfSum(left, right, value, mayCancel), left.Range.Plus(right.Range), sign);
    }

    private PlainNumber Product(RowStep step)
    {
        var (left, right) = (Number(step, 0), Number(step, 1));
        var value = builder.Emit(PlainOp.Multiply, left.Value, right.Value);
        return new PlainNumber(value, Both(left, right), _errors.OfProduct(left, right, value), left.Range.Times(right.Range), Times(left.Sign, right.Sign));
    }

    private PlainNumber Quotient(RowStep step)
    {
        var (left, right) = (Number(step, 0), Number(step, 1));
        var value = builder.Emit(PlainOp.Divide, left.Value, right.Value);
        if (!slots.IsNotZero(step.Arguments[1]))
        {
            slots.Demand(IsDivisor(right));
        }

        return new PlainNumber(value, Both(left, right), _errors.OfQuotient(left, right, value), left.Range.By(right.Range), Times(left.Sign, right.Sign));
    }

    // A divisor must be more than twice its error, or the quotient's is not known; one that is off by little of its size always is.
    private Operand IsDivisor(PlainNumber divisor)
    {
        var isDivisor = builder.Emit(PlainOp.IsDivisor, divisor.Value);
        return divisor.Error.IsRelative
            ? isDivisor
            : builder.And(isDivisor, builder.Emit(
                PlainOp.Less, builder.Emit(PlainOp.Multiply, divisor.Error.Absolute, Operand.Of(2)), builder.Emit(PlainOp.Abs, divisor.Value)));
    }

    // The smaller is over 0 only where both are, the larger under 0 only where both are.
    private PlainNumber Extreme(RowStep step, PlainOp op, Sign ofBoth)
    {
        var (left, right) = (Number(step, 0), Number(step, 1));
        var sign = ((left.Sign | right.Sign) & ~ofBoth) | (left.Sign & right.Sign & ofBoth);
        var (value, isLeft) = (builder.Emit(op, left.Value, right.Value), op == PlainOp.Min ? Less(left, right) : Less(right, left));
        return new PlainNumber(value, Both(left, right), _errors.OfExtreme(left, right, isLeft), left.Range.Or(right.Range), sign);
    }

    private Operand Less(PlainNumber left, PlainNumber right) => builder.Emit(PlainOp.Less, left.Value, right.Value);

    private PlainNumber Round(RowStep step)
    {
        var number = Number(step, 0);
        var places = (int)((Rational)facts.Plan.Constants[facts[step.Arguments[1]].Index].Value).Numerator;
        var scale = Operand.Of(Math.Pow(10, places));
        slots.Demand(builder.Or(builder.Not(number.Valid), builder.Emit(PlainOp.IsRoundSure, number.Value, _errors.Absolute(number), scale)));
        var range = ExponentRange.Everyday with { High = Math.Max(number.Range.High, 0) + 1 };
        return new PlainNumber(builder.Emit(PlainOp.RoundTo, number.Value, scale), number.Valid, ErrorForm.Of(1), range, number.Sign);
    }

    private PlainTruth Comparison(RowStep step, PlainOp op)
    {
        var (left, right) = (Number(step, 0), Number(step, 1));
        var valid = Both(left, right);
        var areShortest = facts[step.Arguments[0]].IsShortest && facts[step.Arguments[1]].IsShortest;
        if (looksAtErrors && !areShortest && !(left.Error.IsNone && right.Error.IsNone))
        {
            var distance = builder.Emit(PlainOp.Distance, left.Value, right.Value);
            slots.Demand(builder.Or(builder.Not(valid), IsSure(distance, _errors.Together(left, right), left, right)));
        }

        var holds = builder.Emit(op, left.Value, right.Value);
        return Truth(holds, valid);
    }

    // Where both are exact in this row, their errors are none, and nothing is open however near they are.
    private Operand IsSure(Operand distance, Operand errors, PlainNumber left, PlainNumber right)
    {
        var isApart = builder.Emit(PlainOp.Less, errors, distance);
        return left.Error.IsRelative && right.Error.IsRelative
            ? isApart
            : builder.Or(isApart, builder.Emit(PlainOp.Equal, errors, Operand.Of(0)));
    }

    // Codes are those of different dictionaries, so a link makes them one; a constant's is known before the rows are.
    private PlainTruth SameText(RowStep step)
    {
        var (left, right) = facts[step.Arguments[0]].Origin == SlotOrigin.Constant ? (1, 0) : (0, 1);
        var link = links.Add(step.Arguments[left], step.Arguments[right]);
        var (a, b) = (slots.Text(step.Arguments[left]), slots.Text(step.Arguments[right]));
        var valid = builder.And(Known(a), Known(b));
        var same = facts[step.Arguments[right]].Origin == SlotOrigin.Constant
            ? builder.Emit(PlainOp.Equal, a.Code, builder.Load(PlainOp.LoadSame, new External(ExternalKind.LinkOnly, link)))
            : builder.Emit(
                PlainOp.Equal,
                builder.Gather(new External(ExternalKind.LinkLeft, link), a.Code),
                builder.Gather(new External(ExternalKind.LinkRight, link), b.Code));
        return Truth(same, valid);
    }

    private PlainTruth Truth(Operand holds, Operand valid) =>
        new(builder.And(valid, holds), builder.And(valid, builder.Not(holds)), valid == Operand.True);

    private PlainTruth And(PlainTruth left, PlainTruth right)
    {
        var both = builder.And(left.True, right.True);
        return left.IsKnown && right.IsKnown
            ? new PlainTruth(both, builder.Not(both), true)
            : new PlainTruth(both, builder.Or(left.False, right.False), false);
    }

    private Operand Known(PlainText text) => text.IsKnown ? Operand.True : builder.Emit(PlainOp.AtMost, Operand.Of(0), text.Code);

    // A row that lacks the first is odd where plain rows have it, but what is kept for later stages has one rule for the errors of all rows.
    private PlainNumber OrElse(PlainNumber first, PlainNumber second) => first.Valid == Operand.True
        ? first.Error.IsNone && !second.Error.IsNone ? first with { Error = ErrorForm.Of(1) } : first
        : new PlainNumber(
            builder.Select(first.Valid, first.Value, second.Value),
            builder.Or(first.Valid, second.Valid),
            _errors.OfChoice(first.Valid, first, second),
            first.Range.Or(second.Range),
            first.Sign | second.Sign);

    private PlainNumber Choose(PlainTruth truth, PlainNumber whenTrue, PlainNumber whenFalse) => new(
        builder.Select(truth.True, whenTrue.Value, whenFalse.Value),
        truth.IsKnown
            ? builder.Select(truth.True, whenTrue.Valid, whenFalse.Valid)
            : builder.Or(builder.And(truth.True, whenTrue.Valid), builder.And(truth.False, whenFalse.Valid)),
        _errors.OfChoice(truth.True, whenTrue, whenFalse),
        whenTrue.Range.Or(whenFalse.Range),
        whenTrue.Sign | whenFalse.Sign);

    private PlainNumber Lookup(RowStep step)
    {
        var key = slots.Text(step.Arguments[0]);
        PlainNumber[] constants = [.. step.Arguments[1..].Select(slots.Number)];
        return new PlainNumber(
            builder.Gather(new External(ExternalKind.Lookup, step.Target), key.Code),
            Known(key),
            ErrorForm.Of(constants.Max(c => c.Error.Relative)),
            constants.Select(c => c.Range).Aggregate((a, b) => a.Or(b)),
            constants.Select(c => c.Sign).Aggregate((a, b) => a | b));
    }

    private PlainText FirstCase(RowStep step)
    {
        var (code, isKnown) = (Operand.Of(-1), false);
        for (var i = step.Arguments.Length - 1; i >= 0; i--)
        {
            var truth = Truth(step, i);
            isKnown = truth.IsKnown && (isKnown || truth.True == Operand.True);
            var otherwise = truth.IsKnown ? code : builder.Select(truth.False, code, Operand.Of(-1));
            code = builder.Select(truth.True, Operand.Of(step.Codes[i]), otherwise);
        }

        return new PlainText(code, isKnown);
    }

    private PlainNumber Number(RowStep step, int argument) => slots.Number(step.Arguments[argument]);

    private PlainTruth Truth(RowStep step, int argument) => slots.Truth(step.Arguments[argument]);

    private Operand Both(PlainNumber left, PlainNumber right) => builder.And(left.Valid, right.Valid);
}
