using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Tests;

internal static partial class Check
{
    /// <summary>Parses any text; the tree must hold every character once, in order, and lie inside the text with all its parts.</summary>
    public static SyntaxTree RoundTrip(string text)
    {
        var tree = SyntaxTree.Parse(text, "test.policy");
        Assert.Equal(text, tree.ToFullString());
        Assert.Equal((0, text.Length), (tree.Root.FullSpan.Start, tree.Root.FullSpan.Length));
        CheckTokens(tree);
        foreach (var node in tree.Root.DescendantNodesAndSelf())
        {
            CheckNode(node);
        }

        var before = 0;
        foreach (var diagnostic in tree.Diagnostics)
        {
            var span = diagnostic.Location.Span;
            Assert.InRange(span.Start, before, text.Length);
            Assert.InRange(span.End, span.Start, text.Length);
            Assert.NotEmpty(diagnostic.GetMessage());
            before = span.Start;
        }

        return tree;
    }

    private static void CheckTokens(SyntaxTree tree)
    {
        var position = 0;
        foreach (var token in tree.Root.DescendantTokens())
        {
            Assert.Equal(position, token.FullSpan.Start);
            Assert.Equal(token.Text, tree.Text.ToString(token.Span));
            Assert.True(token.Parent!.FullSpan.Start <= token.FullSpan.Start && token.FullSpan.End <= token.Parent.FullSpan.End);
            position = token.FullSpan.End;
        }

        Assert.Equal(tree.Text.Length, position);
    }

    private static void CheckNode(SyntaxNode node)
    {
        var position = node.FullSpan.Start;
        foreach (var child in node.ChildNodes())
        {
            Assert.Same(node, child.Parent);
            Assert.InRange(child.FullSpan.Start, position, node.FullSpan.End);
            position = child.FullSpan.End;
        }

        Assert.InRange(position, node.FullSpan.Start, node.FullSpan.End);
        Assert.InRange(node.Span.Start, node.FullSpan.Start, node.FullSpan.End);
        Assert.InRange(node.Span.End, node.Span.Start, node.FullSpan.End);
    }

    private static string ShapeOf(SyntaxNode node)
    {
        var parts = new List<(int Position, string Text)>();
        parts.AddRange(node.DescendantTokens().Where(t => t.Parent == node).Select(t => (t.FullSpan.Start, t.IsMissing ? "?" : t.Text)));
        parts.AddRange(node.ChildNodes().Select(n => (n.FullSpan.Start, ShapeOf(n))));
        return $"{node.Kind}({string.Join(' ', parts.OrderBy(p => p.Position).Select(p => p.Text))})";
    }

    private static string GroupingOf(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax binary => $"({GroupingOf(binary.Left)} {binary.OperatorToken} {GroupingOf(binary.Right)})",
        UnaryExpressionSyntax unary => $"({unary.OperatorToken} {GroupingOf(unary.Operand)})",
        ParenthesizedExpressionSyntax inner => GroupingOf(inner.Expression),
        CallExpressionSyntax call => $"{call.Identifier}[{string.Join("; ", call.Arguments.Select(GroupingOf))}]",
        _ => expression.ToString(),
    };
}
