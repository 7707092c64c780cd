using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>
/// Steps that come to the same in exact arithmetic and cost less: a fixed divisor becomes a factor, and fixed factors of a capped value one. What is
/// folded here is folded for every backend, so that all of them give the same digits.
/// </summary>
internal sealed class ConstantFolding(PlanBuilder builder)
{
    // Products of many factors would grow without measure.
    private const int MostBits = 256;

    /// <summary>Writes a step in its cheaper form.</summary>
    /// <returns>The slot, or null where the step is as good as any.</returns>
    public int? Fold(PlanOp op, Unit unit, ReadOnlySpan<int> arguments) => op switch
    {
        PlanOp.Choose => new LookupFolding(builder).Fold(unit, arguments[0], arguments[1], arguments[2]),
        PlanOp.Divide when ConstantOf(arguments[1]) is { Sign: not 0 } divisor => Scale(arguments[0], 1 / divisor, unit),
        PlanOp.Multiply when ConstantOf(arguments[1]) is { } factor => Combine(arguments[0], factor, unit),
        PlanOp.Multiply when ConstantOf(arguments[0]) is { } factor => Scale(arguments[1], factor, unit),
        _ => null,
    };

    private Rational? ConstantOf(int slot) => builder.ConstantOf(slot) as Rational?;

    private int Scale(int slot, Rational factor, Unit unit) =>
        builder.Row(PlanOp.Multiply, SlotKind.Number, "", unit, slot, builder.Constant(factor, SlotKind.Number, factor.ToString(), Unit.One));

    private int? Combine(int slot, Rational factor, Unit unit)
    {
        if (builder.StepOf(slot) is not { } step || ConstantOf(step.Arguments[^1]) is not { } inner || !IsModest(inner * factor))
        {
            return null;
        }

        var product = inner * factor;
        return step.Op switch
        {
            PlanOp.Multiply => Scale(step.Arguments[0], product, unit),
            PlanOp.Min or PlanOp.Max when factor > 0 => builder.Row(
                step.Op, SlotKind.Number, "", unit, Scale(step.Arguments[0], factor, unit), builder.Constant(product, SlotKind.Number, product.ToString(), unit)),
            _ => null,
        };
    }

    private static bool IsModest(Rational value) => value.Numerator.GetBitLength() + value.Denominator.GetBitLength() <= MostBits;
}
