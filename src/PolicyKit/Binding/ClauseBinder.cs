using PolicyKit.Diagnostics;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>What grades and bands have in common: clauses in order, bounds of one value, and the rest.</summary>
/// <param name="clauses">The clauses.</param>
/// <param name="value">The score or value.</param>
/// <param name="expressions">Binds bounds.</param>
/// <param name="sink">Where diagnostics go.</param>
internal sealed class ClauseBinder(IReadOnlyList<GradeClauseSyntax> clauses, BoundExpression value, ExpressionBinder expressions, DiagnosticSink sink)
{
    private readonly BoundCoverage _coverage = new(sink);

    public static string LabelOf(GradeClauseSyntax clause) => clause.Label.Kind == SyntaxKind.NoneKeyword ? "none" : clause.Label.ValueText;

    /// <summary>Whether there are clauses; that there are none is reported.</summary>
    public bool CheckAny(DeclarationSyntax syntax, SyntaxToken end, Localized expected)
    {
        if (clauses.Count == 0 && !syntax.DescendantNodesAndSelf().Any(n => n is SkippedTokensSyntax))
        {
            sink.Report(DiagnosticDescriptors.Expected, end, expected, Localized.Quoted("}"));
        }

        return clauses.Count > 0;
    }

    /// <summary>Whether nothing comes after <c>rest</c>; what does is reported.</summary>
    public bool CheckRest()
    {
        var after = clauses.SkipWhile(c => c.Condition is not RestConditionSyntax).Skip(1).FirstOrDefault();
        if (after is not null)
        {
            sink.Report(DiagnosticDescriptors.Unreachable, after, LabelOf(after));
        }

        return after is null;
    }

    /// <summary>The comparison of the value with a clause's bound; an error where it is of another unit, or no value is left for it.</summary>
    public BoundExpression BindBound(GradeClauseSyntax clause, BoundConditionSyntax syntax)
    {
        var bound = expressions.BindNumber(syntax.Bound);
        var converted = expressions.ConvertTo(bound, value.Type.Unit, syntax.Bound);
        var comparison = Comparisons.Of(syntax.OperatorToken.Kind);
        return converted.HasError || (bound is BoundConstant written && !_coverage.Take(clause, comparison, written))
            ? new BoundError()
            : new BoundComparison(comparison, value, converted);
    }

    /// <summary>Warns of a value that no clause is for. Clauses by rank, and conditions behind the last bound, may be for any.</summary>
    public void WarnOfGap(SyntaxToken name)
    {
        if (clauses[^1].Condition is BoundConditionSyntax && clauses.All(c => c.Condition is BoundConditionSyntax or WhenConditionSyntax) && _coverage.ValueLeft() is { } left)
        {
            sink.Report(DiagnosticDescriptors.NoClause, name, name.ValueText, left);
        }
    }
}
