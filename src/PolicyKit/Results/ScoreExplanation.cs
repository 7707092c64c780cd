using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Results;

/// <summary>Why a record has its score: every item in exact numbers.</summary>
/// <param name="Score">The score.</param>
/// <param name="Applies">Whether the score is for this record; null where that is unknown.</param>
/// <param name="Items">The items in order.</param>
/// <param name="Bonuses">What is added and taken off besides the items, in order; items and bonuses make the total.</param>
/// <param name="Total">The score; null where it is unknown.</param>
/// <param name="Grades">The grade of each grading of the score; null where it is unknown.</param>
/// <param name="Reasons">Why the score or a grade is unknown; empty where all are known.</param>
public sealed record ScoreExplanation(
    ScoreSymbol Score,
    bool? Applies,
    ImmutableArray<ItemExplanation> Items,
    ImmutableArray<BonusExplanation> Bonuses,
    Rational? Total,
    ImmutableArray<(GradeSymbol Grade, string? Label)> Grades,
    ImmutableArray<Localized> Reasons);

/// <summary>What one item adds.</summary>
/// <param name="Item">The item.</param>
/// <param name="Value">Its value, in the item's unit; null where it is unknown.</param>
/// <param name="Base">Its base, in the item's unit; null where it has none or it is unknown.</param>
/// <param name="Weight">Its weight for this record; null where the group that decides it is unknown.</param>
/// <param name="Points">Its points; null where they are unknown.</param>
/// <param name="Note">Why its value is unknown; null where it is known.</param>
public sealed record ItemExplanation(ScoreItemSymbol Item, Rational? Value, Rational? Base, Rational? Weight, Rational? Points, Localized? Note);

/// <summary>What one bonus adds, or one deduction takes off.</summary>
/// <param name="Bonus">The bonus or deduction.</param>
/// <param name="Points">Its points, negative for a deduction and 0 where the condition does not hold; null where they are unknown.</param>
/// <param name="Note">Why the condition is unknown; null where it is known.</param>
public sealed record BonusExplanation(BonusSymbol Bonus, Rational? Points, Localized? Note);
