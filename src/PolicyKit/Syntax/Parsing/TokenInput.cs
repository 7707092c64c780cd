using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Lexing;
using Sprache;

namespace PolicyKit.Syntax.Parsing;

/// <summary>
/// Lets Sprache read tokens: the "characters" are token kinds, so a position is a token's index.
/// The inputs of one declaration share how deep the parser is in it, so that the grammar can stop before the stack does.
/// </summary>
internal sealed class TokenInput : IInput
{
    private static readonly GreenToken End = GreenToken.Missing(SyntaxKind.EndOfFileToken);

    private readonly Piece _piece;
    private TokenInput? _next;
    private IResult<GreenNode?>? _taken;
    private Dictionary<object, object>? _memos;

    public TokenInput(LexedText text, int position, int end)
        : this(new Piece(text, end), position)
    {
    }

    private TokenInput(Piece piece, int position)
    {
        (_piece, Position) = (piece, position);
        Token = AtEnd ? End : piece.Text.Tokens[position];
    }

    public GreenToken Token { get; }

    public bool StartsLine => AtEnd || _piece.Text.StartsLine[Position];

    public int Position { get; }

    /// <summary>How many levels the parser is in at this moment.</summary>
    public int Depth
    {
        get => _piece.Depth;
        set => _piece.Depth = value;
    }

    public SyntaxKind Kind => Token.Kind;

    /// <summary>The result of reading this token; one for all rules that do.</summary>
    public IResult<GreenNode?> Taken => _taken ??= Result.Success<GreenNode?>(Token, Next());

    public string Source => "";

    public char Current => (char)Token.Kind;

    public bool AtEnd => Position == _piece.End;

    public int Line => 1;

    public int Column => Position;

    public IDictionary<object, object> Memos => _memos ??= [];

    /// <summary>The input at the next token; kept, since alternatives go there again.</summary>
    public TokenInput Next() => _next ??= AtEnd
        ? throw new InvalidOperationException("The end has been read already.")
        : new TokenInput(_piece, Position + 1);

    /// <summary>Whether the next token is of a kind.</summary>
    public bool IsBefore(SyntaxKind kind) => Position + 1 < _piece.End && _piece.Text.Tokens[Position + 1].Kind == kind;

    /// <summary>Whether this token, behind an annotation's name, is its argument.</summary>
    public bool IsAnnotationArgument() => !AtEnd && _piece.Text.IsAnnotationArgument(Position);

    IInput IInput.Advance() => Next();

    public bool Equals(IInput? other) => other is TokenInput at && at.Position == Position;

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;

    private sealed record Piece(LexedText Text, int End)
    {
        public int Depth { get; set; }
    }
}
