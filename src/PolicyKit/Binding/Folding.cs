using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Binding;

/// <summary>Computes what is fixed once, exactly, so that no backend does it again.</summary>
internal static class Folding
{
    public static BoundExpression Unary(BoundOperator op, BoundExpression operand) => operand switch
    {
        BoundConstant { Value: Rational number } => new BoundConstant(-number, operand.Type),
        BoundConstant { Value: bool truth } => new BoundConstant(!truth, operand.Type),
        _ => new BoundUnary(op, operand, operand.Type),
    };

    /// <summary>A sum or difference of values in the same unit; a ratio is not to be taken from percentage points.</summary>
    public static BoundExpression Sum(BoundOperator op, BoundExpression left, BoundExpression right)
    {
        var (a, b) = (left.Type.Ratio, right.Type.Ratio);
        var type = left.Type with { Ratio = op == BoundOperator.Add ? RatioKinds.OfSum(a, b) : RatioKinds.OfDifference(a, b)!.Value };
        return left is BoundConstant { Value: Rational x } && right is BoundConstant { Value: Rational y }
            ? new BoundConstant(op == BoundOperator.Add ? x + y : x - y, type)
            : new BoundBinary(op, left, right, type);
    }

    /// <summary>A product or quotient; its unit is the product or quotient of the units.</summary>
    public static BoundExpression Product(BoundOperator op, BoundExpression left, BoundExpression right)
    {
        var isProduct = op == BoundOperator.Multiply;
        var (ratio, other) = (left.Type.Ratio, right.Type.Ratio);
        var unit = isProduct ? left.Type.Unit * right.Type.Unit : left.Type.Unit / right.Type.Unit;
        var type = PolicyType.In(unit) with
        {
            Ratio = !unit.Dimension.IsNone ? RatioKind.None : isProduct ? RatioKinds.OfProduct(ratio, other) : RatioKinds.OfQuotient(ratio, other),
        };
        return left is BoundConstant { Value: Rational a } && right is BoundConstant { Value: Rational b } && (isProduct || b.Sign != 0)
            ? new BoundConstant(isProduct ? a * b : a / b, type)
            : new BoundBinary(op, left, right, type);
    }

    /// <summary>A function of values in the same unit.</summary>
    public static BoundExpression Call(FunctionKind function, ImmutableArray<BoundExpression> arguments, PolicyType type) =>
        (function, arguments.Select(a => (a as BoundConstant)?.Value as Rational?).ToList()) switch
        {
            (FunctionKind.Min, [{ } a, { } b]) => new BoundConstant(Rational.Min(a, b), type),
            (FunctionKind.Max, [{ } a, { } b]) => new BoundConstant(Rational.Max(a, b), type),
            (FunctionKind.Abs, [{ } a]) => new BoundConstant(Rational.Abs(a), type),
            (FunctionKind.Round, [{ } a, { } places]) => new BoundConstant(a.Round((int)places.Numerator), type),
            _ => new BoundCall(function, arguments, type),
        };
}
