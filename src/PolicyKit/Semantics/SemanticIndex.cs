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
    private readonly Dictionary<string, List<ISymbol>> _declaredByName = new(StringComparer.Ordinal);
    private readonly Dictionary<SymbolKey, RecordSymbol> _recordOfField = [];
    private readonly HashSet<SymbolKey> _unbound;
    private readonly ImmutableArray<ISymbol> _declared;

    public SemanticIndex(ImmutableArray<SyntaxTree> trees)
    {
        Units = Binder.Bind(trees, _meanings).Units;
        var unbound = new UnboundNames(trees, [.. _meanings.Names.Where(n => n.IsDeclaration).Select(n => n.Name)]);
        _unbound = [.. unbound.Declarations.Select(d => SymbolKey.Of(d.Symbol))];
        _meanings.Names.AddRange(unbound.Declarations.Select(d => (d.Name, d.Symbol, true)));
        foreach (var symbol in _meanings.Names.Where(n => n.IsDeclaration).Select(n => n.Symbol).DistinctBy(SymbolKey.Of))
        {
            Add(_declaredByName, symbol.Name, symbol);
            foreach (var field in (symbol as RecordSymbol)?.Fields ?? [])
            {
                _recordOfField.TryAdd(SymbolKey.Of(field), (RecordSymbol)symbol);
            }
        }

        _meanings.Names.AddRange(unbound.Uses(this, [.. _meanings.Names.Select(n => n.Name)]).Select(u => (u.Name, u.Symbol, false)));
        var order = trees.Distinct().Select((tree, i) => (tree, i)).ToDictionary(t => t.tree, t => t.i);

        // In a sum of thousands of terms the way up to the tree is long.
        Func<SyntaxToken, int> orderOf = order.Count == 1 ? _ => 0 : name => order[name.Parent!.SyntaxTree];
        var found = _meanings.Names
            .Where(n => !n.Name.IsMissing)
            .GroupBy(n => (n.Name, Key: SymbolKey.Of(n.Symbol)), (at, several) => (at.Name, at.Key, several.First().Symbol, IsDeclaration: several.Any(n => n.IsDeclaration)))
            .OrderBy(n => orderOf(n.Name))
            .ThenBy(n => n.Name.Span.Start)
            .ToList();
        foreach (var (name, key, symbol, isDeclaration) in found)
        {
            Add(_symbolsByName, name, symbol);
            Add(_references, key, new SymbolReference(name, isDeclaration));
        }

        _declared = [.. found.Where(n => n.IsDeclaration).DistinctBy(n => n.Key).Select(n => n.Symbol)];
    }

    /// <summary>The units that the policies may use.</summary>
    public UnitCatalog Units { get; }

    /// <summary>All that is declared, tree by tree, each in the order of its text.</summary>
    public ImmutableArray<ISymbol> Declared => _declared;

    /// <summary>The units that are written somewhere, with 百, 千, 万 or 亿 before them too.</summary>
    public IEnumerable<UnitSymbol> UnitsInUse => _symbolsByName.Values.SelectMany(s => s).OfType<UnitSymbol>().Distinct();

    /// <summary>What a name stands for: first what it uses, then what it declares.</summary>
    public IReadOnlyList<ISymbol> SymbolsOf(SyntaxToken name) => _symbolsByName.TryGetValue(name, out var symbols) ? symbols : [];

    /// <summary>The first that is declared by a name.</summary>
    public T? Find<T>(string name)
        where T : class, ISymbol => _declaredByName.TryGetValue(name, out var symbols) ? symbols.OfType<T>().FirstOrDefault() : null;

    /// <summary>The record of the first field, let, band or score of a name; null where there is none.</summary>
    public RecordSymbol? RecordOf(string name) => _declaredByName.TryGetValue(name, out var symbols) ? symbols.Select(RecordOf).FirstOrDefault(r => r is not null) : null;

    /// <summary>The record that a field, let, band or score belongs to; null for all else.</summary>
    public RecordSymbol? RecordOf(ISymbol symbol) => symbol switch
    {
        FieldSymbol => _recordOfField.GetValueOrDefault(SymbolKey.Of(symbol)),
        LetSymbol let => let.Record,
        BandSymbol band => band.Record,
        ScoreSymbol score => score.Record,
        _ => null,
    };

    public ImmutableArray<SymbolReference> ReferencesOf(ISymbol symbol) => _references.TryGetValue(SymbolKey.Of(symbol), out var references) ? [.. references] : [];

    /// <summary>The type of an expression; null where it is not known.</summary>
    public PolicyType? TypeOf(SyntaxNode expression) => Known(_meanings.TypeOf(expression));

    /// <summary>The type of what a symbol stands for; null for what has no values, and where they are not known.</summary>
    public PolicyType? TypeOf(ISymbol? symbol) => symbol is null || _unbound.Contains(SymbolKey.Of(symbol)) ? null : Known(SymbolTypes.Of(symbol));

    private static PolicyType? Known(PolicyType? type) => type is { Kind: TypeKind.Error } ? null : type;

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
