using PolicyKit.Text;

namespace PolicyKit.Syntax;

/// <summary>White space, a line end or a comment, which belongs to a token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct SyntaxTrivia(SyntaxKind Kind, string Text, TextSpan Span);
