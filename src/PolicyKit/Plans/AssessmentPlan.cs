using System.Collections.Immutable;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>
/// The plans of an assessment, in the order in which they are run; their rows are the regions in a year. Between them stands what is no fraction: a later
/// plan reads it as a column.
/// </summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Squares">Gives the squares of z-scores, with their signs; null where there are none.</param>
/// <param name="Marks">Gives marks, weights and points; reads z-scores.</param>
/// <param name="Totals">Gives totals and places; the same plan as <paramref name="Marks"/> but where the total is a geometric mean, which it reads.</param>
/// <param name="Groups">The groups in order.</param>
/// <param name="Geometric">The column of the geometric mean.</param>
/// <param name="Bonuses">The columns of bonuses and deductions.</param>
/// <param name="Vetoes">The columns of vetoes.</param>
/// <param name="Total">The number slot of the total, in <paramref name="Totals"/>.</param>
/// <param name="Place">The number slot of the place, in <paramref name="Totals"/>.</param>
internal sealed record AssessmentPlan(
    AssessmentSymbol Assessment,
    Plan? Squares,
    Plan Marks,
    Plan Totals,
    ImmutableArray<AssessmentGroupSlots> Groups,
    FormulaSymbol Geometric,
    ImmutableArray<FormulaSymbol> Bonuses,
    ImmutableArray<FormulaSymbol> Vetoes,
    int Total,
    int Place);

/// <summary>The slots of a group; -1 for what it has not.</summary>
internal sealed record AssessmentGroupSlots(AssessmentGroupSymbol Group, ImmutableArray<AssessmentItemSlots> Items, int Mark, int Points);

/// <summary>The slots of an item; -1 for what it has not.</summary>
/// <param name="Item">The item.</param>
/// <param name="Root">The column of its z-score.</param>
/// <param name="Square">The square of its z-score, in the plan of squares.</param>
/// <param name="Own">The mark that its figure gives.</param>
/// <param name="Mark">The mark with what stands in for a missing one.</param>
/// <param name="Weight">The weight with which it counts.</param>
/// <param name="Points">What it adds to the total.</param>
internal sealed record AssessmentItemSlots(AssessmentItemSymbol Item, FormulaSymbol Root, int Square, int Own, int Mark, int Weight, int Points);
