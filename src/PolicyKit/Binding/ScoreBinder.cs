using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>
/// Lowers a score to the kernel: the sum of its items' points, with what <c>bonus</c> adds and <c>deduct</c> takes off, for the records that
/// <c>where</c> lets in.
/// </summary>
internal sealed class ScoreBinder(RecordSymbol record, ExpressionBinder expressions, Func<SyntaxToken, BoundExpression?> resolve, DiagnosticSink sink)
{
    private static readonly Rational Full = 100;

    public BoundScore? Bind(ScoreDeclarationSyntax syntax)
    {
        var applies = syntax.WhereClause is null ? null : expressions.BindTruth(syntax.WhereClause.Condition);
        var caps = BindCaps(syntax);
        var weights = new WeightsBinder(syntax, expressions, sink).Bind();
        var itemBinder = new ScoreItemBinder(applies, caps, weights ?? GroupWeights.None, expressions, resolve, sink);
        var items = syntax.Lines.OfType<ScoreItemSyntax>().Select(itemBinder.Bind).ToList();
        var bonusBinder = new BonusBinder(expressions, sink);
        var bonuses = syntax.Lines.OfType<BonusClauseSyntax>().Select(bonusBinder.Bind).ToList();
        if (items.Count == 0 && !syntax.DescendantNodesAndSelf().Any(n => n is SkippedTokensSyntax))
        {
            sink.Report(DiagnosticDescriptors.Expected, syntax.CloseBraceToken, new Localized("an item with its weight", "带权重的评分项"), Localized.Quoted("}"));
        }

        if (items.Count == 0 || items.Contains(null) || bonuses.Contains(null) || weights is null || applies is { HasError: true })
        {
            return null;
        }

        var total = items.Select(i => i!.Points).Concat(bonuses.Select(b => b!.Points)).Aggregate((sum, points) => Folding.Sum(BoundOperator.Add, sum, points));
        var symbol = new ScoreSymbol(syntax.Identifier.ValueText, record, [.. items.Select(i => i!.Symbol)], DiagnosticSink.LocationOf(syntax.Identifier))
        {
            Annotations = AnnotationBinder.Bind(syntax),
            Bonuses = [.. bonuses.Select(b => b!.Symbol)],
        };
        NoteItems(syntax, symbol);
        WarnOfWeights(syntax, symbol, weights);
        return new BoundScore(symbol, applies, [.. items!], [.. bonuses!], applies is null ? total : new BoundWhere(applies, total));
    }

    private void NoteItems(ScoreDeclarationSyntax syntax, ScoreSymbol symbol)
    {
        if (sink.Meanings is not { } meanings)
        {
            return;
        }

        var itemByName = symbol.Items.ToDictionary(i => i.Name, StringComparer.Ordinal);
        foreach (var entry in syntax.Lines.OfType<WeightsClauseSyntax>().SelectMany(c => c.Rows).SelectMany(r => r.Entries))
        {
            meanings.Uses(entry.Item.Identifier, itemByName[entry.Item.Identifier.ValueText]);
        }
    }

    private void WarnOfWeights(ScoreDeclarationSyntax syntax, ScoreSymbol symbol, GroupWeights weights)
    {
        if (syntax.DescendantNodesAndSelf().Any(n => n is SkippedTokensSyntax))
        {
            return;
        }

        var sum = Rational.Sum([.. symbol.Items.Select(i => i.Weight)]);
        if (sum != Full)
        {
            sink.Report(DiagnosticDescriptors.WeightsSum, syntax.Identifier, symbol.Name, sum);
        }

        var rows = syntax.Lines.OfType<WeightsClauseSyntax>().SelectMany(c => c.Rows);
        foreach (var (group, row) in weights.Groups.Zip(rows))
        {
            var ofGroup = Rational.Sum([.. symbol.Items.Select(i => group.Weights.GetValueOrDefault(i.Name, i.Weight))]);
            if (ofGroup != Full && ofGroup != sum)
            {
                var name = new Localized($"{symbol.Name} for {string.Join(", ", group.Labels)}", $"{symbol.Name}（{string.Join("、", group.Labels)}）");
                sink.Report(DiagnosticDescriptors.WeightsSum, row.Labels[0], name, ofGroup);
            }
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
}
