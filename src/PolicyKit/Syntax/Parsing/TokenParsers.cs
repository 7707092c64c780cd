using PolicyKit.Syntax.Green;
using Sprache;
using GreenParser = Sprache.Parser<PolicyKit.Syntax.Green.GreenNode?>;

namespace PolicyKit.Syntax.Parsing;

/// <summary>
/// The few combinators that make Sprache parse tokens into nodes. A required part that is absent becomes a missing token,
/// so a declaration that has begun never fails.
/// </summary>
internal static class TokenParsers
{
    /// <summary>An absent optional part.</summary>
    public static readonly GreenParser Absent = Parse.Return<GreenNode?>(null);

    // One failure serves all: what is wrong is read off the tree's missing tokens, not off failures.
    private static readonly IResult<GreenNode?> Failure = Result.Failure<GreenNode?>(null, "", []);
    private static readonly GreenSyntax EmptyList = new(SyntaxKind.List, []);

    /// <summary>One token that passes the test, or failure.</summary>
    public static GreenParser TokenWhere(Func<TokenInput, bool> accepts) => input =>
        input is TokenInput at && accepts(at) ? Result.Success<GreenNode?>(at.Token, at.Next()) : Failure;

    /// <summary>One token of a kind, or failure.</summary>
    public static GreenParser Token(SyntaxKind kind) => TokenWhere(at => at.Kind == kind);

    /// <summary>One token of one of the kinds, or failure.</summary>
    public static GreenParser AnyOf(params SyntaxKind[] kinds) => TokenWhere(at => kinds.Contains(at.Kind));

    /// <summary>One token of a kind, or a missing one in its place.</summary>
    public static GreenParser Expect(SyntaxKind kind) => Token(kind).Else(Missing(kind));

    /// <summary>A missing token of a kind; reads nothing.</summary>
    public static GreenParser Missing(SyntaxKind kind) => Instead(GreenToken.Missing(kind));

    /// <summary>A given token in place of what is not there; reads nothing.</summary>
    public static GreenParser Instead(GreenToken token) => Parse.Return<GreenNode?>(token);

    /// <summary>The part if it is there.</summary>
    public static GreenParser Optional(GreenParser part) => part.Else(Absent);

    /// <summary>The first parser, or the second where the first fails.</summary>
    public static GreenParser Else(this GreenParser first, GreenParser second) => input => first(input) is { WasSuccessful: true } result ? result : second(input);

    /// <summary>The parts in order, as the slots of a node.</summary>
    public static GreenParser Node(SyntaxKind kind, params GreenParser[] parts) => input =>
    {
        var slots = new GreenNode?[parts.Length];
        var rest = input;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i](rest);
            if (!part.WasSuccessful)
            {
                return Failure;
            }

            (slots[i], rest) = (part.Value, part.Remainder);
        }

        return Result.Success<GreenNode?>(new GreenSyntax(kind, slots), rest);
    };

    /// <summary>As many items as there are, as a list.</summary>
    public static GreenParser ManyOf(GreenParser item) => input =>
    {
        var (items, rest) = (new List<GreenNode?>(), input);
        while (item(rest) is { WasSuccessful: true } result)
        {
            items.Add(result.Value);
            rest = result.Remainder;
        }

        return AsList(items, rest);
    };

    /// <summary>An item, then a separator and an item as often as there is a separator; the last one may stand alone before a closing sign.</summary>
    public static GreenParser Separated(GreenParser item, SyntaxKind separator, SyntaxKind closing = SyntaxKind.None) => input =>
    {
        var result = item(input);
        if (!result.WasSuccessful)
        {
            return result;
        }

        var (items, rest) = (new List<GreenNode?> { result.Value }, (TokenInput)result.Remainder);
        while (rest.Kind == separator)
        {
            items.Add(rest.Token);
            if (rest.IsBefore(closing))
            {
                return AsList(items, rest.Next());
            }

            result = item(rest.Next());
            if (!result.WasSuccessful)
            {
                items.RemoveAt(items.Count - 1);
                break;
            }

            items.Add(result.Value);
            rest = (TokenInput)result.Remainder;
        }

        return AsList(items, rest);
    };

    /// <summary>The parser that a table gives for the kind of the next token.</summary>
    public static GreenParser ByKind(IReadOnlyDictionary<SyntaxKind, GreenParser> table, GreenParser otherwise)
    {
        GreenParser[] byKind = [.. Enum.GetValues<SyntaxKind>().Select(kind => table.GetValueOrDefault(kind, otherwise))];
        return input => byKind[(int)((TokenInput)input).Kind](input);
    }

    /// <summary>The parser one level deeper, or the other where that is too deep.</summary>
    public static GreenParser Nested(GreenParser parser, GreenParser tooDeep) => input =>
    {
        var at = (TokenInput)input;
        if (at.Depth == SyntaxFacts.MaxDepth)
        {
            return tooDeep(input);
        }

        var result = parser(at.AtDepth(at.Depth + 1));
        return result.WasSuccessful ? Result.Success(result.Value, ((TokenInput)result.Remainder).AtDepth(at.Depth)) : result;
    };

    /// <summary>All tokens up to the next line or closing brace, at least one.</summary>
    public static IResult<GreenNode?> SkippedLine(IInput input)
    {
        var at = (TokenInput)input;
        var skipped = new List<GreenNode?>();
        while (!at.AtEnd && at.Kind != SyntaxKind.CloseBraceToken && (skipped.Count == 0 || !at.StartsLine))
        {
            skipped.Add(at.Token);
            at = at.Next();
        }

        return skipped.Count == 0 ? Failure : Result.Success<GreenNode?>(new GreenSyntax(SyntaxKind.SkippedTokens, [.. skipped]), at);
    }

    public static IResult<GreenNode?> Fail(IInput input) => Failure;

    private static IResult<GreenNode?> AsList(List<GreenNode?> items, IInput rest) =>
        Result.Success<GreenNode?>(items.Count == 0 ? EmptyList : new GreenSyntax(SyntaxKind.List, [.. items]), rest);
}
