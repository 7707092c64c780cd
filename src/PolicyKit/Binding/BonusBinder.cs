using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Lowers <c>bonus 5 when …</c> and <c>deduct 10 when …</c>: the points where the condition holds, 0 where it does not, unknown where it is unknown.</summary>
internal sealed class BonusBinder(ExpressionBinder expressions, DiagnosticSink sink)
{
    private static readonly BoundConstant Nothing = new(Rational.Zero, PolicyType.Number);

    public BoundBonus? Bind(BonusClauseSyntax syntax)
    {
        var points = expressions.BindPlainConstant(syntax.Points);
        var condition = expressions.BindTruth(syntax.Condition);
        if (points is null || condition.HasError)
        {
            return null;
        }

        if (points.Value.Sign <= 0)
        {
            sink.Report(DiagnosticDescriptors.Backwards, syntax.Points, Localized.Quoted(syntax.Points), Localized.Quoted(0));
            return null;
        }

        var signed = syntax.Keyword.Kind == SyntaxKind.DeductKeyword ? -points.Value : points.Value;
        var words = string.Join(' ', syntax.Condition.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new BoundBonus(
            new BonusSymbol(words, signed, DiagnosticSink.LocationOf(syntax.Keyword)),
            new BoundChoose(condition, new BoundConstant(signed, PolicyType.Number), Nothing));
    }
}
