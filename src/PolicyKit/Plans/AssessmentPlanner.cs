using System.Collections.Immutable;
using PolicyKit.Binding;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>The arrow from bound assessments to plans.</summary>
internal static class AssessmentPlanner
{
    public static AssessmentPlan Plan(BoundAssessment assessment)
    {
        var (squares, marks) = (new PlanBuilder(), new PlanBuilder());
        var (ofSquares, ofMarks) = (new ExpressionPlanner(squares, _ => null), new ExpressionPlanner(marks, _ => null));
        var groups = assessment.Groups.Select(group => new AssessmentGroupSlots(
            group.Symbol,
            [
                .. group.Items.Select(item => new AssessmentItemSlots(
                    item.Symbol,
                    item.Root,
                    ofSquares.PlanOptional(item.Square),
                    ofMarks.Plan(item.Own),
                    ofMarks.Plan(item.Mark),
                    ofMarks.Plan(item.Weight),
                    ofMarks.PlanOptional(item.Points))),
            ],
            ofMarks.PlanOptional(group.Mark),
            ofMarks.PlanOptional(group.Points))).ToImmutableArray();
        var isGeometric = assessment.Symbol.Combination == Combination.Geometric;
        var totals = isGeometric ? new PlanBuilder() : marks;
        var ofTotals = isGeometric ? new ExpressionPlanner(totals, _ => null) : ofMarks;
        var (total, place) = (ofTotals.Plan(assessment.Total), ofTotals.Plan(assessment.Place));

        var items = groups.SelectMany(g => g.Items).ToList();
        var outputs = items.SelectMany(i => (int[])[i.Own, i.Mark, i.Weight, i.Points]).Concat(groups.SelectMany(g => (int[])[g.Mark, g.Points]));
        var plan = marks.Build(isGeometric ? outputs : outputs.Append(total).Append(place));
        return new AssessmentPlan(
            assessment.Symbol,
            items.Exists(i => i.Square >= 0) ? squares.Build(items.Select(i => i.Square)) : null,
            plan,
            isGeometric ? totals.Build([total, place]) : plan,
            groups,
            assessment.Geometric,
            assessment.Bonuses,
            assessment.Vetoes,
            total,
            place);
    }
}
