using PolicyKit.Diagnostics;
using PolicyKit.Semantics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Tests;

internal static partial class Check
{
    /// <summary>A place in a text, marked by a <c>$</c>, with what is known there.</summary>
    public static Place At(string marked)
    {
        var position = marked.IndexOf('$', StringComparison.Ordinal);
        Assert.True(position >= 0 && position == marked.LastIndexOf('$'), "The text needs one mark.");
        return At(marked.Remove(position, 1), position);
    }

    public static Place At(string text, int position) => new(ModelOf(text), position);

    public static SemanticModel ModelOf(string text)
    {
        var tree = SyntaxTree.Parse(text);
        return PolicyCompilation.Create(tree).GetSemanticModel(tree);
    }

    /// <summary>What a symbol is, in one line: <c>indicator 收入</c>.</summary>
    public static string Show(ISymbol? symbol) => symbol is null ? "" : $"{symbol.GetType().Name.Replace("Symbol", "", StringComparison.Ordinal).ToLowerInvariant()} {symbol.Name}";

    internal sealed record Place(SemanticModel Model, int Position)
    {
        public string Symbol => Show(Model.GetSymbol(Position));

        public string Type => Model.GetType(Position)?.Describe().In(Language.English) ?? "";

        /// <summary>Where what stands here is named, as <c>line:column</c>, declarations with a <c>!</c>.</summary>
        public string References => string.Join(' ', Model.GetReferences(Model.GetSymbol(Position)!).Select(r => $"{r.Location.Start.Line}:{r.Location.Start.Column}{(r.IsDeclaration ? "!" : "")}"));

        public string InScope => string.Join(", ", Model.LookupSymbols(Position).Select(Show));

        /// <summary>The candidates of a kind, in their order.</summary>
        public string Completions(CompletionKind kind, Language? language = null) =>
            string.Join(' ', Model.GetCompletions(Position, language).Items.Where(i => i.Kind == kind).Select(i => i.Text));

        public SymbolDocumentation Documentation => Model.GetDocumentation(Model.GetSymbol(Position)!);
    }
}
