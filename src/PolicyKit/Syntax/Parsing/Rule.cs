using PolicyKit.Syntax.Green;
using Sprache;

namespace PolicyKit.Syntax.Parsing;

/// <summary>A rule of the grammar, once as Sprache runs it and once as the language's reference prints it, so that both say the same.</summary>
/// <param name="Parse">Reads tokens.</param>
/// <param name="Form">What it reads, in words of the grammar.</param>
internal sealed record Rule(Parser<GreenNode?> Parse, GrammarForm Form)
{
    /// <summary>A rule that is defined further down, or by way of itself.</summary>
    public static Rule Later(Func<Rule> rule)
    {
        Rule? known = null;
        return new Rule(input => (known ??= rule()).Parse(input), new LaterForm(() => rule().Form));
    }

    /// <summary>The same rule where the next token is as wanted; else it fails.</summary>
    public Rule Where(Func<TokenInput, bool> accepts)
    {
        var (parse, fail) = (Parse, TokenParsers.Fail.Parse);
        return this with { Parse = input => accepts((TokenInput)input) ? parse(input) : fail(input) };
    }

    /// <summary>The same rule; in the printed grammar under a name of its own.</summary>
    public Rule Named(string name) => this with { Form = new NamedForm(name, Form) };
}
