using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Reference;

/// <summary>What each row operation means. This table is the definition; every other backend is held to it.</summary>
internal static class Operations
{
    private static readonly Dictionary<PlanOp, Func<Arguments, ExactValue>> Table = new()
    {
        [PlanOp.Add] = Known((a, b) => a + b),
        [PlanOp.Subtract] = Known((a, b) => a - b),
        [PlanOp.Multiply] = Known((a, b) => a * b),
        [PlanOp.Divide] = Divide,
        [PlanOp.Negate] = a => a[0].IsKnown ? ExactValue.Of(-a[0].Number) : a[0],
        [PlanOp.Abs] = a => a[0].IsKnown ? ExactValue.Of(Rational.Abs(a[0].Number)) : a[0],
        [PlanOp.Min] = Known((a, b) => Rational.Min(a, b)),
        [PlanOp.Max] = Known((a, b) => Rational.Max(a, b)),
        [PlanOp.Round] = Known((a, b) => a.Round((int)b.Numerator)),
        [PlanOp.Less] = Known((a, b) => a < b),
        [PlanOp.AtMost] = Known((a, b) => a <= b),
        [PlanOp.Equal] = Known((a, b) => a == b),
        [PlanOp.SameText] = a => a[0].IsKnown && a[1].IsKnown ? ExactValue.Of(Equals(a[0].Value, a[1].Value)) : ExactValue.Unknown(a[0], a[1]),
        [PlanOp.And] = a => Decided(a, by: false),
        [PlanOp.Or] = a => Decided(a, by: true),
        [PlanOp.Not] = a => a[0].IsKnown ? ExactValue.Of(!(bool)a[0].Value!) : a[0],
        [PlanOp.Known] = a => a[0].IsKnown ? ExactValue.Of(true) : a[0],
        [PlanOp.OrElse] = a => a[0].IsKnown ? a[0] : a[1].IsKnown ? a[1] : ExactValue.Unknown(a[0], a[1]),
        [PlanOp.Where] = Where,
        [PlanOp.Lookup] = a => a[0].IsKnown ? a[a.PlaceOf((string)a[0].Value!) + 1] : a[0],
        [PlanOp.Choose] = a => a[0].Value switch { true => a[1], false => a[2], _ => a[0] },
    };

    /// <summary>The result of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="slots">The plan's slots.</param>
    /// <param name="read">The value of a slot; asked only for what the result rests on.</param>
    public static ExactValue Apply(RowStep step, ImmutableArray<PlanSlot> slots, Func<int, ExactValue> read)
    {
        var arguments = new Arguments(step, slots, read);
        return step.Op == PlanOp.FirstCase ? FirstCase(step, arguments, slots[step.Target]) : Table[step.Op](arguments);
    }

    private static Func<Arguments, ExactValue> Known(Func<Rational, Rational, object> compute) =>
        a => a[0].IsKnown && a[1].IsKnown ? ExactValue.Of(compute(a[0].Number, a[1].Number)) : ExactValue.Unknown(a[0], a[1]);

    private static ExactValue Divide(Arguments a)
    {
        if (!a[0].IsKnown || !a[1].IsKnown)
        {
            return ExactValue.Unknown(a[0], a[1]);
        }

        return a[1].Number.Sign == 0 ? ExactValue.Unknown(Reasons.DivisorIsZero(a.NameOf(1))) : ExactValue.Of(a[0].Number / a[1].Number);
    }

    // One false makes "and" false, one true makes "or" true, whatever the other side is.
    private static ExactValue Decided(Arguments a, bool by)
    {
        if (Equals(a[0].Value, by) || Equals(a[1].Value, by))
        {
            return ExactValue.Of(by);
        }

        return a[0].IsKnown && a[1].IsKnown ? ExactValue.Of(!by) : ExactValue.Unknown(a[0], a[1]);
    }

    private static ExactValue Where(Arguments a) => a[0].Value switch
    {
        true => a[1],
        false => ExactValue.Unknown(Reasons.Outside(a.NameOf(0))),
        _ => a[0],
    };

    private static ExactValue FirstCase(RowStep step, Arguments conditions, PlanSlot target)
    {
        for (var i = 0; i < step.Arguments.Length; i++)
        {
            if (conditions[i].Value is not false)
            {
                return conditions[i].IsKnown ? ExactValue.Of(target.Labels[step.Codes[i]]) : conditions[i];
            }
        }

        return ExactValue.Unknown(Reasons.NoCase);
    }

    private readonly struct Arguments(RowStep step, ImmutableArray<PlanSlot> slots, Func<int, ExactValue> read)
    {
        public ExactValue this[int index] => read(step.Arguments[index]);

        /// <summary>The place of a text among the target's labels; the one after the last where it is none.</summary>
        public int PlaceOf(string text) => slots[step.Target].Labels.IndexOf(text) is >= 0 and var place ? place : slots[step.Target].Labels.Length;

        public string NameOf(int index) => slots[step.Arguments[index]].Name;
    }
}
