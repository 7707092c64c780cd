using System.Collections.Immutable;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>A plan that scores records, and which of its slots are which part of the score.</summary>
/// <param name="Score">The score.</param>
/// <param name="Plan">The plan; its outputs are the total, <c>where</c>, the grades and, if they are wanted, the items' points.</param>
/// <param name="Applies">The truth slot of the score's <c>where</c>, or -1 where every record is scored.</param>
/// <param name="Items">The items in order.</param>
/// <param name="Total">The number slot of the total.</param>
/// <param name="Grades">The grades of the score, each with its text slot.</param>
public sealed record ScorePlan(
    ScoreSymbol Score, Plan Plan, int Applies, ImmutableArray<ScoreItemSlots> Items, int Total, ImmutableArray<(GradeSymbol Grade, int Slot)> Grades);

/// <summary>The slots of one item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Value">Its value, in the item's unit.</param>
/// <param name="Base">Its base, in the item's unit; -1 where it has none.</param>
/// <param name="Points">Its points, after caps and what stands in for a missing value.</param>
public sealed record ScoreItemSlots(ScoreItemSymbol Item, int Value, int Base, int Points);
