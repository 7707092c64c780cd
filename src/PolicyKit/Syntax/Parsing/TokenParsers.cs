using PolicyKit.Syntax.Green;
using Sprache;

namespace PolicyKit.Syntax.Parsing;

/// <summary>
/// The few combinators that make Sprache parse tokens into nodes. A required part that is absent becomes a missing token,
/// so a declaration that has begun never fails.
/// </summary>
internal static class TokenParsers
{
    // One failure serves all: what is wrong is read off the tree's missing tokens, not off failures.
    private static readonly IResult<GreenNode?> Failure = Result.Failure<GreenNode?>(null, "", []);

    /// <summary>An absent optional part.</summary>
    public static Rule Absent { get; } = new(input => ((TokenInput)input).Behind(null), new NothingForm());

    /// <summary>Nothing begins here.</summary>
    public static Rule Fail { get; } = new(_ => Failure, new NeverForm());

    /// <summary>All tokens up to the next line or closing brace, at least one; what is no line of the grammar.</summary>
    public static Rule SkippedLine { get; } = new(ReadSkippedLine, new NeverForm());

    /// <summary>One token that passes the test, or failure.</summary>
    public static Rule TokenWhere(string name, Func<TokenInput, bool> accepts) => TokenWhere(new WordForm(name), accepts);

    /// <summary>One token of a kind, or failure.</summary>
    public static Rule Token(SyntaxKind kind) => TokenWhere(new TokenForm([kind]), at => at.Kind == kind);

    /// <summary>One token of one of the kinds, or failure.</summary>
    public static Rule AnyOf(params SyntaxKind[] kinds) => TokenWhere(new TokenForm([.. kinds]), at => kinds.Contains(at.Kind));

    /// <summary>One token of a kind, or a missing one in its place.</summary>
    public static Rule Expect(SyntaxKind kind) => Token(kind).OrMissing(kind);

    /// <summary>A given token in place of what is not there; reads nothing.</summary>
    public static Rule Instead(GreenToken token) => new(input => ((TokenInput)input).Behind(token), new NothingForm());

    /// <summary>The rule, or a missing token of a kind in its place.</summary>
    public static Rule OrMissing(this Rule rule, SyntaxKind kind) => rule.Else(Instead(GreenToken.Missing(kind))) with { Form = rule.Form };

    /// <summary>The part if it is there.</summary>
    public static Rule Optional(Rule part) => part.Else(Absent) with { Form = new OptionalForm(part.Form) };

    /// <summary>The first rule, or the second where the first fails.</summary>
    public static Rule Else(this Rule first, Rule second)
    {
        var (parseFirst, parseSecond) = (first.Parse, second.Parse);
        return new(
            input => parseFirst(input) is { WasSuccessful: true } result ? result : parseSecond(input),
            new ChoiceForm([first.Form, second.Form]));
    }

    /// <summary>The parts in order, as the slots of a node.</summary>
    public static Rule Node(SyntaxKind kind, params Rule[] parts)
    {
        var parsers = Array.ConvertAll(parts, p => p.Parse);
        return new(input => ReadNode(kind, parsers, input), new NamedForm(kind.ToString(), new SequenceForm([.. parts.Select(p => p.Form)])));
    }

    /// <summary>As many items as there are, as a list; one of nothing but missing tokens is none.</summary>
    public static Rule ManyOf(Rule item)
    {
        var parse = item.Parse;
        return new(input => ReadMany(parse, input), new ManyForm(item.Form));
    }

    /// <summary>An item, then a separator and an item as often as there is a separator; the last one may stand alone before a closing sign.</summary>
    public static Rule Separated(Rule item, SyntaxKind separator, SyntaxKind closing = SyntaxKind.None)
    {
        var parse = item.Parse;
        var further = new ManyForm(new SequenceForm([new TokenForm([separator]), item.Form]));
        var last = closing == SyntaxKind.None ? (GrammarForm)new NothingForm() : new OptionalForm(new TokenForm([separator]));
        return new(input => ReadSeparated(parse, separator, closing, input), new SequenceForm([item.Form, further, last]));
    }

    /// <summary>The rule that a table gives for the kind of the next token.</summary>
    public static Rule ByKind(IReadOnlyDictionary<SyntaxKind, Rule> table, Rule otherwise)
    {
        Parser<GreenNode?>[] byKind = [.. Enum.GetValues<SyntaxKind>().Select(kind => table.GetValueOrDefault(kind, otherwise).Parse)];
        return new(
            input => byKind[(int)((TokenInput)input).Kind](input),
            new ChoiceForm([.. table.Values.Append(otherwise).Select(r => r.Form).Distinct(ReferenceEqualityComparer.Instance).Cast<GrammarForm>()]));
    }

    /// <summary>The rule one level deeper, or the other where that is too deep.</summary>
    public static Rule Nested(Rule rule, Rule tooDeep) => new(
        input =>
        {
            var at = (TokenInput)input;
            if (at.Depth == SyntaxFacts.MaxDepth)
            {
                return tooDeep.Parse(input);
            }

            at.Depth++;
            var result = rule.Parse(at);
            at.Depth--;
            return result;
        },
        rule.Form);

    internal static Rule TokenWhere(GrammarForm form, Func<TokenInput, bool> accepts) =>
        new(input => input is TokenInput at && accepts(at) ? at.Taken : Failure, form);

    private static IResult<GreenNode?> ReadNode(SyntaxKind kind, Parser<GreenNode?>[] parts, IInput input)
    {
        var rest = (TokenInput)input;
        var (nodes, start) = (rest.Nodes, rest.Nodes.Count);
        foreach (var part in parts)
        {
            var result = part(rest);
            if (!result.WasSuccessful)
            {
                nodes.Drop(start);
                return Failure;
            }

            nodes.Add(result.Value);
            rest = (TokenInput)result.Remainder;
        }

        return rest.Behind(nodes.Node(kind, start));
    }

    private static TokenInput ReadMany(Parser<GreenNode?> item, IInput input)
    {
        var rest = (TokenInput)input;
        var (nodes, start) = (rest.Nodes, rest.Nodes.Count);
        while (item(rest) is { WasSuccessful: true } result && result.Remainder.Position > rest.Position)
        {
            nodes.Add(result.Value);
            rest = (TokenInput)result.Remainder;
        }

        return rest.Behind(nodes.List(start));
    }

    private static IResult<GreenNode?> ReadSeparated(Parser<GreenNode?> item, SyntaxKind separator, SyntaxKind closing, IInput input)
    {
        var rest = (TokenInput)input;
        var (nodes, start) = (rest.Nodes, rest.Nodes.Count);
        var result = item(input);
        if (!result.WasSuccessful)
        {
            return result;
        }

        nodes.Add(result.Value);
        rest = (TokenInput)result.Remainder;
        while (rest.Kind == separator)
        {
            var sign = rest;
            if (sign.IsBefore(closing))
            {
                nodes.Add(sign.Token);
                rest = sign.Next();
                break;
            }

            result = item(sign.Next());
            if (!result.WasSuccessful)
            {
                break;
            }

            nodes.Add(sign.Token);
            nodes.Add(result.Value);
            rest = (TokenInput)result.Remainder;
        }

        return rest.Behind(nodes.List(start));
    }

    private static IResult<GreenNode?> ReadSkippedLine(IInput input)
    {
        var at = (TokenInput)input;
        var (nodes, start) = (at.Nodes, at.Nodes.Count);
        while (!at.AtEnd && at.Kind != SyntaxKind.CloseBraceToken && (nodes.Count == start || !at.StartsLine))
        {
            nodes.Add(at.Token);
            at = at.Next();
        }

        if (nodes.Count == start)
        {
            return Failure;
        }

        nodes.Add(nodes.List(start));
        return at.Behind(nodes.Node(SyntaxKind.SkippedTokens, start));
    }
}
