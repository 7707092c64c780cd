using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Lexing;
using PolicyKit.Text;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>Finds the keyword that a word near a mistake was meant to be, if it is one keyword misspelt and nothing else is.</summary>
internal static class KeywordSlips
{
    private const int LongestLine = 1000;

    private static readonly ImmutableArray<SyntaxKind> All = [.. SyntaxFacts.Keywords.Select(k => k.Kind)];
    private static readonly ImmutableArray<string> Openers = Forms([.. All.Where(SyntaxFacts.IsDeclarationKeyword), EachKeyword, BonusKeyword, DeductKeyword, WeightsKeyword]);
    private static readonly ImmutableArray<string> Others = Forms([.. All.Where(k => !SyntaxFacts.IsDeclarationKeyword(k))]);

    private static readonly FrozenDictionary<SyntaxKind, ImmutableArray<string>> ByMissing = new Dictionary<SyntaxKind, ImmutableArray<string>>
    {
        [RestKeyword] = Forms([WhenKeyword, TopKeyword, ToKeyword, RestKeyword]),
        [LessOrEqualToken] = Forms([InKeyword, FallingKeyword, RisingKeyword, SteadyKeyword, DoublesKeyword, QuadruplesKeyword, GrowthKeyword, TopKeyword, LeadingKeyword, AsKeyword, ForKeyword]),
        [None] = Others,
    }.ToFrozenDictionary();

    /// <summary>Words that are written for a keyword.</summary>
    internal static FrozenDictionary<string, string> Synonyms { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["goal"] = "target", ["metric"] = "indicator", ["alias"] = "aka", ["else"] = "rest", ["otherwise"] = "rest",
        ["区域"] = "地区", ["别名"] = "又称", ["比重"] = "权重", ["剩余"] = "其余",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The change that mends a mistake; none where that is not certain.</summary>
    /// <param name="source">The text.</param>
    /// <param name="at">Where the token begins that cannot stand there.</param>
    /// <param name="missing">What is missing before it; <see cref="None"/> where nothing is.</param>
    public static ImmutableArray<TextChange> Mend(SourceText source, int at, SyntaxKind missing)
    {
        var place = source.GetLinePosition(at);
        var line = source.GetLine(place.Line);
        if (line.Length > LongestLine)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<TextChange>();
        var (start, words) = (at - place.Column + 1, TokensOf(line));
        var index = words.FindIndex(w => start + w.Start >= at);
        Add(index, ByMissing.TryGetValue(missing, out var several) ? several : Forms([missing]));
        Add(index - 1, index > 1 ? Others : []);
        Add(0, index > 0 ? Openers : []);
        return found.Count == 1 ? found.ToImmutable() : [];

        void Add(int word, ImmutableArray<string> keywords)
        {
            if (word >= 0 && Find(words[word].Token, keywords) is { } keyword)
            {
                found.Add(new TextChange(new TextSpan(start + words[word].Start, words[word].Token.Text.Length), keyword));
            }
        }
    }

    private static string? Find(GreenToken word, ImmutableArray<string> keywords)
    {
        if (word.Kind != IdentifierToken || word.Value is not null || keywords.IsEmpty)
        {
            return null;
        }

        var suggestion = Spelling.Suggest(word.Text, keywords, Synonyms, form => SyntaxFacts.GetKeywordKind(form));
        return suggestion.IsCertain && keywords.Contains(suggestion.Word!) ? suggestion.Word : null;
    }

    private static List<(GreenToken Token, int Start)> TokensOf(string line)
    {
        var (tokens, position) = (new List<(GreenToken, int)>(), 0);
        foreach (var token in Lexer.Lex(line).Tokens)
        {
            tokens.Add((token, position + token.LeadingWidth));
            position += token.FullWidth;
        }

        return tokens;
    }

    private static ImmutableArray<string> Forms(ImmutableArray<SyntaxKind> kinds) =>
        [.. SyntaxFacts.Keywords.Where(k => kinds.Contains(k.Kind)).SelectMany(k => k.Chinese.Append(k.English))];
}
