using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Lexing;
using Sprache;

namespace PolicyKit.Syntax.Parsing;

/// <summary>
/// Lets Sprache read tokens: the "characters" are token kinds, so a position is a token's index.
/// An input also knows how deep it is nested, so that the grammar can stop before the stack does.
/// </summary>
internal sealed class TokenInput(LexedText text, int position, int end, int depth) : IInput
{
    private static readonly GreenToken End = GreenToken.Missing(SyntaxKind.EndOfFileToken);

    private TokenInput? _next;
    private Dictionary<object, object>? _memos;

    public GreenToken Token { get; } = position < end ? text.Tokens[position] : End;

    public bool StartsLine => AtEnd || text.StartsLine[position];

    public int Position => position;

    public int Depth => depth;

    public SyntaxKind Kind => Token.Kind;

    public string Source => "";

    public char Current => (char)Token.Kind;

    public bool AtEnd => position == end;

    public int Line => 1;

    public int Column => position;

    public IDictionary<object, object> Memos => _memos ??= [];

    /// <summary>The input at the next token; kept, since alternatives go there again.</summary>
    public TokenInput Next() => _next ??= AtEnd
        ? throw new InvalidOperationException("The end has been read already.")
        : new TokenInput(text, position + 1, end, depth);

    /// <summary>The same place at another depth.</summary>
    public TokenInput AtDepth(int other) => new(text, position, end, other);

    /// <summary>Whether the next token is of a kind.</summary>
    public bool IsBefore(SyntaxKind kind) => position + 1 < end && text.Tokens[position + 1].Kind == kind;

    /// <summary>Whether this token, behind an annotation's name, is its argument.</summary>
    public bool IsAnnotationArgument() => !AtEnd && text.IsAnnotationArgument(position);

    IInput IInput.Advance() => Next();

    public bool Equals(IInput? other) => other is TokenInput at && at.Position == position;

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => position;
}
