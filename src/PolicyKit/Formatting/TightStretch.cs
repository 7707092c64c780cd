using PolicyKit.Syntax.Lexing;

namespace PolicyKit.Formatting;

/// <summary>Tells whether a token may stand right behind the last ones: they must be read as the same tokens still.</summary>
internal sealed class TightStretch
{
    private readonly List<Piece> _last = [];

    /// <summary>Whether nothing need stand between two tokens. Where nothing stood, nothing need.</summary>
    public bool MayJoin(Piece left, Piece right)
    {
        if (!right.WasApart)
        {
            return true;
        }

        Piece[] joined = [.. _last, left, right];
        var tokens = Lexer.Lex(string.Concat(joined.Select(p => p.Text))).Tokens;
        return tokens.Length == joined.Length + 1 && joined.Zip(tokens).All(p => p.First.TokenKind == p.Second.Kind && p.First.Text == p.Second.Text);
    }

    /// <summary>Goes on to the right token. One token before the left one is enough to tell words apart.</summary>
    public void Follow(Piece left, Piece right)
    {
        _last.Clear();
        if (right is { Gap: 0, Breaks: 0 })
        {
            _last.Add(left);
        }
    }
}
