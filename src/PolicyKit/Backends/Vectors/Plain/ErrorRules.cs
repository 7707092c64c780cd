namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>
/// How far off the results of operations may be, for rows in which nothing overflows, underflows or is unknown. What stays relative costs nothing
/// while rows are computed; where signs may differ a sum's error is carried in a register.
/// </summary>
/// <remarks>Each rounding adds 2^-53 of the size of its result (N. J. Higham, Accuracy and Stability of Numerical Algorithms, chapters 2 and 3).</remarks>
internal sealed class ErrorRules(PlainBuilder builder)
{
    // 2^-53, and what products of errors and roundings of errors come to.
    private const double Rounding = Bounds.HalfUnit * ErrorForm.Inflation;
    private const double Once = 1.001;

    // What may be lost by underflow, in every error that is not none.
    private static readonly Operand Least = Operand.Of(Math.ScaleB(1, ExponentRange.Floor));

    /// <summary>The error as a size.</summary>
    public Operand Absolute(PlainNumber number) =>
        number.Error.IsNone ? Operand.False
        : !number.Error.IsRelative ? number.Error.Absolute
        : number.Value.IsConstant ? Operand.Of((Math.Abs(number.Value.Constant) * number.Error.Relative * Rounding) + Least.Constant)
        : builder.Emit(PlainOp.AbsMultiplyAdd, number.Value, Operand.Of(number.Error.Relative * Rounding), Least);

    /// <summary>The sum of both errors.</summary>
    public Operand Together(PlainNumber left, PlainNumber right) => Add(left, Absolute(right));

    /// <summary>That of a sum or difference.</summary>
    public ErrorForm OfSum(PlainNumber left, PlainNumber right, Operand value, bool mayCancel) =>
        !mayCancel && left.Error.IsRelative && right.Error.IsRelative
            ? ErrorForm.Of((Math.Max(left.Error.Relative, right.Error.Relative) * ErrorForm.Inflation) + Once)
            : ErrorForm.In(Add(Rounded(value), Together(left, right)));

    /// <summary>That of a product: |LR - lr| ≤ |l|·er + |r|·el + el·er.</summary>
    public ErrorForm OfProduct(PlainNumber left, PlainNumber right, Operand value)
    {
        if (left.Error.IsRelative && right.Error.IsRelative)
        {
            return ErrorForm.Of(left.Error.Relative + right.Error.Relative + Once);
        }

        var (leftError, rightError) = (Absolute(left), Absolute(right));
        var both = Grown(leftError, rightError, Rounded(value));
        return ErrorForm.In(Grown(left.Value, rightError, Grown(right.Value, leftError, both)));
    }

    /// <summary>That of a quotient: |L/R - l/r| ≤ (el + |l/r|·er) / (|r| - er), the divisor being known to more than twice its error.</summary>
    public ErrorForm OfQuotient(PlainNumber left, PlainNumber right, Operand value)
    {
        if (left.Error.IsRelative && right.Error.IsRelative)
        {
            return ErrorForm.Of(left.Error.Relative + right.Error.Relative + Once);
        }

        var rightError = Absolute(right);
        var spread = Grown(value, rightError, Absolute(left));
        var size = builder.Emit(PlainOp.Abs, right.Value);
        var least = rightError == Operand.False ? size : builder.Emit(PlainOp.Subtract, size, rightError);
        return ErrorForm.In(builder.Emit(PlainOp.AbsMultiplyAdd, spread, builder.Emit(PlainOp.AtLeastReciprocal, least), Rounded(value)));
    }

    /// <summary>
    /// That of the smaller or larger of two. Relative errors stay so, since x ± |x|·r rises with x; else it is that of the one that is surely taken.
    /// </summary>
    public ErrorForm OfExtreme(PlainNumber left, PlainNumber right, Operand isLeft)
    {
        if (left.Error.IsRelative && right.Error.IsRelative)
        {
            return ErrorForm.Of(Math.Max(left.Error.Relative, right.Error.Relative));
        }

        var (leftError, rightError) = (Absolute(left), Absolute(right));
        var both = builder.Emit(PlainOp.Add, leftError, rightError);
        var isSure = builder.Emit(PlainOp.Less, both, builder.Emit(PlainOp.Distance, left.Value, right.Value));
        return ErrorForm.In(builder.Select(isSure, builder.Select(isLeft, leftError, rightError), both));
    }

    /// <summary>That of the one or the other, by a truth.</summary>
    public ErrorForm OfChoice(Operand truth, PlainNumber left, PlainNumber right) =>
        left.Error.IsRelative && right.Error.IsRelative
            ? ErrorForm.Of(Math.Max(left.Error.Relative, right.Error.Relative))
            : ErrorForm.In(builder.Select(truth, Absolute(left), Absolute(right)));

    // |value| · error + more.
    private Operand Grown(Operand value, Operand error, Operand more) =>
        value == Operand.False || error == Operand.False ? more : builder.Emit(PlainOp.AbsMultiplyAdd, value, error, more);

    private Operand Rounded(Operand value) => builder.Emit(PlainOp.AbsMultiplyAdd, value, Operand.Of(Once * Rounding), Least);

    private Operand Add(PlainNumber number, Operand more) =>
        number.Error.IsNone ? more
        : more == Operand.False ? Absolute(number)
        : number.Error.IsRelative && !number.Value.IsConstant
            ? builder.Emit(PlainOp.AbsMultiplyAdd, number.Value, Operand.Of(number.Error.Relative * Rounding), more)
            : builder.Emit(PlainOp.Add, Absolute(number), more);

    private Operand Add(Operand error, Operand more) => more == Operand.False ? error : builder.Emit(PlainOp.Add, error, more);
}
