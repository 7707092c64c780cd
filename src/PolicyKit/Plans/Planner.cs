using System.Collections.Immutable;
using PolicyKit.Binding;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>The arrow from bound scores, and from statistics over records, to plans.</summary>
internal static class Planner
{
    /// <summary>The plan of a score with its grades and, if they are wanted, the points of its items and bonuses, and how far off the score may be.</summary>
    public static ScorePlan PlanScore(BoundPolicy policy, BoundScore score, bool itemPoints, bool errorBounds)
    {
        var builder = new PlanBuilder();
        var planner = new ExpressionPlanner(builder, Definitions(policy));
        var items = score.Items.Select(item => PlanItem(builder, planner, item)).ToImmutableArray();
        var bonuses = score.Bonuses.Select(b => new BonusSlot(b.Symbol, planner.Plan(b.Points))).ToImmutableArray();
        var applies = planner.PlanOptional(score.Applies);
        var total = planner.Plan(new BoundName(score.Symbol, PolicyType.Number));
        var grades = score.Grades.Select(g => (g.Symbol, Slot: planner.Plan(g.Value))).ToImmutableArray();
        foreach (var (symbol, slot) in grades)
        {
            builder.Rename(slot, symbol.Name);
        }

        var parts = items.Select(i => i.Points).Concat(bonuses.Select(b => b.Points));
        var outputs = parts.Where(_ => itemPoints).Append(applies).Append(total).Concat(grades.Select(g => g.Slot));
        var plan = builder.Build(outputs) with { Bounded = errorBounds ? [total] : [] };
        return new ScorePlan(score.Symbol, plan, applies, items, bonuses, total, grades);
    }

    /// <summary>The plans of the statistics over records that formulas of indicators use, one for each record and field of its region.</summary>
    public static ImmutableArray<RecordFigurePlan> PlanRecordFigures(BoundPolicy policy) =>
        [.. policy.RecordFigures.GroupBy(f => (f.Symbol.Record.Name, f.Symbol.Region.Name)).Select(g => PlanRecordFigures(policy, [.. g]))];

    private static RecordFigurePlan PlanRecordFigures(BoundPolicy policy, ImmutableArray<BoundRecordFigure> figures)
    {
        var builder = new PlanBuilder();
        var planner = new ExpressionPlanner(builder, Definitions(policy));
        var slots = figures.DistinctBy(f => f.Symbol.Column).ToImmutableDictionary(f => f.Symbol.Column, f => planner.Plan(f.Value));
        var (record, region) = (figures[0].Symbol.Record, figures[0].Symbol.Region);
        return new RecordFigurePlan(record, region, builder.Build(slots.Values), slots);
    }

    private static ScoreItemSlots PlanItem(PlanBuilder builder, ExpressionPlanner planner, BoundScoreItem item)
    {
        var value = planner.Plan(item.Value);
        if (builder[value].Name.Length == 0)
        {
            builder.Rename(value, item.Symbol.Name);
        }

        return new ScoreItemSlots(item.Symbol, value, planner.PlanOptional(item.Base), planner.Plan(item.Weight), planner.Plan(item.Points));
    }

    private static Func<Symbol, BoundExpression?> Definitions(BoundPolicy policy)
    {
        var byName = new Dictionary<Symbol, BoundExpression>(ReferenceEqualityComparer.Instance);
        foreach (var definition in policy.Definitions)
        {
            byName[definition.Symbol] = definition.Value;
        }

        foreach (var score in policy.Scores)
        {
            byName[score.Symbol] = score.Total;
        }

        return symbol => byName.GetValueOrDefault(symbol);
    }
}
