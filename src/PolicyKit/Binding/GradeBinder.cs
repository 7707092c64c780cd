using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>
/// Lowers a grade to the kernel: clauses are tried in order and the first that applies decides. A record that the score does not let in has no grade.
/// Ranked are the records that the score lets in and that no <c>when</c> above the first <c>top</c> or <c>to</c> has decided.
/// </summary>
internal sealed class GradeBinder(BoundScore score, ExpressionBinder expressions, DiagnosticSink sink)
{
    private static readonly Localized GradeWithCondition = new("a grade with its condition", "档次及其条件");

    public (GradeSymbol Symbol, BoundExpression Value)? Bind(GradeDeclarationSyntax syntax)
    {
        var keys = expressions.BindKeys(syntax.GroupBy);
        var clauses = syntax.Clauses.ToList();
        var common = new ClauseBinder(clauses, score.Total, expressions, sink);
        var conditions = clauses.ConvertAll(c => c.Condition is WhenConditionSyntax when ? expressions.BindTruth(when.Condition) : null);
        if (!common.CheckAny(syntax, syntax.CloseBraceToken, GradeWithCondition)
            || keys.Any(k => k.HasError)
            || conditions.Any(c => c is { HasError: true })
            || !common.CheckRest()
            || BindCuts(clauses) is not { } cuts)
        {
            return null;
        }

        var rank = cuts.IsEmpty ? null : new BoundRank(score.Total, Member(clauses, conditions), keys, cuts);
        var cases = ImmutableArray.CreateBuilder<(BoundExpression Condition, string Label)>();
        var cut = 0;
        for (var i = 0; i < clauses.Count; i++)
        {
            var condition = clauses[i].Condition switch
            {
                WhenConditionSyntax => score.Applies is null ? conditions[i]! : And(score.Applies, conditions[i]!),
                BoundConditionSyntax bound => common.BindBound(clauses[i], bound),
                RestConditionSyntax => rank is null ? new BoundKnown(score.Total) : AtMost(rank, cuts.Length),
                _ => AtMost(rank!, cut++),
            };
            if (condition.HasError)
            {
                return null;
            }

            cases.Add((condition, ClauseBinder.LabelOf(clauses[i])));
        }

        common.WarnOfGap(syntax.Identifier);

        var symbol = new GradeSymbol(
            syntax.Identifier.ValueText, score.Symbol, [.. cases.Select(c => c.Label).Distinct()], DiagnosticSink.LocationOf(syntax.Identifier))
        {
            Annotations = AnnotationBinder.Bind(syntax),
        };
        return (symbol, new BoundCases(cases.ToImmutable()));
    }

    private static BoundComparison AtMost(BoundExpression value, int bound) =>
        new(Comparison.AtMost, value, new BoundConstant((Rational)bound, PolicyType.Number));

    private static BoundBinary And(BoundExpression left, BoundExpression right) => new(BoundOperator.And, left, right, PolicyType.Truth);

    private static BoundExpression? Not(BoundExpression? condition) => condition is null ? null : Folding.Unary(BoundOperator.Not, condition);

    private BoundExpression? Member(List<GradeClauseSyntax> clauses, List<BoundExpression?> conditions)
    {
        var before = conditions.Take(clauses.FindIndex(c => c.Condition is TopConditionSyntax or ToConditionSyntax)).Select(Not);
        return before.Prepend(score.Applies)
            .OfType<BoundExpression>()
            .Aggregate((BoundExpression?)null, (all, next) => all is null ? next : And(all, next));
    }

    private ImmutableArray<Rational>? BindCuts(List<GradeClauseSyntax> clauses)
    {
        var cuts = ImmutableArray.CreateBuilder<Rational>();
        var previous = Localized.Quoted("0%");
        foreach (var share in clauses.Select(c => c.Condition).Select(c => (c as TopConditionSyntax)?.Share ?? (c as ToConditionSyntax)?.Share).OfType<ExpressionSyntax>())
        {
            if (expressions.BindPlainConstant(share) is not { } cut)
            {
                return null;
            }

            var last = cuts.Count == 0 ? Rational.Zero : cuts[^1];
            if (cut <= last || cut > 1)
            {
                sink.Report(DiagnosticDescriptors.Backwards, share, cut > 1 ? Localized.Quoted("100%") : Localized.Quoted(share), cut > 1 ? Localized.Quoted(share) : previous);
                return null;
            }

            cuts.Add(cut);
            previous = Localized.Quoted(share);
        }

        return cuts.ToImmutable();
    }
}
