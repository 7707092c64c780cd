using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Backends.Reference;

/// <summary>Reads the reasons of a score off the reference evaluator.</summary>
internal static class ScoreExplainer
{
    /// <summary>The items, the bonuses and the total of a row. Its grades rest on all rows and are given by who has scored them.</summary>
    public static ScoreExplanation Explain(
        ScorePlan plan, ReferenceEvaluator evaluator, int row, ImmutableArray<(GradeSymbol Grade, string? Label)> grades, ImmutableArray<Localized> reasons) => new(
            plan.Score,
            plan.Applies < 0 ? true : evaluator.Truth(row, plan.Applies),
            [.. plan.Items.Select(i => Explain(i, evaluator, row))],
            [.. plan.Bonuses.Select(b => Explain(b, evaluator, row))],
            evaluator.Number(row, plan.Total),
            grades,
            reasons);

    /// <summary>Why the score or a grade is unknown; empty where all are known.</summary>
    public static ImmutableArray<Localized> WhyUnknown(ScorePlan plan, ReferenceEvaluator evaluator, int row) =>
        ExactValue.Unknown([evaluator.Value(row, plan.Total), .. plan.Grades.Select(g => evaluator.Value(row, g.Slot))]).Reasons;

    private static ItemExplanation Explain(ScoreItemSlots item, ReferenceEvaluator evaluator, int row)
    {
        var value = evaluator.Value(row, item.Value);
        return new ItemExplanation(
            item.Item,
            value.Value as Rational?,
            item.Base < 0 ? null : evaluator.Number(row, item.Base),
            evaluator.Number(row, item.Weight),
            evaluator.Number(row, item.Points),
            value.IsKnown ? null : Joined(value.Reasons));
    }

    private static BonusExplanation Explain(BonusSlot bonus, ReferenceEvaluator evaluator, int row)
    {
        var points = evaluator.Value(row, bonus.Points);
        return new BonusExplanation(bonus.Bonus, points.Value as Rational?, points.IsKnown ? null : Joined(points.Reasons));
    }

    private static Localized Joined(ImmutableArray<Localized> reasons) =>
        new(string.Join("; ", reasons.Select(r => r.English)), string.Join("；", reasons.Select(r => r.Chinese)));
}
