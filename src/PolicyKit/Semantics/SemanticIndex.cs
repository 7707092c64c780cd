using System.Collections.Immutable;
using PolicyKit.Binding;
using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Semantics;

/// <summary>What all names of some trees stand for, both ways, and the types of their expressions; bound and indexed once.</summary>
internal sealed class SemanticIndex
{
    private readonly Meanings _meanings = new();
    private readonly Dictionary<SyntaxToken, List<ISymbol>> _symbolsByName = [];
    private readonly Dictionary<SymbolKey, List<SymbolReference>> _references = [];
    private readonly List<ISymbol> _declared = [];

    public SemanticIndex(ImmutableArray<SyntaxTree> trees)
    {
        Units = Binder.Bind(trees, _meanings).Units;
        var (order, told) = (new Dictionary<SyntaxTree, int>(), new HashSet<SymbolKey>());
        foreach (var tree in trees)
        {
            order.TryAdd(tree, order.Count);
        }

        var found = _meanings.Names
            .Where(n => !n.Name.IsMissing)
            .GroupBy(n => (n.Name, Key: SymbolKey.Of(n.Symbol)), (at, several) => (at.Name, at.Key, several.First().Symbol, IsDeclaration: several.Any(n => n.IsDeclaration)))
            .OrderBy(n => order[n.Name.Parent!.SyntaxTree])
            .ThenBy(n => n.Name.Span.Start);
        foreach (var (name, key, symbol, isDeclaration) in found)
        {
            Add(_symbolsByName, name, symbol);
            Add(_references, key, new SymbolReference(name, isDeclaration));
            if (isDeclaration && told.Add(key))
            {
                _declared.Add(symbol);
            }
        }
    }

    /// <summary>The units that the policies may use.</summary>
    public UnitCatalog Units { get; }

    /// <summary>All that is declared, tree by tree, each in the order of its text.</summary>
    public IReadOnlyList<ISymbol> Declared => _declared;

    /// <summary>What a name stands for: first what it uses, then what it declares.</summary>
    public IReadOnlyList<ISymbol> SymbolsOf(SyntaxToken name) => _symbolsByName.TryGetValue(name, out var symbols) ? symbols : [];

    public ImmutableArray<SymbolReference> ReferencesOf(ISymbol symbol) => _references.TryGetValue(SymbolKey.Of(symbol), out var references) ? [.. references] : [];

    public PolicyType? TypeOf(SyntaxNode expression) => _meanings.TypeOf(expression) is { Kind: not TypeKind.Error } type ? type : null;

    /// <summary>The units that are written somewhere, with 百, 千, 万 or 亿 before them too.</summary>
    public IEnumerable<UnitSymbol> UnitsInUse => _symbolsByName.Values.SelectMany(s => s).OfType<UnitSymbol>().Distinct();

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> map, TKey key, TValue value)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var values))
        {
            map.Add(key, values = []);
        }

        values.Add(value);
    }
}
