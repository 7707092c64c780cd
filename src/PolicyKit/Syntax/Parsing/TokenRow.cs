using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Lexing;
using Sprache;

namespace PolicyKit.Syntax.Parsing;

/// <summary>
/// A stretch of a text's tokens, which Sprache reads: first one declaration, then the next. The inputs are the same ones each time,
/// and share how deep the parser is in the declaration, so that the grammar can stop before the stack does.
/// </summary>
internal sealed class TokenRow
{
    private readonly TokenInput _first;

    public TokenRow(LexedText text)
    {
        Text = text;
        Nodes = new NodeMaker(text.Tokens.Length);
        _first = new TokenInput(this);
    }

    public LexedText Text { get; }

    public NodeMaker Nodes { get; }

    /// <summary>Index of the first token.</summary>
    public int Start { get; private set; }

    /// <summary>Index behind the last token.</summary>
    public int End { get; private set; }

    public int Depth { get; set; }

    /// <summary>Reads a stretch by a rule. The result holds until the next stretch is read.</summary>
    public IResult<GreenNode?> Read(Rule rule, int start, int end)
    {
        (Start, End, Depth) = (start, end, 0);
        _first.Place();
        return rule.Parse(_first);
    }
}
