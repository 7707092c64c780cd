using PolicyKit.Diagnostics;
using PolicyKit.Syntax;

namespace PolicyKit.Binding;

/// <summary>Collects the diagnostics of binding. A node that the parser had to complete has been reported already and is passed over.</summary>
internal sealed class DiagnosticSink
{
    public List<(SyntaxTree Tree, Diagnostic Diagnostic)> Diagnostics { get; } = [];

    public void Report(DiagnosticDescriptor descriptor, SyntaxNode node, params ReadOnlySpan<object> arguments)
    {
        if (!node.DescendantTokens().Any(t => t.IsMissing))
        {
            var tree = node.SyntaxTree;
            Diagnostics.Add((tree, Diagnostic.Create(descriptor, tree.GetLocation(node), arguments)));
        }
    }

    public void Report(DiagnosticDescriptor descriptor, SyntaxToken token, params ReadOnlySpan<object> arguments)
    {
        if (!token.IsMissing)
        {
            Diagnostics.Add((token.Parent!.SyntaxTree, Diagnostic.Create(descriptor, LocationOf(token), arguments)));
        }
    }

    public static Location LocationOf(SyntaxToken token) => token.Parent!.SyntaxTree.GetLocation(token);
}
