namespace PolicyKit.Text;

/// <summary>A stretch of a text and what is to stand in its place.</summary>
/// <param name="Span">What is taken out; empty where something is only put in.</param>
/// <param name="NewText">What is put there; empty where something is only taken out.</param>
public readonly record struct TextChange(TextSpan Span, string NewText);
