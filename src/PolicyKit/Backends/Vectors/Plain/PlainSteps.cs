using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>Writes row steps as instructions.</summary>
internal sealed class PlainSteps(PlainBuilder builder, PlainSlots slots, PlanFacts facts, TextLinks links)
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
            PlanOp.Negate => Number(step, 0) is var n ? n with { Value = builder.Emit(PlainOp.Negate, n.Value), Sign = Opposite(n.Sign) } : null!,
            PlanOp.Abs => Number(step, 0) is var n ? n with { Value = builder.Emit(PlainOp.Abs, n.Value), Sign = n.Sign == Sign.Zero ? Sign.Zero : Sign.Plus } : null!,
            PlanOp.Min => Extreme(step, PlainOp.Min, Sign.Minus),
            PlanOp.Max => Extreme(step, PlainOp.Max, Sign.Plus),
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

    private PlainNumber Sum(RowStep step, PlainOp op, Func<Sign, Sign> second)
    {
        var (left, right) = (Number(step, 0), Number(step, 1));
        var value = builder.Emit(op, left.Value, right.Value);
        var sign = left.Sign | second(right.Sign);
        var mayCancel = sign == Sign.Any;
        return new PlainNumber(value, Both(left, right), _errors.OfSum(left, right, value, mayCancel), left.Range.Plus(right.Range, mayCancel), sign);
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
            slots.SetApart(MayBeZero(right));
        }

        return new PlainNumber(value, Both(left, right), _errors.OfQuotient(left, right, value), left.Range.By(right.Range), Times(left.Sign, right.Sign));
    }

    // A relative error leaves no doubt of a zero. Else the divisor must be more than twice its error, or the quotient's is not known.
    private Operand MayBeZero(PlainNumber divisor) =>
        divisor.Value.IsConstant ? (divisor.Value.Constant == 0 ? Operand.True : Operand.False)
        : divisor.Error.IsRelative ? builder.Emit(PlainOp.Equal, divisor.Value, Operand.Of(0))
        : builder.Not(builder.Emit(
            PlainOp.Less, builder.Emit(PlainOp.Multiply, divisor.Error.Absolute, Operand.Of(2)), builder.Emit(PlainOp.Abs, divisor.Value)));

    private PlainNumber Extreme(RowStep step, PlainOp op, Sign towards)
    {
        var (left, right) = (Number(step, 0), Number(step, 1));
        var sign = left.Sign == towards || right.Sign == towards ? towards : left.Sign | right.Sign;
        return new PlainNumber(
            builder.Emit(op, left.Value, right.Value), Both(left, right), _errors.OfExtreme(left, right), left.Range.Or(right.Range), sign);
    }

    private PlainNumber Round(RowStep step)
    {
        var number = Number(step, 0);
        var places = (int)((Rational)facts.Plan.Constants[facts[step.Arguments[1]].Index].Value).Numerator;
        var scale = Operand.Of(Math.Pow(10, places));
        slots.SetApart(builder.And(number.Valid, builder.Emit(PlainOp.IsRoundOpen, number.Value, _errors.Absolute(number), scale)));

        // What is not 0 is at least one step, 10^-places.
        var least = (int)Math.Floor(-places * Math.Log2(10)) - 1;
        var range = new ExponentRange(least, Math.Max(number.Range.High, least) + 1, least - 53);
        return new PlainNumber(builder.Emit(PlainOp.RoundTo, number.Value, scale), number.Valid, ErrorForm.Of(1), range, number.Sign);
    }

    private PlainTruth Comparison(RowStep step, PlainOp op)
    {
        var (left, right) = (Number(step, 0), Number(step, 1));
        var valid = Both(left, right);
        var areShortest = facts[step.Arguments[0]].IsShortest && facts[step.Arguments[1]].IsShortest;
        if (!areShortest && !(left.Error.IsNone && right.Error.IsNone))
        {
            var distance = builder.Emit(PlainOp.Distance, left.Value, right.Value);
            slots.SetApart(builder.And(valid, builder.Emit(PlainOp.AtMost, distance, _errors.Together(left, right))));
        }

        var holds = builder.Emit(op, left.Value, right.Value);
        return Truth(holds, valid);
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

    private PlainNumber OrElse(PlainNumber first, PlainNumber second) => first.Valid == Operand.True ? first : new PlainNumber(
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
