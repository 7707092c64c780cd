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

    /// <summary>One token that passes the test, or failure.</summary>
    public static GreenParser TokenWhere(Func<TokenInput, bool> accepts) => input => accepts((TokenInput)input)
        ? Result.Success<GreenNode?>(((TokenInput)input).Token, ((TokenInput)input).Next())
        : Fail(input);

    /// <summary>One token of a kind, or failure.</summary>
    public static GreenParser Token(SyntaxKind kind) => TokenWhere(at => at.Kind == kind);

    /// <summary>One token of one of the kinds, or failure.</summary>
    public static GreenParser AnyOf(params SyntaxKind[] kinds) => TokenWhere(at => kinds.Contains(at.Kind));

    /// <summary>One token of a kind, or a missing one in its place.</summary>
    public static GreenParser Expect(SyntaxKind kind) => Token(kind).Or(Missing(kind));

    /// <summary>A missing token of a kind; reads nothing.</summary>
    public static GreenParser Missing(SyntaxKind kind) => Parse.Return<GreenNode?>(GreenToken.Missing(kind));

    /// <summary>The part if it is there.</summary>
    public static GreenParser Optional(GreenParser part) => part.Or(Absent);

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
                return Fail(input);
            }

            (slots[i], rest) = (part.Value, part.Remainder);
        }

        return Result.Success<GreenNode?>(new GreenSyntax(kind, slots), rest);
    };

    /// <summary>As many items as there are, as a list.</summary>
    public static GreenParser ManyOf(GreenParser item) => item.Many().Select(AsList);

    /// <summary>At least one item, then a separator and an item as often as there is a separator.</summary>
    public static GreenParser Separated(GreenParser item, SyntaxKind separator)
    {
        var further = Node(SyntaxKind.List, Token(separator), item);
        return from first in item
               from rest in further.Many()
               select AsList(rest.SelectMany(pair => new[] { pair!.GetSlot(0), pair.GetSlot(1) }).Prepend(first));
    }

    /// <summary>The parser that a table gives for the kind of the next token.</summary>
    public static GreenParser ByKind(IReadOnlyDictionary<SyntaxKind, GreenParser> table, GreenParser otherwise) =>
        input => table.GetValueOrDefault(((TokenInput)input).Kind, otherwise)(input);

    /// <summary>Operands joined by operators of one precedence, grouped from the left, without recursion.</summary>
    public static GreenParser LeftChain(GreenParser operand, int precedence) => input =>
    {
        var result = operand(input);
        while (result.WasSuccessful && result.Remainder is TokenInput at && SyntaxFacts.GetPrecedence(at.Kind) == precedence)
        {
            var right = operand(at.Next());
            result = right.WasSuccessful
                ? Result.Success<GreenNode?>(new GreenSyntax(SyntaxKind.BinaryExpression, [result.Value, at.Token, right.Value]), right.Remainder)
                : right;
        }

        return result;
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

        return skipped.Count == 0 ? Fail(input) : Result.Success<GreenNode?>(new GreenSyntax(SyntaxKind.SkippedTokens, [.. skipped]), at);
    }

    public static IResult<GreenNode?> Fail(IInput input) => Result.Failure<GreenNode?>(input, "", []);

    private static GreenSyntax AsList(IEnumerable<GreenNode?> items) => new(SyntaxKind.List, [.. items]);
}
