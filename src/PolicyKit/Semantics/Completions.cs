using PolicyKit.Binding;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Text;

namespace PolicyKit.Semantics;

/// <summary>Gathers what can stand at a place of a text.</summary>
internal sealed class Completions(SyntaxTree tree, SemanticIndex index, Language language)
{
    private const string AnyYear = "2000";

    public CompletionList At(int position)
    {
        var word = TokenSearch.UpTo(tree, position);
        var isWord = word.Kind == SyntaxKind.IdentifierToken || SyntaxFacts.IsKeyword(word.Kind);
        if (IsInComment(position))
        {
            return CompletionList.None;
        }

        if (new SentenceCompletions(tree, index).At(position) is { } sentence)
        {
            return sentence;
        }

        if (!isWord && position < word.Span.End)
        {
            return CompletionList.None;
        }

        var span = isWord ? word.Span : new TextSpan(position, 0);
        var trial = new TrialText(tree, span.Start);
        var items = Names(trial.Name).Concat(Years(trial)).Concat(Keywords(trial))
            .DistinctBy(i => (i.Kind, i.Text))
            .OrderBy(i => !i.IsPreferred).ThenBy(i => i.Kind).ThenBy(i => i.Text, StringComparer.Ordinal);
        return new CompletionList(span, [.. items]);
    }

    private bool IsInComment(int position)
    {
        var before = position == 0 ? default : TokenSearch.TokenAt(tree, position - 1);
        return before.LeadingTrivia.Concat(before.TrailingTrivia).Any(t =>
            t.Kind is SyntaxKind.CommentTrivia or SyntaxKind.DocumentationTrivia
            && t.Span.Start < position
            && (position < t.Span.End || (position == t.Span.End && (t.Text.StartsWith("//", StringComparison.Ordinal) || !t.Text.EndsWith("*/", StringComparison.Ordinal)))));
    }

    private IEnumerable<CompletionItem> Names(SyntaxToken? place)
    {
        if (place is not { } name)
        {
            return [];
        }

        var fitting = new FittingNames(index, name);
        return name.Parent switch
        {
            AnnotationSyntax annotation => annotation.Identifier == name ? Annotations() : [],
            UnitSyntax { Parent: FieldDeclarationSyntax } unit when unit.Tokens[0] == name => TypeWords().Concat(Units(null)),
            UnitSyntax => Units(fitting.WantedUnit),
            MethodClauseSyntax => SetWords(AssessmentRules.Methods),
            RuleClauseSyntax { Keyword.Kind: SyntaxKind.MissingKeyword } => SetWords(AssessmentRules.Missing),
            RuleClauseSyntax { Keyword.Kind: SyntaxKind.CombineKeyword } => SetWords(AssessmentRules.Combinations),
            RuleClauseSyntax => SetWords(AssessmentRules.Ties),
            _ => fitting.Labels.SelectMany(label => Written(CompletionKind.Label, label))
                .Concat(fitting.Symbols.SelectMany(Named))
                .Concat(fitting.TakesFunctions ? Functions() : []),
        };
    }

    private static IEnumerable<CompletionItem> SetWords<T>(RuleWords<T> words)
        where T : struct, Enum => words.All.Select(w => new CompletionItem(CompletionKind.SetWord, w, w));

    // None for what could not be written as a name.
    private static IEnumerable<CompletionItem> Written(CompletionKind kind, string name) =>
        SyntaxFactory.FindIdentifier(name) is { } written ? [new CompletionItem(kind, name, written.Text)] : [];

    private static IEnumerable<CompletionItem> Named(ISymbol symbol) => ((symbol as IndicatorSymbol)?.Aliases ?? []).Prepend(symbol.Name)
        .SelectMany(name => Written(CompletionKind.Name, name))
        .Select(item => item with { Symbol = symbol });

    private IEnumerable<CompletionItem> Annotations() => AnnotationBinder.Names
        .Select(n => language == Language.English ? n.English : n.Chinese[0])
        .Select(n => new CompletionItem(CompletionKind.Annotation, n, n));

    private IEnumerable<CompletionItem> TypeWords() => UnitBinder.WordsForTypes
        .Where(word => Dress.Wears(word, language))
        .Select(word => new CompletionItem(CompletionKind.Type, word, word));

    private IEnumerable<CompletionItem> Units(Unit? wanted) => index.Units.All
        .Concat(index.UnitsInUse)
        .SelectMany(unit => (IsSign(unit.Name) ? [new CompletionItem(CompletionKind.Unit, unit.Name, unit.Name)] : Written(CompletionKind.Unit, unit.Name))
            .Select(item => item with { Symbol = unit, IsPreferred = wanted is not null && wanted.IsLike(Unit.Of(unit)) }));

    private static bool IsSign(string text) => SyntaxFacts.Signs.Any(s => s.Text == text);

    private IEnumerable<CompletionItem> Functions() => FunctionTable.All
        .Select(f => new CompletionItem(CompletionKind.Function, Dress.NameOf(f, language), Dress.NameOf(f, language)) { Symbol = f });

    private IEnumerable<CompletionItem> Years(TrialText trial)
    {
        var policy = index.Declared.OfType<PolicySymbol>().FirstOrDefault();
        return policy is { FirstYear: { } first, LastYear: { } last } && trial.Try(AnyYear) is { Parent: PeriodPointSyntax }
            ? Enumerable.Range(first, last - first + 1).Select(year => $"{year}").Select(year => new CompletionItem(CompletionKind.Year, year, year))
            : [];
    }

    private IEnumerable<CompletionItem> Keywords(TrialText trial)
    {
        if (trial.IsBehindLetter && language == Language.English)
        {
            yield break;
        }

        foreach (var (kind, english, chinese) in SyntaxFacts.Keywords)
        {
            var word = language == Language.English ? english : chinese[0];
            if (trial.Try(word) is { } keyword && keyword.Kind == kind && !IsName(keyword, trial.Name))
            {
                var text = word != english && keyword.Parent is GroupByClauseSyntax ? SyntaxFacts.ByOfGroups : word;
                yield return new CompletionItem(CompletionKind.Keyword, text, text);
            }
        }
    }

    // Some keywords may be names; they are where a name would be read just so.
    private static bool IsName(SyntaxToken keyword, SyntaxToken? name) =>
        name is { } other && keyword.Parent!.Kind == other.Parent!.Kind && (SyntaxFacts.IsName(keyword.Kind) || keyword.Parent is AnnotationSyntax);
}
