using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Binding;

/// <summary>An expression with its type, names resolved and units converted: the kernel that all sugar is lowered to.</summary>
/// <param name="Type">Its type; for a number, the unit its values are in.</param>
internal abstract record BoundExpression(PolicyType Type)
{
    public bool HasError => Type.Kind == TypeKind.Error;
}

/// <summary>An expression with an error that has been reported.</summary>
internal sealed record BoundError() : BoundExpression(PolicyType.Error);

/// <summary>A fixed value: a <see cref="Rational"/>, bool, string, <see cref="DateOnly"/> or <see cref="Period"/>.</summary>
internal sealed record BoundConstant(object Value, PolicyType Type) : BoundExpression(Type);

/// <summary>A field, let, score or indicator.</summary>
internal sealed record BoundName(Symbol Symbol, PolicyType Type) : BoundExpression(Type);

/// <summary>The given value of an indicator that a formula computes as well.</summary>
internal sealed record BoundObserved(Symbol Symbol, PolicyType Type) : BoundExpression(Type);

/// <summary>The first day of a period; where a period stands for a day by itself, that is its last.</summary>
internal sealed record BoundFirstDay(BoundExpression Period) : BoundExpression(PolicyType.Date);

/// <summary>What a unary or binary operator does.</summary>
internal enum BoundOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    Compare,
    And,
    Or,
    Not,
}

/// <summary><c>-x</c> or <c>not x</c>.</summary>
internal sealed record BoundUnary(BoundOperator Operator, BoundExpression Operand, PolicyType Type) : BoundExpression(Type);

/// <summary>An operator between two values whose units agree.</summary>
internal sealed record BoundBinary(BoundOperator Operator, BoundExpression Left, BoundExpression Right, PolicyType Type) : BoundExpression(Type);

/// <summary>A comparison of two values whose units agree.</summary>
internal sealed record BoundComparison(Comparison Comparison, BoundExpression Left, BoundExpression Right) : BoundExpression(PolicyType.Truth);

/// <summary>A function of values of one record.</summary>
internal sealed record BoundCall(FunctionKind Function, ImmutableArray<BoundExpression> Arguments, PolicyType Type) : BoundExpression(Type);

/// <summary>A statistic over the records of a group.</summary>
internal sealed record BoundStatistic(
    FunctionKind Function, BoundExpression Operand, ImmutableArray<BoundExpression> Keys, BoundExpression? Filter, PolicyType Type) : BoundExpression(Type);

/// <summary>A statistic over the records of a group, of which each counts by its weight, or all alike.</summary>
internal abstract record BoundWeighted(
    BoundExpression Value, BoundExpression? Weight, ImmutableArray<BoundExpression> Keys, BoundExpression? Filter, PolicyType Type) : BoundExpression(Type);

/// <summary>The Gini coefficient over the records of a group.</summary>
internal sealed record BoundGini(
    BoundExpression Value, BoundExpression? Weight, ImmutableArray<BoundExpression> Keys, BoundExpression? Filter)
    : BoundWeighted(Value, Weight, Keys, Filter, PolicyType.Number);

/// <summary>The value below which a part of the group lies.</summary>
internal sealed record BoundQuantile(
    Rational Part, BoundExpression Value, BoundExpression? Weight, ImmutableArray<BoundExpression> Keys, BoundExpression? Filter)
    : BoundWeighted(Value, Weight, Keys, Filter, Value.Type);

/// <summary>The weighted sum over the part of the group with the lowest values; its type is that of the weighted value.</summary>
internal sealed record BoundLowestSum(
    Rational Part, BoundExpression Value, BoundExpression? Weight, ImmutableArray<BoundExpression> Keys, BoundExpression? Filter, PolicyType Type)
    : BoundWeighted(Value, Weight, Keys, Filter, Type);

/// <summary>The part of the group that lies below a record.</summary>
internal sealed record BoundPercentRank(
    BoundExpression Value, BoundExpression? Weight, ImmutableArray<BoundExpression> Keys, BoundExpression? Filter)
    : BoundWeighted(Value, Weight, Keys, Filter, PolicyType.Number with { Ratio = RatioKind.Ratio });

/// <summary>One of two values in the same unit, as the condition is true or false.</summary>
internal sealed record BoundChoose(BoundExpression Condition, BoundExpression WhenTrue, BoundExpression WhenFalse) : BoundExpression(WhenTrue.Type);

/// <summary>The value, or the fallback where it is unknown.</summary>
internal sealed record BoundOrElse(BoundExpression Value, BoundExpression Fallback) : BoundExpression(Value.Type);

/// <summary>True where the value is known, unknown where it is not: nobody gets the rest for want of data.</summary>
internal sealed record BoundKnown(BoundExpression Value) : BoundExpression(PolicyType.Truth);

/// <summary>The value where the condition is true; unknown elsewhere.</summary>
internal sealed record BoundWhere(BoundExpression Condition, BoundExpression Value) : BoundExpression(Value.Type);

/// <summary>The band of a record among the members of its group, by a value, from the largest down.</summary>
internal sealed record BoundRank(
    BoundExpression Value, BoundExpression? Member, ImmutableArray<BoundExpression> Keys, ImmutableArray<Rational> Cuts) : BoundExpression(PolicyType.Number);

/// <summary>The label of the first condition that is true.</summary>
internal sealed record BoundCases(ImmutableArray<(BoundExpression Condition, string Label)> Cases) : BoundExpression(PolicyType.Text);
