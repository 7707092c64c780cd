using PolicyKit.Diagnostics;

namespace PolicyKit.Syntax.Lexing;

/// <summary>A stretch of a sentence that is one token.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">What it means, as a token's value.</param>
/// <param name="Fault">What is wrong with it, or null.</param>
internal readonly record struct SentenceCut(int Start, int End, SyntaxKind Kind, object? Value = null, DiagnosticDescriptor? Fault = null);
