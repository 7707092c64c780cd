using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Syntax.Green;

/// <summary>A mistake in a token or its trivia. It keeps its distance to the token, not its place, so that the token can be used again elsewhere.</summary>
/// <param name="Descriptor">Which mistake.</param>
/// <param name="Offset">Where it begins, counted from the token's first character; negative in trivia before it.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Arguments">The words of the message.</param>
internal sealed record TokenFault(DiagnosticDescriptor Descriptor, int Offset, int Length, ImmutableArray<object> Arguments);
