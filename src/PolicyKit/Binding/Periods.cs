using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Lexing;

namespace PolicyKit.Binding;

/// <summary>Reads periods from tokens.</summary>
internal static class Periods
{
    /// <summary>The period that a token such as <c>2025Q2</c> writes; null where the calendar has none.</summary>
    public static Period? Of(SyntaxToken token) =>
        Period.TryParse(string.Concat(token.Text.Select(CharacterFacts.Narrow)).ToUpperInvariant(), out var period) ? period : null;
}
