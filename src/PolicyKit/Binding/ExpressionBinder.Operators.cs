using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Operators: both sides' types and units must fit.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindUnary(UnaryExpressionSyntax syntax)
    {
        var isNot = syntax.OperatorToken.Kind == SyntaxKind.NotKeyword;
        var operand = isNot ? BindTruth(syntax.Operand) : BindNumber(syntax.Operand);
        return operand.HasError ? Error : Folding.Unary(isNot ? BoundOperator.Not : BoundOperator.Negate, operand);
    }

    // A sum of ten thousand terms is ten thousand nodes deep on its left side, so that side is walked, not recursed into.
    private BoundExpression BindChain(BinaryExpressionSyntax syntax)
    {
        var chain = new Stack<BinaryExpressionSyntax>();
        ExpressionSyntax innermost = syntax;
        while (innermost is BinaryExpressionSyntax binary)
        {
            chain.Push(binary);
            innermost = binary.Left;
        }

        var left = Bind(innermost);
        while (chain.TryPop(out var binary))
        {
            left = Note(binary, BindBinary(binary, left, Bind(binary.Right)));
        }

        return left;
    }

    private BoundExpression BindBinary(BinaryExpressionSyntax syntax, BoundExpression left, BoundExpression right)
    {
        if (left.HasError || right.HasError)
        {
            return Error;
        }

        return syntax.OperatorToken.Kind switch
        {
            SyntaxKind.AsteriskToken => BindProduct(syntax, BoundOperator.Multiply, left, right),
            SyntaxKind.SlashToken => BindProduct(syntax, BoundOperator.Divide, left, right),
            SyntaxKind.PlusToken => BindSum(syntax, BoundOperator.Add, left, right),
            SyntaxKind.MinusToken => BindSum(syntax, BoundOperator.Subtract, left, right),
            SyntaxKind.AndKeyword => BindLogic(syntax, BoundOperator.And, left, right),
            SyntaxKind.OrKeyword => BindLogic(syntax, BoundOperator.Or, left, right),
            _ => BindComparison(syntax, left, right),
        };
    }

    private BoundExpression BindProduct(BinaryExpressionSyntax syntax, BoundOperator op, BoundExpression left, BoundExpression right) =>
        AreOf(TypeKind.Number, PolicyType.Number, syntax, left, right) && (op == BoundOperator.Multiply || !NotZero(syntax.Right, right).HasError)
            ? WithinLimit(syntax, Folding.Product(op, left, right))
            : Error;

    // Powers of powers would grow without end.
    private BoundExpression WithinLimit(ExpressionSyntax syntax, BoundExpression product)
    {
        if (product.HasError || !product.Type.Unit.HasTooManyParts)
        {
            return product;
        }

        sink.Report(DiagnosticDescriptors.UnitTooLong, syntax, Quoted(syntax), Unit.MaxParts);
        return Error;
    }

    private BoundExpression BindLogic(BinaryExpressionSyntax syntax, BoundOperator op, BoundExpression left, BoundExpression right) =>
        AreOf(TypeKind.Truth, PolicyType.Truth, syntax, left, right) ? new BoundBinary(op, left, right, PolicyType.Truth) : Error;

    private BoundExpression BindSum(BinaryExpressionSyntax syntax, BoundOperator op, BoundExpression left, BoundExpression right) =>
        AreOf(TypeKind.Number, PolicyType.Number, syntax, left, right)
        && AreLike(syntax, ref left, ref right)
        && (op == BoundOperator.Add || RatioKinds.OfDifference(left.Type.Ratio, right.Type.Ratio) is not null || AgreeInRatio(syntax, left, right))
            ? Folding.Sum(op, left, right)
            : Error;

    private BoundExpression BindComparison(BinaryExpressionSyntax syntax, BoundExpression left, BoundExpression right)
    {
        var comparison = Comparisons.Of(syntax.OperatorToken.Kind);
        (left, right) = (AsPeriod(syntax.Left, left, right), AsPeriod(syntax.Right, right, left));
        if (Calendar.DayAgainstPeriod(comparison, left, right) is { } ofCalendar)
        {
            return ofCalendar;
        }

        var isText = left.Type.IsText && comparison is Comparison.Equal or Comparison.NotEqual;
        var agree = left.Type.Kind switch
        {
            TypeKind.Number => AreOf(TypeKind.Number, PolicyType.Number, syntax, left, right)
                && AreLike(syntax, ref left, ref right)
                && AgreeInRatio(syntax, left, right),
            TypeKind.Date => AreOf(TypeKind.Date, PolicyType.Date, syntax, left, right),
            TypeKind.Period => AreOf(TypeKind.Period, PolicyType.Period, syntax, left, right),
            _ when isText => (right.Type.IsText || Mismatch(syntax.Right, right, PolicyType.Text)) && AgreeInLabels(syntax, left, right),
            _ => Mismatch(syntax.Left, left, PolicyType.Number),
        };
        return agree ? new BoundComparison(comparison, left, right) : Error;
    }

    private bool AreOf(TypeKind kind, PolicyType needed, BinaryExpressionSyntax syntax, BoundExpression left, BoundExpression right) =>
        (left.Type.Kind == kind || Mismatch(syntax.Left, left, needed)) && (right.Type.Kind == kind || Mismatch(syntax.Right, right, needed));

    private bool Mismatch(ExpressionSyntax syntax, BoundExpression bound, PolicyType needed) => Mismatch(syntax, bound, needed.Describe());

    private bool Mismatch(ExpressionSyntax syntax, BoundExpression bound, Localized needed)
    {
        sink.Report(DiagnosticDescriptors.TypeMismatch, syntax, Quoted(syntax), bound.Type.Describe(), needed);
        return false;
    }

    private bool AreLike(BinaryExpressionSyntax syntax, ref BoundExpression left, ref BoundExpression right)
    {
        var (leftUnit, rightUnit) = (left.Type.Unit, right.Type.Unit);
        if (!leftUnit.IsLike(rightUnit))
        {
            ReportMismatch(syntax, syntax.Left, leftUnit, syntax.Right, rightUnit);
            return false;
        }

        // A ratio keeps its unit beside percentage points.
        var takesRight = left is BoundConstant || (left.Type.Ratio == RatioKind.Points && right.Type.Ratio == RatioKind.Ratio);
        (left, right) = takesRight ? (Conversion.To(left, rightUnit), right) : (left, Conversion.To(right, leftUnit));
        return true;
    }

    private void ReportMismatch(SyntaxNode at, ExpressionSyntax left, Unit leftUnit, ExpressionSyntax right, Unit rightUnit) =>
        sink.Report(
            DiagnosticDescriptors.DimensionMismatch, at, MissingUnit.FixOf(right, leftUnit, units.Catalog) ?? MissingUnit.FixOf(left, rightUnit, units.Catalog),
            Quoted(left), UnitInWords(leftUnit), Quoted(right), UnitInWords(rightUnit));

    private bool AgreeInRatio(BinaryExpressionSyntax syntax, BoundExpression left, BoundExpression right) =>
        CommonRatio(syntax, syntax.Left, left.Type.Ratio, syntax.Right, right.Type.Ratio) is not null;

    // What both can stand for; null after reporting that one is a ratio and the other percentage points.
    private RatioKind? CommonRatio(SyntaxNode at, object left, RatioKind leftRatio, object right, RatioKind rightRatio)
    {
        var common = RatioKinds.InCommon(leftRatio, rightRatio);
        if (common is null)
        {
            var (points, ratio) = leftRatio == RatioKind.Points ? (left, right) : (right, left);
            sink.Report(DiagnosticDescriptors.PointsAgainstRatio, at, Localized.Quoted(points), Localized.Quoted(ratio));
        }

        return common;
    }
}
