using System.Runtime.CompilerServices;

namespace PolicyKit.Syntax.Nodes;

/// <summary>Does something with a node by its kind. A method that is not overridden goes to <see cref="DefaultVisit"/>.</summary>
public abstract partial class SyntaxVisitor
{
    /// <summary>Visits a node, however deep the tree is; nothing for null.</summary>
    public virtual void Visit(SyntaxNode? node)
    {
        // A sum of ten thousand terms is that deep: a used-up stack is left for a new one.
        if (node is not null && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            node.Accept(this);
        }
        else if (node is not null)
        {
            Task.Run(() => node.Accept(this)).GetAwaiter().GetResult();
        }
    }

    /// <summary>What is done with a node whose kind has no method of its own; nothing.</summary>
    public virtual void DefaultVisit(SyntaxNode node)
    {
    }
}

/// <summary>Makes something of a node by its kind. A method that is not overridden goes to <see cref="DefaultVisit"/>.</summary>
/// <typeparam name="TResult">What is made.</typeparam>
public abstract partial class SyntaxVisitor<TResult>
{
    /// <summary>Visits a node, however deep the tree is; gives the default for null.</summary>
    public virtual TResult? Visit(SyntaxNode? node) =>
        node is null ? default
        : RuntimeHelpers.TryEnsureSufficientExecutionStack() ? node.Accept(this)
        : Task.Run(() => node.Accept(this)).GetAwaiter().GetResult();

    /// <summary>What is made of a node whose kind has no method of its own.</summary>
    public abstract TResult DefaultVisit(SyntaxNode node);
}
