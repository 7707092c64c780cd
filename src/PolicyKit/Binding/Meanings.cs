using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Binding;

/// <summary>What binding finds names to stand for and expressions to give; noted down only where a semantic model asks for it.</summary>
internal sealed class Meanings
{
    private readonly Dictionary<SyntaxNode, PolicyType> _types = new(ReferenceEqualityComparer.Instance);

    /// <summary>What names stand for, as it was found; a name may be looked at more than once, and may both use one thing and declare another.</summary>
    public List<(SyntaxToken Name, ISymbol Symbol, bool IsDeclaration)> Names { get; } = [];

    /// <summary>The type of an expression; null where binding did not come to it.</summary>
    public PolicyType? TypeOf(SyntaxNode expression) => _types.GetValueOrDefault(expression);

    public void Declares(SyntaxToken name, ISymbol symbol) => Names.Add((name, symbol, true));

    public void Uses(SyntaxToken name, ISymbol symbol) => Names.Add((name, symbol, false));

    public void Gives(SyntaxNode expression, PolicyType type) => _types[expression] = type;
}
