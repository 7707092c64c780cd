using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Lexing;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The tokens that have been read from the beginning of a piece on.</summary>
internal sealed class ReadTokens
{
    private readonly List<(GreenToken Token, bool StartsLine, int Position)> _tokens = [];
    private int _askAgainAt;

    public int Count => _tokens.Count;

    public (GreenToken Token, bool StartsLine, int Position) this[int at] => _tokens[at];

    /// <summary>Reads one token more.</summary>
    public GreenToken Add(Lexer lexer)
    {
        var position = lexer.Position;
        var (token, startsLine) = lexer.Next();
        _tokens.Add((token, startsLine, position));
        return token;
    }

    /// <summary>
    /// Whether a piece begins at the last token but one. After a no it is asked again only when there are twice as many tokens, so that the cost stays
    /// that of cutting them once, as where a brace has been opened and swallows all that follows.
    /// </summary>
    public bool IsCutAt(int at)
    {
        if (at < _askAgainAt)
        {
            return false;
        }

        _askAgainAt = 2 * at;
        return DeclarationSplitter.Ends(ToText()).Contains(at);
    }

    public LexedText ToText() => new([.. _tokens.Select(t => t.Token)], [.. _tokens.Select(t => t.StartsLine)]);
}
