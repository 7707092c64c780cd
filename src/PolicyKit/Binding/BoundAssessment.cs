using System.Collections.Immutable;
using PolicyKit.Symbols;

namespace PolicyKit.Binding;

/// <summary>An assessment in the kernel's terms; regions are the rows.</summary>
/// <param name="Symbol">The assessment.</param>
/// <param name="Groups">Its groups.</param>
/// <param name="Geometric">The column of the geometric mean, which no fraction is; read only where the total is one.</param>
/// <param name="Bonuses">The columns of what bonuses add and deductions take off.</param>
/// <param name="Vetoes">The columns of the vetoes: 1 where one holds, else 0.</param>
/// <param name="Total">The total.</param>
/// <param name="Place">The place among the regions with a total and without a veto; equal totals share the better place.</param>
internal sealed record BoundAssessment(
    AssessmentSymbol Symbol,
    ImmutableArray<BoundAssessmentGroup> Groups,
    FormulaSymbol Geometric,
    ImmutableArray<FormulaSymbol> Bonuses,
    ImmutableArray<FormulaSymbol> Vetoes,
    BoundExpression Total,
    BoundExpression Place);

/// <summary>A group of items in the kernel's terms.</summary>
/// <param name="Symbol">The group.</param>
/// <param name="Items">Its items.</param>
/// <param name="Mark">The mean of its items' marks; null where the mean is geometric.</param>
/// <param name="Points">What it adds to the total; null where the mean is geometric.</param>
internal sealed record BoundAssessmentGroup(AssessmentGroupSymbol Symbol, ImmutableArray<BoundAssessmentItem> Items, BoundExpression? Mark, BoundExpression? Points);

/// <summary>An item in the kernel's terms.</summary>
/// <param name="Symbol">The item.</param>
/// <param name="Root">The column of its z-score.</param>
/// <param name="Square">The square of the z-score, with its sign; null for other methods.</param>
/// <param name="Own">The mark that its figure gives.</param>
/// <param name="Mark">The mark with what stands in for a missing one.</param>
/// <param name="Weight">The weight with which it counts for a region.</param>
/// <param name="Points">What it adds to the total; null where the mean is geometric.</param>
internal sealed record BoundAssessmentItem(
    AssessmentItemSymbol Symbol, FormulaSymbol Root, BoundExpression? Square, BoundExpression Own, BoundExpression Mark, BoundExpression Weight, BoundExpression? Points);
