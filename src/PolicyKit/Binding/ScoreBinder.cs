using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>
/// Lowers a score to the kernel: an item's points are its value by its base times its weight, inside the caps of <c>each</c>;
/// the score is the sum of the points of the records that <c>where</c> lets in.
/// </summary>
internal sealed class ScoreBinder(RecordSymbol record, ExpressionBinder expressions, Func<SyntaxToken, BoundExpression?> resolve, DiagnosticSink sink)
{
    public BoundScore? Bind(ScoreDeclarationSyntax syntax)
    {
        var applies = syntax.WhereClause is null ? null : expressions.BindTruth(syntax.WhereClause.Condition);
        var caps = BindCaps(syntax);
        var itemNames = new Scope<ScoreItemSymbol>(Kinds.Item);
        var items = syntax.Lines.OfType<ScoreItemSyntax>().Select(i => BindItem(i, applies, caps, itemNames)).ToList();
        if (items.Count == 0 && !syntax.DescendantNodesAndSelf().Any(n => n is SkippedTokensSyntax))
        {
            sink.Report(DiagnosticDescriptors.Expected, syntax.CloseBraceToken, new Localized("an item with its weight", "带权重的评分项"), Localized.Quoted("}"));
        }

        if (items.Count == 0 || items.Contains(null) || applies is { HasError: true })
        {
            return null;
        }

        var total = items.Select(i => i!.Points).Aggregate((sum, points) => Folding.Sum(BoundOperator.Add, sum, points));
        var symbol = new ScoreSymbol(syntax.Identifier.ValueText, record, [.. items.Select(i => i!.Symbol)], DiagnosticSink.LocationOf(syntax.Identifier))
        {
            Annotations = AnnotationBinder.Bind(syntax),
        };
        WarnOfWeights(syntax, symbol);
        return new BoundScore(symbol, applies, [.. items!], applies is null ? total : new BoundWhere(applies, total));
    }

    private void WarnOfWeights(ScoreDeclarationSyntax syntax, ScoreSymbol symbol)
    {
        var sum = Rational.Sum([.. symbol.Items.Select(i => i.Weight)]);
        if (sum != 100 && !syntax.DescendantNodesAndSelf().Any(n => n is SkippedTokensSyntax))
        {
            sink.Report(DiagnosticDescriptors.WeightsSum, syntax.Identifier, symbol.Name, sum);
        }
    }

    private (Rational Low, Rational High)? BindCaps(ScoreDeclarationSyntax syntax)
    {
        var lines = syntax.Lines.OfType<EachClauseSyntax>().ToList();
        foreach (var second in lines.Skip(1))
        {
            sink.Report(DiagnosticDescriptors.Repeated, second.EachKeyword, second.EachKeyword.Text);
        }

        if (lines.Count == 0 || expressions.BindPlainConstant(lines[0].Low) is not { } low || expressions.BindPlainConstant(lines[0].High) is not { } high)
        {
            return null;
        }

        if (low > high)
        {
            sink.Report(DiagnosticDescriptors.Backwards, lines[0].High, Localized.Quoted(lines[0].High), Localized.Quoted(lines[0].Low));
        }

        return (low, high);
    }

    private BoundScoreItem? BindItem(ScoreItemSyntax syntax, BoundExpression? applies, (Rational Low, Rational High)? caps, Scope<ScoreItemSymbol> names)
    {
        var value = BindValue(syntax);
        var weight = expressions.BindPlainConstant(syntax.Weight.Value);
        if (value.HasError || weight is null)
        {
            return null;
        }

        var (ratio, reference) = BindRatio(syntax, value, applies);
        if (ratio.HasError)
        {
            return null;
        }

        if (caps is var (low, high))
        {
            ratio = Call(FunctionKind.Min, Call(FunctionKind.Max, ratio, low), high);
        }

        var points = Folding.Product(BoundOperator.Multiply, ratio, new BoundConstant(weight.Value, PolicyType.Number));
        if (syntax.Missing is not null)
        {
            points = new BoundOrElse(points, new BoundStatistic(FunctionKind.Mean, points, [], applies, PolicyType.Number));
        }

        var symbol = new ScoreItemSymbol(syntax.Identifier.ValueText, weight.Value, value.Type.Unit, DiagnosticSink.LocationOf(syntax.Identifier));
        return names.Declare(symbol.Name, symbol, syntax.Identifier, sink) ? new BoundScoreItem(symbol, value, reference, points) : null;
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

    private (BoundExpression Ratio, BoundExpression? Base) BindRatio(ScoreItemSyntax syntax, BoundExpression value, BoundExpression? applies)
    {
        if (syntax.Base is null)
        {
            return (expressions.ConvertTo(value, Unit.One, syntax), null);
        }

        var reference = syntax.Base.Value is GroupMeanExpressionSyntax mean
            ? expressions.BindGroupStatistic(mean, value, applies)
            : expressions.BindNumber(syntax.Base.Value);
        var converted = reference.HasError ? reference : expressions.ConvertTo(reference, value.Type.Unit, syntax.Base.Value);
        return converted.HasError
            ? (converted, null)
            : (Conversion.To(Folding.Product(BoundOperator.Divide, value, converted), Unit.One), converted);
    }

    private static BoundCall Call(FunctionKind function, BoundExpression value, Rational bound) =>
        new(function, [value, new BoundConstant(bound, PolicyType.Number)], PolicyType.Number);
}
