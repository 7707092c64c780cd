using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Periods and the labels of categories, which take their meaning from what they stand beside.</summary>
internal sealed partial class ExpressionBinder
{
    private const int LastYear = 9999;
    private const string YearWord = "年";

    private BoundExpression BindPeriod(PeriodExpressionSyntax syntax)
    {
        if (Periods.Of(syntax.PeriodToken) is { } period)
        {
            return new BoundConstant(period, PolicyType.Period);
        }

        sink.Report(DiagnosticDescriptors.BadDate, syntax, syntax.PeriodToken.Text);
        return Error;
    }

    // Beside a day or a period a bare 2025 or 2025年 is a year.
    private BoundExpression AsPeriod(ExpressionSyntax syntax, BoundExpression bound, BoundExpression beside) =>
        beside.Type.Kind is TypeKind.Date or TypeKind.Period
        && syntax is NumberExpressionSyntax { NumberToken.Value: Rational { IsInteger: true } year } number
        && year >= 1 && year <= LastYear
        && number.Unit?.ToString() is null or YearWord
            ? Note(syntax, new BoundConstant(Period.OfYear((int)year.Numerator), PolicyType.Period))
            : bound;

    private BoundExpression BindIs(IsExpressionSyntax syntax)
    {
        var operand = BindText(syntax.Operand);
        var label = LabelNames.TokenOf(syntax.Label);
        return !operand.HasError && !label.IsMissing && CheckLabel(operand.Type, syntax.Operand, syntax.Label, label.ValueText)
            ? new BoundComparison(Comparison.Equal, operand, new BoundConstant(label.ValueText, PolicyType.Text))
            : Error;
    }

    private bool AgreeInLabels(BinaryExpressionSyntax syntax, BoundExpression left, BoundExpression right) => (left, right) switch
    {
        ({ Type.Kind: TypeKind.Category }, BoundConstant { Value: string label }) => CheckLabel(left.Type, syntax.Left, syntax.Right, label),
        (BoundConstant { Value: string label }, { Type.Kind: TypeKind.Category }) => CheckLabel(right.Type, syntax.Right, syntax.Left, label),
        ({ Type.Kind: TypeKind.Category }, { Type.Kind: TypeKind.Category }) when !left.Type.Labels.Intersect(right.Type.Labels).Any() =>
            Mismatch(syntax.Right, right, left.Type),
        _ => true,
    };

    /// <summary>A text, category or region; another type is reported.</summary>
    public BoundExpression BindText(ExpressionSyntax syntax)
    {
        var bound = Bind(syntax);
        return bound.HasError || bound.Type.IsText || Mismatch(syntax, bound, new Localized("a category", "类别")) ? bound : Error;
    }

    /// <summary>Whether a category may be the label; that it never is is reported.</summary>
    public bool CheckLabel(PolicyType type, ExpressionSyntax category, ExpressionSyntax at, string label)
    {
        if (type.Kind != TypeKind.Category || type.Labels.Contains(label))
        {
            return true;
        }

        sink.ReportUnknown(
            DiagnosticDescriptors.UnknownLabel, at.DescendantTokens().First(t => t.Kind != SyntaxKind.OpenParenToken), sink.Suggest(label, type.Labels), Quoted(category), type.Describe(), label);
        return false;
    }
}
