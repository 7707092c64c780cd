using System.Collections.Immutable;
using System.Text;

namespace PolicyKit.Syntax.Green;

/// <summary>A token with the trivia around it. A missing token has no text and no trivia.</summary>
internal sealed class GreenToken : GreenNode
{
    private readonly bool _isMissing;

    public GreenToken(SyntaxKind kind, string text, object? value, ImmutableArray<GreenTrivia> leading, ImmutableArray<GreenTrivia> trailing)
        : this(kind, text, value, leading, trailing, [])
    {
    }

    public GreenToken(
        SyntaxKind kind, string text, object? value, ImmutableArray<GreenTrivia> leading, ImmutableArray<GreenTrivia> trailing, ImmutableArray<TokenFault> faults)
        : base(kind, WidthOf(leading) + text.Length + WidthOf(trailing))
    {
        (Text, Value, Leading, Trailing, Faults) = (text, value, leading, trailing, faults);
        LeadingWidth = WidthOf(leading);
        Hash = HashCode.Combine(kind, text, HashOf(leading), HashOf(trailing));
    }

    private GreenToken(SyntaxKind kind)
        : this(kind, "", null, [], []) => _isMissing = true;

    public string Text { get; }

    public object? Value { get; }

    /// <summary>What the lexer found wrong with it or its trivia.</summary>
    public ImmutableArray<TokenFault> Faults { get; }

    public ImmutableArray<GreenTrivia> Leading { get; }

    public ImmutableArray<GreenTrivia> Trailing { get; }

    public override int LeadingWidth { get; }

    public override int TrailingWidth => FullWidth - LeadingWidth - Text.Length;

    public override bool IsMissing => _isMissing;

    public override bool IsClean => !_isMissing && Faults.IsEmpty;

    public override int SlotCount => 0;

    public static GreenToken Missing(SyntaxKind kind) => new(kind);

    public GreenToken WithTrivia(ImmutableArray<GreenTrivia> leading, ImmutableArray<GreenTrivia> trailing) =>
        new(Kind, Text, Value, leading, trailing, Faults);

    /// <summary>Whether it is of a kind and written so, its trivia included.</summary>
    public bool IsWritten(SyntaxKind kind, ReadOnlySpan<char> leading, ReadOnlySpan<char> text, ReadOnlySpan<char> trailing) =>
        Kind == kind && text.SequenceEqual(Text) && IsWritten(Leading, leading) && IsWritten(Trailing, trailing);

    public override GreenNode? GetSlot(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Appends the token with its trivia, to the letter.</summary>
    public void AppendTo(StringBuilder text)
    {
        foreach (var piece in Leading)
        {
            text.Append(piece.Text);
        }

        text.Append(Text);
        foreach (var piece in Trailing)
        {
            text.Append(piece.Text);
        }
    }

    private static bool IsWritten(ImmutableArray<GreenTrivia> trivia, ReadOnlySpan<char> written)
    {
        foreach (var piece in trivia)
        {
            if (!written.StartsWith(piece.Text, StringComparison.Ordinal))
            {
                return false;
            }

            written = written[piece.Text.Length..];
        }

        return written.IsEmpty;
    }

    private static int HashOf(ImmutableArray<GreenTrivia> trivia)
    {
        var hash = 0;
        foreach (var piece in trivia)
        {
            hash = HashCode.Combine(hash, piece.Text);
        }

        return hash;
    }

    private static int WidthOf(ImmutableArray<GreenTrivia> trivia)
    {
        var width = 0;
        foreach (var piece in trivia)
        {
            width += piece.Text.Length;
        }

        return width;
    }
}

/// <summary>White space, a line end or a comment.</summary>
internal readonly record struct GreenTrivia(SyntaxKind Kind, string Text);
