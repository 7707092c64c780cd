using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds <c>weights by 行业 { … }</c> of a score.</summary>
internal sealed class WeightsBinder(ScoreDeclarationSyntax score, ExpressionBinder expressions, DiagnosticSink sink)
{
    private readonly HashSet<string> _items = [.. score.Lines.OfType<ScoreItemSyntax>().Select(i => i.Identifier.ValueText)];
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private bool _isSound = true;

    /// <summary>The weights; null where they are wrong, which has been reported.</summary>
    public GroupWeights? Bind()
    {
        var clauses = score.Lines.OfType<WeightsClauseSyntax>().ToList();
        foreach (var second in clauses.Skip(1))
        {
            sink.Report(DiagnosticDescriptors.Repeated, second.WeightsKeyword, second.WeightsKeyword.Text);
        }

        if (clauses.Count == 0)
        {
            return GroupWeights.None;
        }

        var keySyntax = clauses[0].GroupBy.Keys;
        if (keySyntax.Count != 1)
        {
            sink.Report(DiagnosticDescriptors.BadCall, clauses[0].GroupBy, Localized.Quoted(clauses[0].WeightsKeyword.Text), new Localized("one field", "一个字段"));
            return null;
        }

        var key = expressions.BindText(keySyntax[0]);
        if (key.HasError)
        {
            return null;
        }

        var groups = clauses[0].Rows.Select(row => BindRow(row, keySyntax[0], key)).ToImmutableArray();
        return _isSound ? new GroupWeights(key, groups) : null;
    }

    private WeightGroup BindRow(WeightsRowSyntax syntax, ExpressionSyntax keySyntax, BoundExpression key)
    {
        var labels = ImmutableArray.CreateBuilder<string>();
        foreach (var label in syntax.Labels)
        {
            var token = LabelNames.TokenOf(label);
            _isSound &= expressions.CheckLabel(key.Type, keySyntax, label, token.ValueText) && CheckOnce(_labels, token);
            labels.Add(token.ValueText);
        }

        var weights = ImmutableDictionary.CreateBuilder<string, Rational>(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in syntax.Entries)
        {
            var item = entry.Item.Identifier;
            var weight = expressions.BindWeight(entry.Weight, item.ValueText);
            _isSound &= CheckItem(item) && CheckOnce(named, item) && weight is not null;
            weights[item.ValueText] = weight ?? Rational.Zero;
        }

        return new WeightGroup(labels.ToImmutable(), weights.ToImmutable());
    }

    private bool CheckItem(SyntaxToken item)
    {
        if (_items.Contains(item.ValueText))
        {
            return true;
        }

        sink.ReportUnknown(DiagnosticDescriptors.UnknownName, item, sink.Suggest(item.ValueText, _items), Kinds.Item, item.ValueText);
        return false;
    }

    private bool CheckOnce(HashSet<string> seen, SyntaxToken word)
    {
        var isFirst = seen.Add(word.ValueText);
        if (!isFirst)
        {
            sink.Report(DiagnosticDescriptors.Repeated, word, word.ValueText);
        }

        return isFirst;
    }
}
