using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Lowers an item of a score: its points are its value by its base times its weight, inside the caps of <c>each</c>.</summary>
/// <param name="applies">Which records are scored; null: all.</param>
/// <param name="caps">The multiples of the weight that the points lie between; null where there are none.</param>
/// <param name="weights">The weights that differ by group.</param>
/// <param name="expressions">Binds values.</param>
/// <param name="resolve">The meaning of the name of an item without a value of its own.</param>
/// <param name="sink">Where diagnostics go.</param>
internal sealed class ScoreItemBinder(
    BoundExpression? applies,
    (Rational Low, Rational High)? caps,
    GroupWeights weights,
    ExpressionBinder expressions,
    Func<SyntaxToken, BoundExpression?> resolve,
    DiagnosticSink sink)
{
    private readonly Scope<ScoreItemSymbol> _names = new(Kinds.Item);

    public BoundScoreItem? Bind(ScoreItemSyntax syntax)
    {
        var value = BindValue(syntax);
        var declared = expressions.BindWeight(syntax.Weight.Value, syntax.Identifier.ValueText);
        if (value.HasError || declared is null)
        {
            return null;
        }

        var (ratio, reference) = BindRatio(syntax, value);
        if (ratio.HasError)
        {
            return null;
        }

        if (caps is var (low, high))
        {
            ratio = Call(FunctionKind.Min, Call(FunctionKind.Max, ratio, low), high);
        }

        var weight = weights.Of(syntax.Identifier.ValueText, declared.Value);
        var points = Folding.Product(BoundOperator.Multiply, ratio, weight);
        if (syntax.Missing is not null)
        {
            points = new BoundOrElse(points, new BoundStatistic(FunctionKind.Mean, points, [], applies, PolicyType.Number));
        }

        var symbol = new ScoreItemSymbol(syntax.Identifier.ValueText, declared.Value, value.Type.Unit, DiagnosticSink.LocationOf(syntax.Identifier));
        return _names.Declare(symbol.Name, symbol, syntax.Identifier, sink) ? new BoundScoreItem(symbol, value, reference, weight, points) : null;
    }

    private BoundExpression BindValue(ScoreItemSyntax syntax)
    {
        if (syntax.Value is not null)
        {
            return expressions.BindNumber(syntax.Value.Value);
        }

        var named = resolve(syntax.Identifier) ?? new BoundError();
        if (named.HasError || named.Type.Kind == TypeKind.Number)
        {
            return named;
        }

        sink.Report(DiagnosticDescriptors.TypeMismatch, syntax.Identifier, Localized.Quoted(syntax.Identifier.ValueText), named.Type.Describe(), PolicyType.Number.Describe());
        return new BoundError();
    }

    private (BoundExpression Ratio, BoundExpression? Base) BindRatio(ScoreItemSyntax syntax, BoundExpression value)
    {
        if (syntax.Base is null)
        {
            return (expressions.ConvertTo(value, Unit.One, syntax), null);
        }

        var reference = syntax.Base.Value is GroupMeanExpressionSyntax mean
            ? expressions.BindGroupStatistic(mean, value, applies)
            : expressions.BindDivisor(syntax.Base.Value);
        var converted = reference.HasError ? reference : expressions.ConvertTo(reference, value.Type.Unit, syntax.Base.Value);
        return converted.HasError
            ? (converted, null)
            : (Conversion.To(Folding.Product(BoundOperator.Divide, value, converted), Unit.One), converted);
    }

    private static BoundCall Call(FunctionKind function, BoundExpression value, Rational bound) =>
        new(function, [value, new BoundConstant(bound, PolicyType.Number)], PolicyType.Number);
}
