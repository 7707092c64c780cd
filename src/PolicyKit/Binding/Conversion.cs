using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Binding;

/// <summary>Brings numbers from one unit to another of the same dimension, exactly.</summary>
internal static class Conversion
{
    public static BoundExpression To(BoundExpression value, Unit unit)
    {
        var (factor, type) = (value.Type.Unit.FactorTo(unit), value.Type with { Unit = unit });
        return value switch
        {
            BoundConstant { Value: Rational number } => new BoundConstant(number * factor, type),
            _ when factor == Rational.One => value with { Type = type },
            _ => new BoundBinary(BoundOperator.Multiply, value, new BoundConstant(factor, PolicyType.Number), type),
        };
    }
}
