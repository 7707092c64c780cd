using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Text;

namespace PolicyKit.Semantics;

/// <summary>
/// Gathers what can stand at a place of a sentence: names where one begins, set words behind a name, limits behind a value. What can be
/// read there is asked of the parser, with the rest of a sentence behind it.
/// </summary>
internal sealed class SentenceCompletions(SyntaxTree tree, SemanticIndex index)
{
    private const string AnyName = "「?」";
    private const string AnyWording = "达到1。";

    // What makes a sentence whole behind a word of a role.
    private static readonly (SetWordRole Role, string Behind)[] Wordings =
    [
        (SetWordRole.Verb, "1。"),
        (SetWordRole.Limit, "。"),
        (SetWordRole.Growth, "1%。"),
        (SetWordRole.Course, "。"),
        (SetWordRole.RankVerb, "全省前列。"),
        (SetWordRole.LevelVerb, "全省平均水平。"),
        (SetWordRole.Spread, AnyWording),
    ];

    private static readonly SetWordRole[] Adverbs = [SetWordRole.Hedge, SetWordRole.Spread];

    private static readonly char[] Separators = ['，', ',', '；', ';', '、'];

    /// <summary>The candidates; null where the place is in no sentence, or a sentence takes nothing there.</summary>
    public CompletionList? At(int position)
    {
        var content = tree.Text.Content;
        var lineStart = content.AsSpan(0, position).LastIndexOfAny('\r', '\n') + 1;
        var line = content[lineStart..position];
        var part = line.LastIndexOfAny(Separators) + 1;
        if (line.Length > SentenceFacts.MaxLength || Read(line[..part], AnyName, AnyWording) is not { } name || !(IsEnded(position) || HasDue(name)))
        {
            return null;
        }

        var typed = line[part..];
        var names = index.Declared.OfType<IndicatorSymbol>().SelectMany(i => i.Aliases.Prepend(i.Name), (i, n) => (Symbol: i, Name: n)).ToList();
        var begun = names.Where(n => n.Name.StartsWith(typed, StringComparison.Ordinal) && n.Name != typed)
            .Select(n => new CompletionItem(CompletionKind.Name, n.Name, n.Name) { Symbol = n.Symbol });
        var behindName = part + names.Where(n => typed.StartsWith(n.Name, StringComparison.Ordinal)).Select(n => n.Name.Length).DefaultIfEmpty(names.Count == 0 ? typed.Length : 0).Max();
        return behindName == part ? List(lineStart + part, position, begun)
            : List(lineStart + SkipAdverbs(line, behindName), position, SetWords(line, SkipAdverbs(line, behindName)))
                ?? List(position, position, SetWords(line, line.Length));
    }

    private static CompletionList? List(int start, int end, IEnumerable<CompletionItem> items) =>
        items.OrderBy(i => i.Text, StringComparer.Ordinal).ToList() is { Count: > 0 } some ? new CompletionList(new TextSpan(start, end - start), [.. some]) : null;

    private static IEnumerable<CompletionItem> SetWords(string line, int start) =>
        from wording in Wordings
        from row in SentenceFacts.Words
        where row.Role == wording.Role
        from word in row.Words
        where word.StartsWith(line[start..], StringComparison.Ordinal) && word.Length > line.Length - start && Read(line[..start], word, wording.Behind) is not null
        group word by word into same
        select new CompletionItem(CompletionKind.SetWord, same.Key, same.Key);

    private static int SkipAdverbs(string line, int at)
    {
        while (Adverbs.Select(role => SentenceFacts.LengthAtStart(role, line.AsSpan(at))).FirstOrDefault(length => length > 0) is > 0 and var length)
        {
            at += length;
        }

        return at;
    }

    // The word as a sentence would have it; null where none would.
    private static SyntaxToken? Read(string before, string word, string behind)
    {
        var trial = SyntaxTree.Parse(before + word + behind);
        return trial.Diagnostics.IsEmpty && TokenSearch.From(trial, before.Length) is var token && token.Text == word && SyntaxFacts.IsSentenceWord(token.Kind) ? token : null;
    }

    private bool IsEnded(int position)
    {
        var rest = tree.Text.Content.AsSpan(position);
        return rest[..(rest.IndexOfAny('\r', '\n') is >= 0 and var end ? end : rest.Length)].IndexOfAny('。', '．') >= 0;
    }

    private static bool HasDue(SyntaxToken token) => token.Parent!.Ancestors().OfType<SentenceDeclarationSyntax>().Any(s => s.DescendantNodes().Any(n => n is DueClauseSyntax));
}
