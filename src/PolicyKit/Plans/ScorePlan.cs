using System.Collections.Immutable;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>A plan that scores records, and which of its slots are which part of the score.</summary>
/// <param name="Score">The score.</param>
/// <param name="Plan">The plan; its outputs are the total, <c>where</c>, the grades and, if they are wanted, the points of items and bonuses.</param>
/// <param name="Applies">The truth slot of the score's <c>where</c>, or -1 where every record is scored.</param>
/// <param name="Items">The items in order.</param>
/// <param name="Bonuses">The bonuses and deductions in order.</param>
/// <param name="Total">The number slot of the total.</param>
/// <param name="Grades">The grades of the score, each with its text slot.</param>
public sealed record ScorePlan(
    ScoreSymbol Score,
    Plan Plan,
    int Applies,
    ImmutableArray<ScoreItemSlots> Items,
    ImmutableArray<BonusSlot> Bonuses,
    int Total,
    ImmutableArray<(GradeSymbol Grade, int Slot)> Grades);

/// <summary>The slots of one item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Value">Its value, in the item's unit.</param>
/// <param name="Base">Its base, in the item's unit; -1 where it has none.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Points">Its points, after caps and what stands in for a missing value.</param>
public sealed record ScoreItemSlots(ScoreItemSymbol Item, int Value, int Base, int Weight, int Points);

/// <summary>The slot of a bonus or deduction.</summary>
/// <param name="Bonus">The bonus.</param>
/// <param name="Points">The number slot of its points; a deduction's are negative, and both are 0 where the condition does not hold.</param>
public sealed record BonusSlot(BonusSymbol Bonus, int Points);
