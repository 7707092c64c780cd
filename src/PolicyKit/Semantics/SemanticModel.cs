using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Semantics;

/// <summary>
/// Answers what stands where in one text of a compilation: what editors ask. It works for texts with mistakes as far as they can be understood.
/// All answers are the same each time, and in the order of the text or of their names. Immutable and safe for use by several threads.
/// </summary>
/// <example>
/// <code>
/// var model = compilation.GetSemanticModel(tree);
/// Console.WriteLine(model.GetSymbol(position)?.Name);
/// </code>
/// </example>
public sealed class SemanticModel
{
    private readonly SemanticIndex _index;

    internal SemanticModel(SyntaxTree tree, SemanticIndex index) => (SyntaxTree, _index) = (tree, index);

    /// <summary>The text that positions are of.</summary>
    public SyntaxTree SyntaxTree { get; }

    /// <summary>
    /// What a name stands for or declares; null for all that is no name, and where it is not known. An item of a score that has no expression
    /// of its own is a use of what it names.
    /// </summary>
    public ISymbol? GetSymbol(SyntaxToken token) => _index.SymbolsOf(token) is [var first, ..] ? first : null;

    /// <summary>What the name that a node itself bears stands for or declares: of a call its function, of a declaration what it declares; or null.</summary>
    public ISymbol? GetSymbol(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.ChildNodesAndTokens().Where(c => c.Node is null).Select(c => GetSymbol(c.Token)).FirstOrDefault(s => s is not null);
    }

    /// <summary>What the name at a position stands for or declares, or null. A name reaches from before its first to behind its last character.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the text.</exception>
    public ISymbol? GetSymbol(int position) => GetSymbol(TokenAt(position));

    /// <summary>The name at a position that stands for or declares something, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the text.</exception>
    public SyntaxToken? GetName(int position) => TokenAt(position) is var token && GetSymbol(token) is not null ? token : null;

    /// <summary>The type of an expression's values, with their unit; null where it is not known.</summary>
    public PolicyType? GetType(ExpressionSyntax expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return _index.TypeOf(expression);
    }

    /// <summary>The type of the innermost expression at a position, or of what the name there declares; null where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the text.</exception>
    public PolicyType? GetType(int position)
    {
        var token = TokenAt(position);
        var expression = token.Parent?.Ancestors().Prepend(token.Parent).TakeWhile(n => n is ExpressionSyntax or UnitSyntax).OfType<ExpressionSyntax>().FirstOrDefault();
        return (expression is null ? null : _index.TypeOf(expression)) ?? _index.TypeOf(GetSymbol(token));
    }

    /// <summary>The type of what a symbol stands for: of a grade its labels; null for what has no values.</summary>
    public PolicyType? GetType(ISymbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return _index.TypeOf(symbol);
    }

    /// <summary>All places in all texts of the compilation where something is declared or used, by its name or another name, in the order of the texts.</summary>
    public ImmutableArray<SymbolReference> GetReferences(ISymbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return _index.ReferencesOf(symbol);
    }

    /// <summary>The name by which something is declared, in any text of the compilation; null for what is built in.</summary>
    public SyntaxToken? GetDeclaration(ISymbol symbol) => GetReferences(symbol).Where(r => r.IsDeclaration).Select(r => (SyntaxToken?)r.Token).FirstOrDefault();

    /// <summary>What this text declares, in its order.</summary>
    public ImmutableArray<ISymbol> GetDeclaredSymbols() => [.. _index.Declared.Where(s => GetDeclaration(s) is { } name && name.Parent!.SyntaxTree == SyntaxTree)];

    /// <summary>
    /// What can be named in the declaration at a position, beside units and functions: regions, groups, indicators and records; inside a declaration
    /// of a record its fields, lets, bands and scores as well; inside a score its items.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the text.</exception>
    public ImmutableArray<ISymbol> LookupSymbols(int position)
    {
        Check(position);
        return [.. new NameScope(_index, TokenSearch.TokenAt(SyntaxTree, position)).All];
    }

    /// <summary>What is known about something, to be shown to a reader.</summary>
    public SymbolDocumentation GetDocumentation(ISymbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return Documentation.Of(symbol, _index.TypeOf(symbol), GetDeclaration(symbol), _index.Units);
    }

    /// <summary>
    /// What can stand at a place, by what the declaration says up to it: keywords that the grammar takes there and names of the kinds that fit.
    /// Candidates are not narrowed down to those that begin as the word at the place does. Nothing inside of comments, numbers and texts.
    /// </summary>
    /// <param name="position">The place.</param>
    /// <param name="language">The language of keywords and functions; that of most keywords of the text where it is not given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the text.</exception>
    public CompletionList GetCompletions(int position, Language? language = null)
    {
        Check(position);
        return new Completions(SyntaxTree, _index, language ?? Dress.Of(SyntaxTree)).At(position);
    }

    // Of two that meet there a name goes first, else the one behind.
    private SyntaxToken TokenAt(int position)
    {
        Check(position);
        var (behind, before) = (TokenSearch.From(SyntaxTree, position), TokenSearch.UpTo(SyntaxTree, position));
        return GetSymbol(behind) is null && (GetSymbol(before) is not null || behind.Kind == SyntaxKind.None) ? before : behind;
    }

    private void Check(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, SyntaxTree.Text.Length);
    }
}
