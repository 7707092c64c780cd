using PolicyKit.Syntax.Green;
using Sprache;

namespace PolicyKit.Syntax.Parsing;

/// <summary>
/// Lets Sprache read tokens: the "characters" are token kinds, so a position is a token's index.
/// An input is the result of what was read up to it as well: the value, and itself as what remains. So reading leaves no garbage behind;
/// a value has to be taken before something else is read up to the same place.
/// </summary>
internal sealed class TokenInput(TokenRow row) : IInput, IResult<GreenNode?>
{
    private static readonly GreenToken End = GreenToken.Missing(SyntaxKind.EndOfFileToken);

    private TokenInput? _next;
    private GreenNode? _value;
    private Dictionary<object, object>? _memos;

    public GreenToken Token { get; private set; } = End;

    public int Position { get; private set; }

    public SyntaxKind Kind => Token.Kind;

    public bool AtEnd => Position == row.End;

    public bool StartsLine => AtEnd || row.Text.StartsLine[Position];

    /// <summary>Makes the nodes of all that is read here.</summary>
    public NodeMaker Nodes => row.Nodes;

    /// <summary>How many levels the parser is in at this moment.</summary>
    public int Depth
    {
        get => row.Depth;
        set => row.Depth = value;
    }

    /// <summary>The result of reading this token.</summary>
    public TokenInput Taken => Next().Behind(Token);

    GreenNode? IResult<GreenNode?>.Value => _value;

    bool IResult<GreenNode?>.WasSuccessful => true;

    string IResult<GreenNode?>.Message => "";

    IEnumerable<string> IResult<GreenNode?>.Expectations => [];

    IInput IResult<GreenNode?>.Remainder => this;

    string IInput.Source => "";

    char IInput.Current => (char)Kind;

    int IInput.Line => 1;

    int IInput.Column => Position;

    IDictionary<object, object> IInput.Memos => _memos ??= [];

    /// <summary>The result of having read something up to here.</summary>
    public TokenInput Behind(GreenNode? value)
    {
        _value = value;
        return this;
    }

    /// <summary>The input at the next token.</summary>
    public TokenInput Next() => AtEnd ? throw new InvalidOperationException("The end has been read already.") : Follower;

    /// <summary>Whether the next token is of a kind.</summary>
    public bool IsBefore(SyntaxKind kind) => Position + 1 < row.End && Follower.Kind == kind;

    /// <summary>Whether this token, behind an annotation's name, is its argument.</summary>
    public bool IsAnnotationArgument() => !AtEnd && row.Text.IsAnnotationArgument(Position);

    /// <summary>Puts this input and those behind it to a row's tokens.</summary>
    public void Place()
    {
        (var at, Position) = (this, row.Start);
        for (; at.Position < row.End; at = at.Follower)
        {
            (at.Token, at._memos, at.Follower.Position) = (row.Text.Tokens[at.Position], null, at.Position + 1);
        }

        (at.Token, at._memos) = (End, null);
    }

    private TokenInput Follower => _next ??= new TokenInput(row);

    IInput IInput.Advance() => Next();

    public bool Equals(IInput? other) => other is TokenInput at && at.Position == Position;

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;
}
