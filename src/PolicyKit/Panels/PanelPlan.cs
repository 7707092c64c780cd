using System.Collections.Immutable;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>The plans of a policy over a panel, in the order in which they are run; their rows are regions in the years from which one looks.</summary>
/// <param name="Figures">Gives the computed indicators in the year of the row; null where none is needed.</param>
/// <param name="Computed">These indicators, with the slots that hold them.</param>
/// <param name="Statuses">Gives the status of each lowered aim as a number; reads which years have figures; null where no aim is lowered.</param>
/// <param name="Aims">All aims in the order of the text, with the slot of each; -1 for those that are not lowered.</param>
/// <param name="Columns">What the columns of both plans hold.</param>
internal sealed record PanelPlan(
    Plan? Figures,
    ImmutableArray<(IndicatorSymbol Indicator, int Slot)> Computed,
    Plan? Statuses,
    ImmutableArray<(TargetSymbol Target, TargetAim Aim, int Slot)> Aims,
    ImmutableDictionary<string, PanelColumn> Columns);
