using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Text;

namespace PolicyKit.Binding;

/// <summary>The fix of a bare number where a quantity is needed: the unit of what it stands beside.</summary>
internal static class MissingUnit
{
    /// <summary>Writes the unit behind the number; null where the expression is no bare number, or the unit is one that cannot be written.</summary>
    public static CodeFix? FixOf(SyntaxNode syntax, Unit unit, UnitCatalog catalog)
    {
        var operand = syntax is UnaryExpressionSyntax { OperatorToken.Kind: SyntaxKind.MinusToken } minus ? minus.Operand : syntax;
        var written = unit.ToString();
        if (operand is not NumberExpressionSyntax { Unit: null } number || unit.Dimension.IsNone || catalog.Parse(written)?.Equals(unit) != true)
        {
            return null;
        }

        var tree = number.SyntaxTree;
        var behind = Location.Of(tree.Text, new TextSpan(number.NumberToken.Span.End, 0));
        return new CodeFix(CodeFix.TitleOf(number.ToString(), number + written), [new TextEdit(behind, written)]);
    }
}
