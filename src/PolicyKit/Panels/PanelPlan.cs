using System.Collections.Immutable;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>The plans of a policy over a panel; their rows are regions in the years from which one looks.</summary>
/// <param name="Aims">All aims in the order of the text.</param>
/// <param name="Series">The indicators that have lowered aims.</param>
internal sealed record PanelPlan(ImmutableArray<PanelAim> Aims, ImmutableArray<PanelSeries> Series);

/// <summary>
/// The plans of an indicator: what another one lacks, or has on a bound, does not delay it. Figures are found first, since the statuses read which years
/// have some.
/// </summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Figures">Gives a computed indicator in the year of the row, as its only output; null where it is observed.</param>
/// <param name="Statuses">Gives the status of each lowered aim as a number.</param>
/// <param name="Aims">The places of these aims among all, with the slots that hold their statuses.</param>
/// <param name="Columns">What the columns of both plans hold, by their names.</param>
internal sealed record PanelSeries(
    IndicatorSymbol Indicator, Plan? Figures, Plan Statuses, ImmutableArray<(int Aim, int Slot)> Aims, ImmutableDictionary<string, PanelColumn> Columns);
