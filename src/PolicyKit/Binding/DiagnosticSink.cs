using PolicyKit.Diagnostics;
using PolicyKit.Syntax;

namespace PolicyKit.Binding;

/// <summary>Collects the diagnostics of binding. A node that the parser had to complete has been reported already and is passed over.</summary>
/// <param name="meanings">Where meanings are noted down; null where nobody asks for them.</param>
internal sealed class DiagnosticSink(Meanings? meanings = null)
{
    // So many unknown names, each held against all that are known, take their time; who reads them mends the first ones first.
    private const int MaxSuggestions = 1000;

    private int _suggestions;

    public Meanings? Meanings { get; } = meanings;

    public List<(SyntaxTree Tree, Diagnostic Diagnostic)> Diagnostics { get; } = [];

    public void Report(DiagnosticDescriptor descriptor, SyntaxNode node, params ReadOnlySpan<object> arguments) => Report(descriptor, node, null, arguments);

    /// <summary>Reports with the fix that mends it; null where that is not certain.</summary>
    public void Report(DiagnosticDescriptor descriptor, SyntaxNode node, CodeFix? fix, params ReadOnlySpan<object> arguments)
    {
        if (!node.DescendantTokens().Any(t => t.IsMissing))
        {
            Add(node.SyntaxTree, descriptor, node.SyntaxTree.GetLocation(node), fix, arguments);
        }
    }

    public void Report(DiagnosticDescriptor descriptor, SyntaxToken token, params ReadOnlySpan<object> arguments) => Report(descriptor, token, null, arguments);

    /// <summary>What a word that is not known was meant to be, as <see cref="Spelling.Suggest"/> has it; for the first thousand words of a compilation.</summary>
    public Suggestion Suggest(
        string word, IEnumerable<string> known, IReadOnlyDictionary<string, string>? synonyms = null, Func<string, object?>? meaning = null) =>
        _suggestions++ < MaxSuggestions ? Spelling.Suggest(word, known, synonyms, meaning) : Suggestion.None;

    /// <summary>Reports a word that is not known: the suggestion ends the message, and mends it where it is certain.</summary>
    public void ReportUnknown(DiagnosticDescriptor descriptor, SyntaxToken word, Suggestion suggestion, params ReadOnlySpan<object> arguments)
    {
        var fix = suggestion.IsCertain && !word.IsMissing ? CodeFix.Replace(LocationOf(word), word.Text, Written(suggestion.Word!, word.Kind)) : null;
        Report(descriptor, word, fix, [.. arguments, suggestion.Text]);
    }

    /// <summary>Reports a name that is declared for several records.</summary>
    public void ReportAmbiguous(SyntaxToken name, IEnumerable<string> records)
    {
        var all = records.ToList();
        Report(
            DiagnosticDescriptors.Ambiguous, name, name.ValueText,
            new Localized(string.Join(", ", all.Select(n => $"'{n}'")), string.Concat(all.Select(n => $"“{n}”"))));
    }

    public static Location LocationOf(SyntaxToken token) => token.Parent!.SyntaxTree.GetLocation(token);

    /// <summary>Where something stands, as told at another place: its line and, if that is another, its file.</summary>
    public static Localized PlaceOf(Location location, Location at) => location.Path == at.Path || location.Path.Length == 0
        ? new($"line {location.Start.Line}", $"第{location.Start.Line}行")
        : new($"line {location.Start.Line} of {location.Path}", $"{location.Path}第{location.Start.Line}行");

    // Of two forms of quotes a text has at most one inside.
    private static string Written(string word, SyntaxKind kind) =>
        kind != SyntaxKind.TextToken ? SyntaxFactory.Identifier(word).Text : word.Contains('"', StringComparison.Ordinal) ? $"“{word}”" : $"\"{word}\"";

    private void Report(DiagnosticDescriptor descriptor, SyntaxToken token, CodeFix? fix, ReadOnlySpan<object> arguments)
    {
        if (!token.IsMissing)
        {
            Add(token.Parent!.SyntaxTree, descriptor, LocationOf(token), fix, arguments);
        }
    }

    private void Add(SyntaxTree tree, DiagnosticDescriptor descriptor, Location location, CodeFix? fix, ReadOnlySpan<object> arguments) =>
        Diagnostics.Add((tree, Diagnostic.Create(descriptor, location, arguments) with { Fixes = fix is null ? [] : [fix] }));
}
