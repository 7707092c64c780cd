using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Binding;

/// <summary>Which sign is which comparison.</summary>
internal static class Comparisons
{
    private static readonly Dictionary<SyntaxKind, Comparison> ByKind = new()
    {
        [SyntaxKind.LessToken] = Comparison.Less,
        [SyntaxKind.LessOrEqualToken] = Comparison.AtMost,
        [SyntaxKind.GreaterToken] = Comparison.Greater,
        [SyntaxKind.GreaterOrEqualToken] = Comparison.AtLeast,
        [SyntaxKind.EqualsToken] = Comparison.Equal,
        [SyntaxKind.NotEqualsToken] = Comparison.NotEqual,
    };

    public static Comparison Of(SyntaxKind kind) => ByKind[kind];
}
