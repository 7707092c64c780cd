using System.Collections.Immutable;

namespace PolicyKit.Syntax.Green;

/// <summary>A token with the trivia around it. A missing token has no text and no trivia.</summary>
internal sealed class GreenToken(
    SyntaxKind kind, string text, object? value, ImmutableArray<GreenTrivia> leading, ImmutableArray<GreenTrivia> trailing)
    : GreenNode(kind, WidthOf(leading) + text.Length + WidthOf(trailing))
{
    public string Text { get; } = text;

    public object? Value { get; } = value;

    public ImmutableArray<GreenTrivia> Leading { get; } = leading;

    public ImmutableArray<GreenTrivia> Trailing { get; } = trailing;

    public bool IsMissing { get; private init; }

    public int LeadingWidth { get; } = WidthOf(leading);

    public override int SlotCount => 0;

    public static GreenToken Missing(SyntaxKind kind) => new(kind, "", null, [], []) { IsMissing = true };

    public override GreenNode? GetSlot(int index) => throw new ArgumentOutOfRangeException(nameof(index));

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
