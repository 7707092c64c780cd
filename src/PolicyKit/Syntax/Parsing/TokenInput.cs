using Sprache;
using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Parsing;

/// <summary>
/// Lets Sprache read tokens: the "characters" are token kinds, so a position is a token's index.
/// One input per token is made ahead, so that going on and going back cost nothing.
/// </summary>
internal sealed class TokenInput : IInput
{
    private readonly TokenInput? _next;
    private Dictionary<object, object>? _memos;

    private TokenInput(GreenToken token, bool startsLine, int position, TokenInput? next)
    {
        (Token, StartsLine, Position, _next) = (token, startsLine, position, next);
    }

    public GreenToken Token { get; }

    public bool StartsLine { get; }

    public int Position { get; }

    public SyntaxKind Kind => Token.Kind;

    public string Source => "";

    public char Current => (char)Token.Kind;

    public bool AtEnd => _next is null;

    public int Line => 1;

    public int Column => Position;

    public IDictionary<object, object> Memos => _memos ??= [];

    /// <summary>The input over the tokens from <paramref name="start"/> up to <paramref name="end"/>, closed by an end-of-file token.</summary>
    public static TokenInput Over(LexedText text, int start, int end)
    {
        var input = new TokenInput(GreenToken.Missing(SyntaxKind.EndOfFileToken), startsLine: true, end - start, next: null);
        for (var i = end - 1; i >= start; i--)
        {
            input = new TokenInput(text.Tokens[i], text.StartsLine[i], i - start, input);
        }

        return input;
    }

    public TokenInput Next() => _next ?? throw new InvalidOperationException("The end has been read already.");

    public TokenInput? Following => _next;

    IInput IInput.Advance() => Next();

    public bool Equals(IInput? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => Position;
}
