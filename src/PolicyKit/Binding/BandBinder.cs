using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Lowers a band to the kernel: clauses are tried in order and the first that applies decides.</summary>
internal sealed class BandBinder(RecordSymbol record, ExpressionBinder expressions, DiagnosticSink sink)
{
    private static readonly Localized BandWithCondition = new("a band with its condition", "分档及其条件");

    public (BandSymbol Symbol, BoundExpression Value)? Bind(BandDeclarationSyntax syntax)
    {
        var value = expressions.BindNumber(syntax.Value);
        var clauses = new ClauseBinder(syntax.Clauses, value, expressions, sink);
        if (value.HasError || !clauses.CheckAny(syntax, syntax.CloseBraceToken, BandWithCondition) || !clauses.CheckRest())
        {
            return null;
        }

        var cases = syntax.Clauses.Select(c => (Condition: Bind(c, clauses, value), Label: ClauseBinder.LabelOf(c))).ToImmutableArray();
        if (cases.Any(c => c.Condition.HasError))
        {
            return null;
        }

        clauses.WarnOfGap(syntax.Identifier);
        var symbol = new BandSymbol(
            syntax.Identifier.ValueText,
            record,
            syntax.Value.Identifier.ValueText,
            [.. cases.Select(c => c.Label).Distinct()],
            DiagnosticSink.LocationOf(syntax.Identifier))
        {
            Annotations = AnnotationBinder.Bind(syntax),
        };
        return (symbol, new BoundCases(cases));
    }

    private BoundExpression Bind(GradeClauseSyntax clause, ClauseBinder clauses, BoundExpression value)
    {
        switch (clause.Condition)
        {
            case WhenConditionSyntax condition:
                return expressions.BindTruth(condition.Condition);
            case BoundConditionSyntax bound:
                return clauses.BindBound(clause, bound);
            case RestConditionSyntax:
                return new BoundKnown(value);
            default:
                sink.Report(DiagnosticDescriptors.RankInBand, clause.Condition, Localized.Quoted(clause.Condition));
                return new BoundError();
        }
    }
}
