using System.Collections.Immutable;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>The declarations of all trees, by what they declare.</summary>
internal sealed class Declarations(ImmutableArray<SyntaxTree> trees)
{
    private readonly ILookup<Type, DeclarationSyntax> _byType =
        trees.SelectMany(t => t.Root.Members).OfType<DeclarationSyntax>().ToLookup(d => d.GetType());

    /// <summary>All declarations.</summary>
    public IEnumerable<DeclarationSyntax> All() => _byType.SelectMany(d => d);

    /// <summary>The declarations of one kind, in the order of the texts.</summary>
    public IEnumerable<T> All<T>()
        where T : DeclarationSyntax => _byType[typeof(T)].Cast<T>();
}
