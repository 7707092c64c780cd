using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>An operation on two numbers that is known wherever both are.</summary>
internal interface IBinaryOperator
{
    /// <summary>The values.</summary>
    static abstract Vector512<double> Value(Vector512<double> left, Vector512<double> right);

    /// <summary>The errors of the values, as <see cref="Bounds"/> has it.</summary>
    static abstract Vector512<double> Error(
        Vector512<double> left, Vector512<double> leftError, Vector512<double> right, Vector512<double> rightError, Vector512<double> value);
}

/// <summary>An operation on one number that never rounds, so the error stays.</summary>
internal interface IUnaryOperator
{
    /// <summary>The values.</summary>
    static abstract Vector512<double> Value(Vector512<double> operand);
}

/// <summary>A comparison of two numbers.</summary>
internal interface IComparison
{
    /// <summary>All bits where it holds.</summary>
    static abstract Vector512<double> Holds(Vector512<double> left, Vector512<double> right);
}
