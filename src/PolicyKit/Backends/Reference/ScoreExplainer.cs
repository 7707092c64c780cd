using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Backends.Reference;

/// <summary>Reads the reasons of a score off the reference evaluator.</summary>
internal static class ScoreExplainer
{
    public static ScoreExplanation Explain(ScorePlan plan, ReferenceEvaluator evaluator, int row)
    {
        var total = evaluator.Value(row, plan.Total);
        var grades = plan.Grades.Select(g => (g.Grade, Value: evaluator.Value(row, g.Slot))).ToList();
        return new ScoreExplanation(
            plan.Score,
            plan.Applies < 0 ? true : evaluator.Truth(row, plan.Applies),
            [.. plan.Items.Select(i => Explain(i, evaluator, row))],
            total.Value as Rational?,
            [.. grades.Select(g => (g.Grade, g.Value.Value as string))],
            ExactValue.Unknown([total, .. grades.Select(g => g.Value)]).Reasons);
    }

    private static ItemExplanation Explain(ScoreItemSlots item, ReferenceEvaluator evaluator, int row)
    {
        var value = evaluator.Value(row, item.Value);
        return new ItemExplanation(
            item.Item,
            value.Value as Rational?,
            item.Base < 0 ? null : evaluator.Number(row, item.Base),
            evaluator.Number(row, item.Points),
            value.IsKnown ? null : Joined(value.Reasons));
    }

    private static Localized Joined(ImmutableArray<Localized> reasons) =>
        new(string.Join("; ", reasons.Select(r => r.English)), string.Join("；", reasons.Select(r => r.Chinese)));
}
