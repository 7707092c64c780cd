using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Labels of categories and names of items look like the names of values; here they are told apart.</summary>
internal static class LabelNames
{
    /// <summary>The text or bare name of a label.</summary>
    public static SyntaxToken TokenOf(ExpressionSyntax label) =>
        label is TextExpressionSyntax text ? text.TextToken : ((NameExpressionSyntax)label).Identifier;

    /// <summary>The names in a part of the text that stand for values.</summary>
    public static IEnumerable<NameExpressionSyntax> UsesIn(SyntaxNode syntax) =>
        syntax.DescendantNodesAndSelf().OfType<NameExpressionSyntax>().Where(n => !IsLabel(n));

    private static bool IsLabel(NameExpressionSyntax name) => name.Parent switch
    {
        IsExpressionSyntax test => test.Label == name,
        WeightEntrySyntax entry => entry.Item == name,
        _ => name.Parent is WeightsRowSyntax,
    };
}
