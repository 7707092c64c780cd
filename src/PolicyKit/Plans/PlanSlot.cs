using System.Collections.Immutable;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>How a slot's values are held.</summary>
public enum SlotKind
{
    /// <summary>Numbers; dates too, as days since 0001-01-01.</summary>
    Number,

    /// <summary>Three-valued truth.</summary>
    Truth,

    /// <summary>Texts, regions and grades.</summary>
    Text,
}

/// <summary>A place that holds one value a row. A slot is written once, by a column, a constant, a row step or a group step.</summary>
/// <param name="Kind">How its values are held.</param>
/// <param name="Name">What it is called in reasons and traces.</param>
/// <param name="Unit">The unit of a number.</param>
/// <param name="Labels">The labels that a <see cref="PlanOp.FirstCase"/> may give, or a <see cref="PlanOp.Lookup"/> knows, in order; empty for all else.</param>
public sealed record PlanSlot(SlotKind Kind, string Name, Unit Unit, ImmutableArray<string> Labels);
