using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Reference;

/// <summary>What each row operation means. This table is the definition; every other backend is held to it.</summary>
internal static class Operations
{
    private static readonly Dictionary<PlanOp, Func<ExactValue[], ImmutableArray<PlanSlot>, ExactValue>> Table = new()
    {
        [PlanOp.Add] = Known((a, b) => a + b),
        [PlanOp.Subtract] = Known((a, b) => a - b),
        [PlanOp.Multiply] = Known((a, b) => a * b),
        [PlanOp.Divide] = Divide,
        [PlanOp.Negate] = (a, _) => a[0].IsKnown ? ExactValue.Of(-a[0].Number) : a[0],
        [PlanOp.Abs] = (a, _) => a[0].IsKnown ? ExactValue.Of(Rational.Abs(a[0].Number)) : a[0],
        [PlanOp.Min] = Known((a, b) => Rational.Min(a, b)),
        [PlanOp.Max] = Known((a, b) => Rational.Max(a, b)),
        [PlanOp.Less] = Known((a, b) => a < b),
        [PlanOp.AtMost] = Known((a, b) => a <= b),
        [PlanOp.Equal] = Known((a, b) => a == b),
        [PlanOp.SameText] = (a, _) => a[0].IsKnown && a[1].IsKnown ? ExactValue.Of(Equals(a[0].Value, a[1].Value)) : ExactValue.Unknown(a),
        [PlanOp.And] = (a, _) => Decided(a, by: false),
        [PlanOp.Or] = (a, _) => Decided(a, by: true),
        [PlanOp.Not] = (a, _) => a[0].IsKnown ? ExactValue.Of(!(bool)a[0].Value!) : a[0],
        [PlanOp.Known] = (a, _) => a[0].IsKnown ? ExactValue.Of(true) : a[0],
        [PlanOp.OrElse] = (a, _) => a[0].IsKnown ? a[0] : a[1].IsKnown ? a[1] : ExactValue.Unknown(a),
        [PlanOp.Where] = Where,
    };

    /// <summary>The result of a step from the values of its arguments.</summary>
    public static ExactValue Apply(RowStep step, ExactValue[] arguments, ImmutableArray<PlanSlot> slots) => step.Op == PlanOp.FirstCase
        ? FirstCase(step, arguments, slots[step.Target])
        : Table[step.Op](arguments, [.. step.Arguments.Select(a => slots[a])]);

    private static Func<ExactValue[], ImmutableArray<PlanSlot>, ExactValue> Known(Func<Rational, Rational, object> compute) =>
        (a, _) => a[0].IsKnown && a[1].IsKnown ? ExactValue.Of(compute(a[0].Number, a[1].Number)) : ExactValue.Unknown(a);

    private static ExactValue Divide(ExactValue[] a, ImmutableArray<PlanSlot> slots)
    {
        if (!a[0].IsKnown || !a[1].IsKnown)
        {
            return ExactValue.Unknown(a);
        }

        return a[1].Number.Sign == 0 ? ExactValue.Unknown(Reasons.DivisorIsZero(slots[1].Name)) : ExactValue.Of(a[0].Number / a[1].Number);
    }

    // One false makes "and" false, one true makes "or" true, whatever the other side is.
    private static ExactValue Decided(ExactValue[] a, bool by)
    {
        if (a.Any(v => v.Value is bool truth && truth == by))
        {
            return ExactValue.Of(by);
        }

        return a.All(v => v.IsKnown) ? ExactValue.Of(!by) : ExactValue.Unknown(a);
    }

    private static ExactValue Where(ExactValue[] a, ImmutableArray<PlanSlot> slots) => a[0].Value switch
    {
        true => a[1],
        false => ExactValue.Unknown(Reasons.Outside(slots[0].Name)),
        _ => a[0],
    };

    private static ExactValue FirstCase(RowStep step, ExactValue[] conditions, PlanSlot target)
    {
        for (var i = 0; i < conditions.Length; i++)
        {
            if (conditions[i].Value is not false)
            {
                return conditions[i].IsKnown ? ExactValue.Of(target.Labels[step.Codes[i]]) : conditions[i];
            }
        }

        return ExactValue.Unknown(Reasons.NoCase);
    }
}
