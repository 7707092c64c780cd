using PolicyKit.Syntax;
using PolicyKit.Text;

namespace PolicyKit.Formatting;

/// <summary>What a piece of the text is.</summary>
internal enum PieceKind
{
    /// <summary>A token, which may change its dress.</summary>
    Token,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A sentence, without the annotations and comments around it.</summary>
    Sentence,

    /// <summary>What is copied to the letter with all that stands around it.</summary>
    Frozen,
}

/// <summary>Something that is written as a whole, and what stands before it.</summary>
internal sealed class Piece(PieceKind kind, string text, SyntaxToken token = default)
{
    private int? _width;

    public PieceKind Kind { get; } = kind;

    /// <summary>The token, absent for other kinds; of a sentence, its first one.</summary>
    public SyntaxToken Token { get; } = token;

    public string Text { get; set; } = text;

    /// <summary>How many line ends stand before it: 0 on the line of the piece before, 2 behind an empty line.</summary>
    public int Breaks { get; set; }

    /// <summary>How many blanks stand before it, where it is not the first on its line.</summary>
    public int Gap { get; set; }

    /// <summary>Whether anything stood between it and the piece before.</summary>
    public bool WasApart { get; init; }

    public SyntaxKind TokenKind => Kind == PieceKind.Token ? Token.Kind : SyntaxKind.None;

    public bool IsFrozen => Kind == PieceKind.Frozen;

    /// <summary>Columns in a terminal, of text on one line.</summary>
    public int Width => _width ??= DisplayWidth.Of(Text);
}
