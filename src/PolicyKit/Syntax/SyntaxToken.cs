using System.Collections.Immutable;
using System.Text;
using PolicyKit.Syntax.Green;
using PolicyKit.Text;

namespace PolicyKit.Syntax;

/// <summary>A word, sign, number or text of a policy, with the trivia around it.</summary>
public readonly struct SyntaxToken : IEquatable<SyntaxToken>
{
    private readonly GreenToken? _green;
    private readonly int _position;

    internal SyntaxToken(SyntaxNode? parent, GreenToken? green, int position)
    {
        Parent = parent;
        _green = green;
        _position = position;
    }

    /// <summary>The node that holds it.</summary>
    public SyntaxNode? Parent { get; }

    /// <summary>What it is; <see cref="SyntaxKind.None"/> where an optional token is absent.</summary>
    public SyntaxKind Kind => _green?.Kind ?? SyntaxKind.None;

    /// <summary>Its characters, without trivia.</summary>
    public string Text => _green?.Text ?? "";

    /// <summary>What it means: a <see cref="Numerics.Rational"/> for a number, the inner text for a text or quoted name, a <see cref="DateOnly"/> for a date.</summary>
    public object? Value => _green?.Value;

    /// <summary>The name, text or word without its quotes; a sign in its half-width form.</summary>
    public string ValueText => _green?.Value as string ?? (SyntaxFacts.IsSign(Kind) ? SyntaxFacts.GetText(Kind)! : Text);

    /// <summary>Whether something required was absent, so that the parser put this in its place.</summary>
    public bool IsMissing => _green?.IsMissing ?? false;

    /// <summary>Where it stands, without trivia.</summary>
    public TextSpan Span => new(_position + (_green?.LeadingWidth ?? 0), Text.Length);

    /// <summary>Where it stands, with trivia.</summary>
    public TextSpan FullSpan => new(_position, _green?.FullWidth ?? 0);

    /// <summary>The trivia before it.</summary>
    public ImmutableArray<SyntaxTrivia> LeadingTrivia => _green is null ? [] : Place(_green.Leading, _position);

    /// <summary>The trivia behind it, up to the line's end.</summary>
    public ImmutableArray<SyntaxTrivia> TrailingTrivia => _green is null ? [] : Place(_green.Trailing, Span.End);

    internal GreenToken? Green => _green;

    /// <summary>Equality of place and content.</summary>
    public static bool operator ==(SyntaxToken left, SyntaxToken right) => left.Equals(right);

    /// <summary>Inequality of place or content.</summary>
    public static bool operator !=(SyntaxToken left, SyntaxToken right) => !left.Equals(right);

    /// <summary>The same token, outside of any tree, with the trivia of another around it: what a rewriter puts in its place.</summary>
    public SyntaxToken WithTriviaFrom(SyntaxToken other) =>
        _green is null ? this : new SyntaxToken(null, _green.WithTrivia(other._green?.Leading ?? [], other._green?.Trailing ?? []), 0);

    internal SyntaxToken WithLeadingTriviaFrom(SyntaxToken other) =>
        _green is null ? this : new SyntaxToken(null, _green.WithTrivia(other._green?.Leading ?? [], _green.Trailing), 0);

    internal SyntaxToken WithTrailingTriviaFrom(SyntaxToken other) =>
        _green is null ? this : new SyntaxToken(null, _green.WithTrivia(_green.Leading, other._green?.Trailing ?? []), 0);

    /// <summary>The same token, outside of any tree, with other trivia before it.</summary>
    /// <param name="text">White space and comments, as they would be written.</param>
    /// <exception cref="ArgumentException">The text holds more than white space and comments.</exception>
    public SyntaxToken WithLeadingTrivia(string text) =>
        _green is null ? this : new SyntaxToken(null, _green.WithTrivia(SyntaxFactory.Trivia(text), _green.Trailing), 0);

    /// <summary>The same token, outside of any tree, with other trivia behind it.</summary>
    /// <param name="text">White space and comments, as they would be written.</param>
    /// <exception cref="ArgumentException">The text holds more than white space and comments.</exception>
    public SyntaxToken WithTrailingTrivia(string text) =>
        _green is null ? this : new SyntaxToken(null, _green.WithTrivia(_green.Leading, SyntaxFactory.Trivia(text)), 0);

    /// <summary>The characters with trivia.</summary>
    public string ToFullString()
    {
        var text = new StringBuilder();
        _green?.AppendTo(text);
        return text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals(SyntaxToken other) => ReferenceEquals(_green, other._green) && ReferenceEquals(Parent, other.Parent) && _position == other._position;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxToken other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_green, _position);

    private static ImmutableArray<SyntaxTrivia> Place(ImmutableArray<GreenTrivia> trivia, int position)
    {
        var placed = ImmutableArray.CreateBuilder<SyntaxTrivia>(trivia.Length);
        foreach (var piece in trivia)
        {
            placed.Add(new SyntaxTrivia(piece.Kind, piece.Text, new TextSpan(position, piece.Text.Length)));
            position += piece.Text.Length;
        }

        return placed.MoveToImmutable();
    }
}
