namespace PolicyKit.Syntax.Nodes;

/// <summary>Visits a node and all nodes inside, parents before children, in the order of the text.</summary>
/// <example>
/// <code>
/// class Names : SyntaxWalker
/// {
///     public override void VisitNameExpression(NameExpressionSyntax node) => Console.WriteLine(node.Identifier.ValueText);
/// }
/// new Names().Visit(tree.Root);
/// </code>
/// </example>
public abstract class SyntaxWalker : SyntaxVisitor
{
    /// <summary>Visits the nodes and tokens directly inside.</summary>
    public override void DefaultVisit(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        foreach (var (child, token) in node.ChildNodesAndTokens())
        {
            if (child is null)
            {
                VisitToken(token);
            }
            else
            {
                Visit(child);
            }
        }
    }

    /// <summary>What is done with a token; nothing.</summary>
    public virtual void VisitToken(SyntaxToken token)
    {
    }
}
